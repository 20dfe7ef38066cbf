package dev.hearth.reception;

/** What happens when a form is sent. Every bean of this type is found. */
public interface FormHandler {

    /** The form's name. */
    String form();

    /** Takes what was filled in. A refusal opens the same form again, filled in, with what to mend. */
    Reply submit(Request request, Ask.Submitted submitted);

    /** Whether guests and people of other organisations may send it, too. */
    default boolean guestsMaySend() {
        return false;
    }
}
