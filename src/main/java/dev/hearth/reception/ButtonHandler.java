package dev.hearth.reception;

import dev.hearth.chat.Press;
import java.util.Set;

/** What happens when buttons are pressed. Every bean of this type is found. */
public interface ButtonHandler {

    /** The names of the buttons it answers for. */
    Set<String> buttons();

    /** Does what the button says. The subject comes from outside: look it up inside the request's workspace. */
    Reply press(Request request, Press press);

    /**
     * The names among them that are usually answered with a form: some platforms must know before the button is pressed.
     */
    default Set<String> openingForms() {
        return Set.of();
    }

    /** The names among them that guests and people of other organisations may press, too. */
    default Set<String> forGuests() {
        return Set.of();
    }
}
