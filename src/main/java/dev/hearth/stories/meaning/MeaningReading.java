package dev.hearth.stories.meaning;

import dev.hearth.reception.Ask;
import dev.hearth.stories.Meaning;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what was said about the meaning of a story from a form, and writes it into one. */
public final class MeaningReading {

    static final String TRIAD = "triad.";
    static final String DYAD = "dyad.";
    static final String NOT = "not-applying";
    static final String OFTEN = "often";
    static final String HEARERS = "hearers";
    static final String RELIER = "relier";
    static final String RELIED_ON = "relied-on";

    private static final int LONGEST = 200;
    private static final int MOST_STEPS = 4;
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9.-]{0,78}");

    private MeaningReading() {}

    /** What has to be mended: a field, and the key of the sentence that says what. */
    public static Map<String, String> problems(Ask.Submitted form) {
        Map<String, String> found = new LinkedHashMap<>();
        form.values().forEach((name, value) -> {
            if (name.startsWith(TRIAD)
                    && Points.isSaid(value)
                    && Points.read(value).isEmpty()) {
                found.put(name, "stories.mend.points");
            }
        });
        for (String words : List.of(RELIER, RELIED_ON)) {
            if (form.value(words).length() > LONGEST) {
                found.put(words, "stories.mend.line");
            }
        }
        return found;
    }

    /**
     * What was said.
     *
     * @param before what was kept until now: weights that were not moved in the form stay as fine as they were
     */
    public static Meaning read(Ask.Submitted form, Meaning before) {
        return new Meaning(
                weights(form, before.weights()),
                steps(form),
                constants(Meaning.Often.values(), form.value(OFTEN)).findFirst().orElse(null),
                constants(Meaning.Hearer.values(), form.value(HEARERS)).collect(Collectors.toSet()),
                words(form, RELIER),
                words(form, RELIED_ON));
    }

    /** The values of the fields for what was kept. */
    public static Map<String, String> values(Meaning meaning) {
        Map<String, String> values = new HashMap<>();
        Meaning.Weights weights = meaning.weights();
        if (weights != null) {
            values.put(
                    weights.applies() ? TRIAD + weights.triad() : NOT, weights.applies() ? Points.of(weights) : "yes");
        }
        meaning.steps().forEach(step -> values.put(DYAD + step.dyad(), Integer.toString(step.step())));
        Meaning.Often often = meaning.often();
        values.put(OFTEN, often == null ? "" : word(often));
        values.put(
                HEARERS,
                meaning.hearers().stream().sorted().map(MeaningReading::word).collect(Collectors.joining(",")));
        values.put(RELIER, meaning.relier());
        values.put(RELIED_ON, meaning.reliedOn());
        return values;
    }

    private static Meaning.@Nullable Weights weights(Ask.Submitted form, Meaning.@Nullable Weights before) {
        Optional<String> field = named(form, TRIAD).findFirst();
        boolean not = form.ticked(NOT);
        if (field.isEmpty()) {
            return not && before != null ? Meaning.Weights.notApplying(before.triad()) : null;
        }
        String triad = field.get().substring(TRIAD.length());
        if (not) {
            return Meaning.Weights.notApplying(triad);
        }
        return Points.read(form.value(field.get()))
                .map(points -> points.in(triad, before))
                .orElse(null);
    }

    private static List<Meaning.Step> steps(Ask.Submitted form) {
        return named(form, DYAD)
                .filter(name -> form.value(name).matches("[1-7]"))
                .limit(MOST_STEPS)
                .map(name -> new Meaning.Step(name.substring(DYAD.length()), Integer.parseInt(form.value(name))))
                .toList();
    }

    private static Stream<String> named(Ask.Submitted form, String prefix) {
        return form.values().keySet().stream()
                .filter(name -> name.startsWith(prefix)
                        && ID.matcher(name.substring(prefix.length())).matches())
                .sorted();
    }

    private static String words(Ask.Submitted form, String field) {
        return form.value(field).replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ").strip();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> Stream<E> constants(E[] all, String words) {
        Set<String> said = Arrays.stream(words.split(",")).map(String::strip).collect(Collectors.toSet());
        return Arrays.stream(all).filter(one -> said.contains(word(one)));
    }
}
