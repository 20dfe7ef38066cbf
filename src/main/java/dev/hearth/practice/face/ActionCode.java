package dev.hearth.practice.face;

import dev.hearth.chat.Button;
import dev.hearth.chat.Press;
import dev.hearth.practice.screen.Entry;
import dev.hearth.practice.screen.Entry.Content.Offered;
import dev.hearth.practice.screen.Ids;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an {@code action} stands for. People and scripts only echo it; it says all that is needed, also after a restart. */
public sealed interface ActionCode {

    /**
     * A button, or a choice.
     *
     * @param message the message it is in; null for the home view
     */
    record Pressing(@Nullable String message, Press press) implements ActionCode {}

    /** A form that is sent. */
    record Sending(String opening, int page, String form, String carry) implements ActionCode {

        /** What makes two sendings the same. */
        public String identity() {
            return opening + '.' + page;
        }
    }

    /** A shortcut on a message. */
    record Pointing(String message, String shortcut) implements ActionCode {}

    /** The code of a button in a message, or in the home view. */
    static String of(@Nullable Entry entry, Press press) {
        return (entry == null ? "home" : entry.id()) + '|' + press.written();
    }

    /** The code of a button; nothing for one that leads elsewhere. */
    static @Nullable String of(@Nullable Entry entry, Button button) {
        return button.address() == null ? of(entry, button.press()) : null;
    }

    /** The code of a form. */
    static String of(Offered offered) {
        return offered.opening()
                + '.'
                + offered.page()
                + '|'
                + offered.form().name()
                + '|'
                + offered.form().carry();
    }

    /** The code of a shortcut on a message. */
    static String pointing(Entry entry, String shortcut) {
        return "to|" + entry.id() + '|' + shortcut;
    }

    /** What a code stands for; nothing if it is none of ours. */
    static Optional<ActionCode> read(String code) {
        String[] parts = code.split("\\|", 2);
        if (parts.length < 2) {
            return Optional.empty();
        }
        String first = parts[0];
        String rest = parts[1];
        return switch (first) {
            case "home" -> Optional.of(new Pressing(null, Press.read(rest)));
            case "to" -> pointing(rest);
            default -> first.startsWith("f") ? sending(first, rest) : pressing(first, rest);
        };
    }

    private static Optional<ActionCode> pressing(String message, String press) {
        return Ids.plausible(message) ? Optional.of(new Pressing(message, Press.read(press))) : Optional.empty();
    }

    private static Optional<ActionCode> pointing(String rest) {
        String[] parts = rest.split("\\|", 2);
        return parts.length == 2 && Ids.plausible(parts[0])
                ? Optional.of(new Pointing(parts[0], parts[1]))
                : Optional.empty();
    }

    private static Optional<ActionCode> sending(String opened, String rest) {
        String[] parts = rest.split("\\|", 2);
        int dot = opened.indexOf('.');
        boolean whole = parts.length == 2
                && dot > 0
                && Ids.plausible(opened.substring(0, dot))
                && opened.substring(dot + 1).matches("[0-9]{1,4}");
        return whole
                ? Optional.of(new Sending(
                        opened.substring(0, dot), Integer.parseInt(opened.substring(dot + 1)), parts[0], parts[1]))
                : Optional.empty();
    }
}
