package dev.hearth.msteams.cards;

import dev.hearth.chat.Option;
import java.util.List;
import java.util.Set;

/**
 * The id of an input: the field's name, and which part of it where a field needs more than one input or a word of its own.
 *
 * @param field the field's name; empty for what is not a form's
 * @param part the part; empty for the field itself
 */
record Slot(String field, String part) {

    static final String DAY = "day";
    static final String TIME = "time";
    static final String BOX = "box";
    static final String PICK = "pick";
    static final String POINTS = "points";

    /** What a card's actions say beside the inputs. */
    static final String FORM = "form";

    static final String CARRY = "carry";
    static final String PRESS = "press";
    static final String PICKED_IN = "pick";
    static final String TEAMS = "msteams";
    static final String AT = "at";

    private static final char BETWEEN = '~';
    private static final String NOTHING = "(none)";
    private static final Set<String> TAKEN = Set.of(FORM, CARRY, PRESS, PICKED_IN, TEAMS, AT);

    /** A field with one input. */
    static Slot of(String field) {
        return new Slot(field, "");
    }

    /** A field that is picked from these; some of them may be empty, which Teams takes for nothing. */
    static Slot picked(String field, List<Option> options) {
        boolean empty = options.stream().anyMatch(option -> option.value().isEmpty());
        return new Slot(field, empty ? PICK : "");
    }

    /** What is picked out of a message's choice, the first, the second and so on. */
    static Slot choice(int number) {
        return new Slot("", PICK + number);
    }

    /** The id. */
    String written() {
        return part.isEmpty() && !TAKEN.contains(field) ? field : field + BETWEEN + part;
    }

    /** Reads an id; what an action says is no field's. */
    static Slot read(String written) {
        int between = written.lastIndexOf(BETWEEN);
        if (between >= 0) {
            return new Slot(written.substring(0, between), written.substring(between + 1));
        }
        return new Slot(TAKEN.contains(written) ? "" : written, "");
    }

    /** An option's value, which must not be empty. */
    static String option(String value) {
        return value.isEmpty() ? NOTHING : value;
    }

    /** An option's value again. */
    static String optionAgain(String value) {
        return value.equals(NOTHING) ? "" : value;
    }
}
