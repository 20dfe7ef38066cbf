package dev.hearth.web.face;

import dev.hearth.chat.Field;
import dev.hearth.chat.Option;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Turns what a form of the chat asks into what a page asks. */
public final class Inputs {

    private static final int STEPS = 7;

    private Inputs() {}

    /**
     * A field on a page.
     *
     * @param kind line, lines, one, several, moment, tick or people
     * @param mistake the sentence that says what to mend; empty for none
     */
    public record Input(
            String kind,
            String name,
            String label,
            String hint,
            String value,
            boolean optional,
            List<Choice> choices,
            String mistake) {
        public Input {
            choices = List.copyOf(choices);
        }
    }

    /** Something to choose. */
    public record Choice(String value, String label, boolean chosen) {}

    /** These fields, with what is to be mended. */
    public static List<Input> of(List<Field> fields, Map<String, String> mistakes) {
        return fields.stream()
                .map(field -> input(field, mistakes.getOrDefault(field.name(), "")))
                .toList();
    }

    private static Input input(Field field, String mistake) {
        return switch (field) {
            case Field.Line line -> input("line", field, line.hint(), List.of(), mistake);
            case Field.Paragraph lines -> input("lines", field, lines.hint(), List.of(), mistake);
            case Field.Choice one -> input("one", field, "", choices(one.options(), Set.of(one.value())), mistake);
            case Field.Several several ->
                input(
                        "several",
                        field,
                        "",
                        choices(
                                several.options(),
                                Arrays.stream(several.value().split(",")).collect(Collectors.toSet())),
                        mistake);
            case Field.Moment _ -> input("moment", field, "", List.of(), mistake);
            case Field.Slider slider ->
                input("one", field, slider.low() + " – " + slider.high(), steps(slider.value()), mistake);
            case Field.TenPoints points ->
                input("line", field, String.join(", ", points.corners()), List.of(), mistake);
            case Field.Checkbox _ -> input("tick", field, "", List.of(), mistake);
            case Field.People people -> input("people", field, people.hint(), List.of(), mistake);
        };
    }

    private static Input input(String kind, Field field, String hint, List<Choice> choices, String mistake) {
        return new Input(kind, field.name(), field.label(), hint, field.value(), field.optional(), choices, mistake);
    }

    private static List<Choice> choices(List<Option> options, Set<String> chosen) {
        return options.stream()
                .map(option -> new Choice(option.value(), option.label(), chosen.contains(option.value())))
                .toList();
    }

    private static List<Choice> steps(String chosen) {
        return IntStream.rangeClosed(1, STEPS)
                .mapToObj(Integer::toString)
                .map(step -> new Choice(step, step, step.equals(chosen)))
                .toList();
    }
}
