package dev.hearth.practice.desk;

import dev.hearth.chat.Field;
import dev.hearth.chat.Form;
import dev.hearth.chat.Option;
import dev.hearth.chat.Voice;
import dev.hearth.practice.screen.SamplePeople;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a chat platform's own form would not let through. */
final class FormCheck {

    private static final int LONGEST = 40_000;

    private final Voice voice;

    FormCheck(Voice voice) {
        this.voice = voice;
    }

    /** What to mend before the form can be sent, a sentence for a field's name; empty if it can be. */
    Map<String, String> mistakes(Form form, Map<String, String> values) {
        Map<String, String> found = new LinkedHashMap<>();
        Stream.concat(form.fields().stream(), form.more().stream())
                .forEach(field -> mistake(field, values.getOrDefault(field.name(), ""))
                        .ifPresent(key -> found.put(field.name(), voice.line(key))));
        return found;
    }

    private static Optional<String> mistake(Field field, String value) {
        if (value.isBlank()) {
            return field.optional() ? Optional.empty() : Optional.of("practice.form.missing");
        }
        return fits(field, value) ? Optional.empty() : Optional.of(complaint(field));
    }

    private static boolean fits(Field field, String value) {
        return switch (field) {
            case Field.Line line -> value.length() <= LONGEST;
            case Field.Paragraph paragraph -> value.length() <= LONGEST;
            case Field.Choice choice -> offered(choice.options(), value);
            case Field.Several several ->
                Arrays.stream(value.split(",")).allMatch(picked -> offered(several.options(), picked));
            case Field.Moment moment -> isMoment(value);
            case Field.Slider slider -> value.matches("[1-7]");
            case Field.TenPoints points -> addsUpToTen(value);
            case Field.Checkbox box -> value.equals("yes");
            case Field.People people -> isHere(people, value);
        };
    }

    private static String complaint(Field field) {
        return switch (field) {
            case Field.Line line -> "practice.form.long";
            case Field.Paragraph paragraph -> "practice.form.long";
            case Field.Choice choice -> "practice.form.choice";
            case Field.Several several -> "practice.form.choice";
            case Field.Moment moment -> "practice.form.moment";
            case Field.Slider slider -> "practice.form.slider";
            case Field.TenPoints points -> "practice.form.points";
            case Field.Checkbox box -> "practice.form.choice";
            case Field.People people -> "practice.form.people";
        };
    }

    private static boolean isHere(Field.People people, String value) {
        List<String> named = Arrays.asList(value.split(",", -1));
        return named.size() <= people.most() && SamplePeople.PLAYABLE.containsAll(named);
    }

    private static boolean offered(List<Option> options, String value) {
        return options.stream().anyMatch(option -> option.value().equals(value));
    }

    private static boolean isMoment(String value) {
        try {
            return LocalDateTime.parse(value).getYear() > 0;
        } catch (DateTimeParseException other) {
            return false;
        }
    }

    private static boolean addsUpToTen(String value) {
        return value.matches("\\d{1,2},\\d{1,2},\\d{1,2}")
                && Arrays.stream(value.split(",")).mapToInt(Integer::parseInt).sum() == 10;
    }
}
