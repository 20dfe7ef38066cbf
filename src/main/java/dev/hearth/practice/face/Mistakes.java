package dev.hearth.practice.face;

import dev.hearth.chat.Field;
import dev.hearth.chat.Form;
import java.util.List;
import java.util.stream.Stream;

/**
 * What there is to mend in a form.
 *
 * @param general what belongs to no field of it
 * @param lines all of it, in the order of the fields
 */
record Mistakes(List<String> general, List<String> lines) {

    static Mistakes of(Form form) {
        List<Field> fields =
                Stream.concat(form.fields().stream(), form.more().stream()).toList();
        List<String> general = form.mistakes().entrySet().stream()
                .filter(mistake ->
                        fields.stream().noneMatch(field -> field.name().equals(mistake.getKey())))
                .map(java.util.Map.Entry::getValue)
                .sorted()
                .toList();
        Stream<String> named = fields.stream()
                .filter(field -> form.mistakes().containsKey(field.name()))
                .map(field -> field.label() + " · " + form.mistakes().get(field.name()));
        return new Mistakes(general, Stream.concat(general.stream(), named).toList());
    }
}
