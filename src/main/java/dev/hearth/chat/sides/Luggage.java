package dev.hearth.chat.sides;

import dev.hearth.chat.Field;
import dev.hearth.chat.Form;
import dev.hearth.workspaces.Marked;
import dev.hearth.workspaces.Workspace;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a form that asks for people brings back unseen: which fields they are in, and whom of the other platforms they held,
 * for a platform can only let its own people be picked.
 */
public final class Luggage {

    private static final char PACKED = '\u001F';
    private static final Workspace.Id ANY = new Workspace.Id(0);

    private Luggage() {}

    /** What a form brings back, with its luggage. */
    static String packed(Form form, Side side) {
        return form.carry()
                + Stream.concat(form.fields().stream(), form.more().stream())
                        .filter(Field.People.class::isInstance)
                        .map(Field.People.class::cast)
                        .map(field -> packed(field, side))
                        .collect(Collectors.joining());
    }

    /** On the first platform of a workspace there is nothing to say but whom it cannot show. */
    private static String packed(Field.People field, Side side) {
        String others = some(field, handle -> !side.owns(handle));
        return others.isEmpty() && side.platform().isEmpty() ? "" : PACKED + field.name() + '=' + others;
    }

    /** Whom of a field this side can show; on the first platform what was typed stays as it is while nobody else is in it. */
    static String shown(Field.People field, Side side) {
        if (side.platform().isEmpty()
                && some(field, handle -> !side.owns(handle)).isEmpty()) {
            return field.value();
        }
        return Stream.of(some(field, side::owns).split(",")).map(Marked::bare).collect(Collectors.joining(","));
    }

    /** What a form brought back, without its luggage. */
    public static String carry(String packed) {
        int end = packed.indexOf(PACKED);
        return end < 0 ? packed : packed.substring(0, end);
    }

    /**
     * What was filled in on a side, with its people as they are known inside, and those it could not show.
     *
     * @param linked whether an id is of a platform that is linked still
     */
    public static Map<String, String> values(
            String packed, Map<String, String> values, Side side, Predicate<String> linked) {
        Map<String, String> inside = new HashMap<>(values);
        Stream.of(packed.split(String.valueOf(PACKED))).skip(1).forEach(piece -> {
            String[] parts = (piece + '=').split("=", 3);
            inside.computeIfPresent(parts[0], (_, typed) -> inside(typed, side));
            String others = Stream.of(parts[1].split(",")).filter(linked).collect(Collectors.joining(","));
            if (!others.isEmpty()) {
                inside.merge(parts[0], others, (typed, held) -> typed.isEmpty() ? held : typed + ',' + held);
            }
        });
        return inside;
    }

    /** Words that name nobody stay as they are, to be shown again. */
    private static String inside(String typed, Side side) {
        return Field.People.read(ANY, typed)
                .map(people -> people.stream()
                        .map(person -> side.inside(person.handle()))
                        .collect(Collectors.joining(",")))
                .orElse(typed);
    }

    private static String some(Field.People field, Predicate<String> wanted) {
        return field.handles().stream().filter(wanted).collect(Collectors.joining(","));
    }
}
