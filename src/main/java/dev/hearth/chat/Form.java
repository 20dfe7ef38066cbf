package dev.hearth.chat;

import java.util.List;
import java.util.Map;

/**
 * Something to fill in.
 *
 * @param name who takes it when it is sent, for example {@code stories.tell}
 * @param carry what it brings back unseen, at most 2,000 characters; readable by who has the form, so sealed where it matters
 * @param title at most 24 characters
 * @param preface what stands above the fields
 * @param fields what it asks
 * @param more what it asks under <em>More</em>, all of it optional
 * @param submit what the button says, at most 24 characters
 * @param mistakes what to mend, a sentence for a field's name
 */
public record Form(
        String name,
        String carry,
        String title,
        List<Block> preface,
        List<Field> fields,
        List<Field> more,
        String submit,
        Map<String, String> mistakes) {

    public Form {
        preface = List.copyOf(preface);
        fields = List.copyOf(fields);
        more = List.copyOf(more);
        mistakes = Map.copyOf(mistakes);
    }

    /** A form with these fields and nothing else. */
    public static Form of(String name, String carry, String title, String submit, List<Field> fields) {
        return new Form(name, carry, title, List.of(), fields, List.of(), submit, Map.of());
    }

    /** The same form holding what somebody typed. */
    public Form holding(Map<String, String> values) {
        return new Form(name, carry, title, preface, hold(fields, values), hold(more, values), submit, mistakes);
    }

    /** The same form, saying what to mend. */
    public Form mending(Map<String, String> found) {
        return new Form(name, carry, title, preface, fields, more, submit, found);
    }

    /** The same form with something above its fields. */
    public Form under(List<Block> blocks) {
        return new Form(name, carry, title, blocks, fields, more, submit, mistakes);
    }

    /** The same form, bringing back something else. */
    public Form carrying(String other) {
        return new Form(name, other, title, preface, fields, more, submit, mistakes);
    }

    /** The same form with another word on its button. */
    public Form submitting(String label) {
        return new Form(name, carry, title, preface, fields, more, label, mistakes);
    }

    /** The same form with some fields under <em>More</em>. */
    public Form withMore(List<Field> others) {
        return new Form(name, carry, title, preface, fields, others, submit, mistakes);
    }

    private static List<Field> hold(List<Field> fields, Map<String, String> values) {
        return fields.stream()
                .map(field -> field.holding(values.getOrDefault(field.name(), "")))
                .toList();
    }
}
