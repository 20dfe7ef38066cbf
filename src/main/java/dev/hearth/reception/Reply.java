package dev.hearth.reception;

import dev.hearth.chat.Form;
import dev.hearth.chat.Message;
import dev.hearth.chat.Prose;

/** What the person who asked gets, and nobody else. */
public sealed interface Reply {

    /** A private answer. */
    record Say(Message message) implements Reply {}

    /** A form to fill in; in answer to a form, its next page. */
    record Open(Form form) implements Reply {}

    /** A private answer because nothing was kept. A form that was sent stays open as it is. */
    record NotKept(Message message) implements Reply {}

    /** Nothing: what happened shows by itself. */
    record Silence() implements Reply {}

    /**
     * An answer, and beside it something for that person alone that passes: it is said in the same breath or once, where it
     * vanishes by itself, and else not at all; nothing of it is kept (P9).
     */
    record Whispering(Reply answer, Message whisper) implements Reply {}

    /** A private answer of one paragraph. */
    static Reply say(Prose prose) {
        return new Say(Message.of(prose));
    }

    /** A private answer. */
    static Reply say(Message message) {
        return new Say(message);
    }

    /** A form. */
    static Reply open(Form form) {
        return new Open(form);
    }

    /** Nothing: what happened shows by itself. */
    static Reply silence() {
        return new Silence();
    }
}
