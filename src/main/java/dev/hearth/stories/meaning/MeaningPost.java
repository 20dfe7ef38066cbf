package dev.hearth.stories.meaning;

import dev.hearth.stories.Meaning;
import dev.hearth.stories.Story;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a page brought back about the meaning of a story. Weights come as three whole numbers that need not make a hundred:
 * they are shares of their sum.
 */
public final class MeaningPost {

    private static final int LONGEST_TITLE = 150;
    private static final int LONGEST_LINE = 200;
    private static final int WHOLE = 100;
    private static final List<String> CORNERS = List.of("first", "second", "third");

    private final Map<String, String> typed;

    public MeaningPost(Map<String, String> typed) {
        this.typed = typed;
    }

    /** The key of the sentence that says what to mend. */
    public Optional<String> mistake() {
        if (line("title").length() > LONGEST_TITLE) {
            return Optional.of("stories.mend.title");
        }
        return line("relier").length() > LONGEST_LINE || line("relied-on").length() > LONGEST_LINE
                ? Optional.of("stories.mend.line")
                : Optional.empty();
    }

    /** The story's words with what the page said about them. */
    public Story.Words words(Story.Words before) {
        return new Story.Words(
                before.text(),
                line("title"),
                line("quote").equals("yes"),
                line("feeling").matches("[1-7]") ? Integer.parseInt(line("feeling")) : 0,
                meaning(before.meaning()));
    }

    private Meaning meaning(Meaning before) {
        Map<String, String> values = new HashMap<>(typed);
        values.put(
                MeaningReading.HEARERS,
                typed.keySet().stream()
                        .filter(name -> name.startsWith("hearer."))
                        .map(name -> name.substring("hearer.".length()))
                        .collect(Collectors.joining(",")));
        values.keySet().removeIf(name -> name.startsWith(MeaningReading.TRIAD));
        Meaning said = MeaningReading.read(
                new dev.hearth.reception.Ask.Submitted("", "", values),
                new Meaning(null, before.steps(), null, java.util.Set.of(), "", ""));
        return new Meaning(weights(), said.steps(), said.often(), said.hearers(), said.relier(), said.reliedOn());
    }

    private Meaning.@Nullable Weights weights() {
        String triad = line("triad");
        if (!triad.matches("[a-z0-9][a-z0-9.-]{0,78}")) {
            return null;
        }
        if (line(MeaningReading.NOT).equals("yes")) {
            return Meaning.Weights.notApplying(triad);
        }
        List<Integer> shares = CORNERS.stream()
                .map(this::line)
                .map(share -> share.matches("\\d{1,3}") ? Integer.parseInt(share) : 0)
                .toList();
        int sum = shares.stream().mapToInt(Integer::intValue).sum();
        if (sum == 0) {
            return null;
        }
        int first = Math.round((float) WHOLE * shares.get(0) / sum);
        int second = Math.min(WHOLE - first, Math.round((float) WHOLE * shares.get(1) / sum));
        return new Meaning.Weights(triad, first, second, WHOLE - first - second);
    }

    private String line(String name) {
        return typed.getOrDefault(name, "")
                .replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ")
                .strip();
    }
}
