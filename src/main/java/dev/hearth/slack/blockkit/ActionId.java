package dev.hearth.slack.blockkit;

import dev.hearth.chat.Press;
import org.jspecify.annotations.Nullable;

/** What a button or a choice of ours is called on Slack, where no two in one message may be called alike. */
public final class ActionId {

    private static final char PLACE = '|';
    private static final String NOTHING = "(none)";

    private ActionId() {}

    /** The action id of a button, whose subject travels as its value. */
    static String of(Press press, int place) {
        return press.name() + PLACE + place;
    }

    /** The action id of a choice, whose value is the option that is picked. */
    static String ofChoice(Press press, int place) {
        return press.written() + PLACE + place;
    }

    /** An option's value, which must not be empty on Slack. */
    static String option(String value) {
        return value.isEmpty() ? NOTHING : value;
    }

    /** An option's value again. */
    static String picked(String value) {
        return value.equals(NOTHING) ? "" : value;
    }

    /** Whether an action is one of our buttons or choices, not an input of a form. */
    public static boolean isOurs(String action) {
        return action.indexOf(PLACE) >= 0;
    }

    /**
     * What was pressed or picked.
     *
     * @param action the action id that Slack sent
     * @param value the button's value; null for a choice, and for a button about nothing
     * @param option the value of what was picked; null for a button
     */
    public static Press press(String action, @Nullable String value, @Nullable String option) {
        int place = action.lastIndexOf(PLACE);
        Press press = Press.read(place < 0 ? action : action.substring(0, place));
        if (option != null) {
            return new Press(press.name(), press.subject() + "=" + picked(option));
        }
        return value == null ? press : new Press(press.name(), value);
    }
}
