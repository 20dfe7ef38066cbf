package dev.hearth.prompts;

import dev.hearth.prompts.Entry.Line;
import dev.hearth.prompts.Scenario.Condition;
import dev.hearth.prompts.Scenario.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.Node;

/** Turns one entry under {@code scenarios} into a scenario. */
final class ScenarioReader {

    static final Set<String> KEYS = Set.of("id", "title", "opening", "injects", "debrief");
    private static final String AFTER = "after-minutes";
    private static final String WHEN = "when";
    private static final String WORDS = "words";
    private static final String OTHERWISE = "otherwise";
    private static final Set<String> INJECT_KEYS = Set.of(AFTER, WHEN, WORDS, "text", OTHERWISE);
    private static final Set<String> QUESTION_KEYS = Set.of("text");
    private static final List<String> KINDS = List.of("observe", "orient", "decide", "act", "note");
    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_MINUTES = 120;

    private final String file;
    private final Problems problems;

    ScenarioReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    Scenario read(Entry entry, String id) {
        Line title = entry.text("title");
        if (title.text().length() > LONGEST_TITLE) {
            problems.add(title.place(), "`title` is longer than " + LONGEST_TITLE + " characters");
        }
        Wording.ofStatement(title.text()).forEach(sentence -> add(title, "`title` " + sentence));
        String opening = telling(entry, "opening");
        List<Inject> injects = new ArrayList<>();
        entry.items("injects").forEach(node -> injects.add(inject(node, injects)));
        List<String> debrief =
                entry.items("debrief").stream().map(this::question).toList();
        return new Scenario(id, title.text(), opening, injects, debrief);
    }

    private Inject inject(Node node, List<Inject> before) {
        Entry entry = new Entry(file, node, INJECT_KEYS, problems);
        Duration after = Duration.ofMinutes(entry.number(AFTER, 1, LONGEST_MINUTES));
        if (!before.isEmpty() && after.compareTo(before.getLast().after()) < 0) {
            problems.add(entry.place(), "comes before the one above it; put them in the order of their minutes");
        }
        if (!entry.has(WHEN) && (entry.has(WORDS) || entry.has(OTHERWISE))) {
            problems.add(entry.place(), "`words` and `otherwise` need `when`: one of " + String.join(", ", KINDS));
        }
        return new Inject(
                after,
                entry.has(WHEN) ? Optional.of(condition(entry)) : Optional.empty(),
                telling(entry, "text"),
                entry.has(OTHERWISE) ? telling(entry, OTHERWISE) : "");
    }

    private Condition condition(Entry entry) {
        Line kind = entry.text(WHEN);
        if (!KINDS.contains(kind.text())) {
            add(kind, "`" + kind.text() + "` is not a kind of entry; known are " + String.join(", ", KINDS));
        }
        return new Condition(kind.text(), entry.has(WORDS) ? words(entry.text(WORDS)) : List.of());
    }

    private static List<String> words(Line line) {
        return Arrays.stream(line.text().toLowerCase(Locale.ROOT).split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private String question(Node node) {
        Line line = new Entry(file, node, QUESTION_KEYS, problems).text("text");
        Wording.ofQuestion(line.text(), Set.of()).forEach(sentence -> add(line, sentence));
        return line.text();
    }

    private String telling(Entry entry, String key) {
        Line line = entry.text(key);
        Wording.ofTelling(line.text()).forEach(sentence -> add(line, "`" + key + "` " + sentence));
        return line.text();
    }

    private void add(Line line, String sentence) {
        if (!line.text().isEmpty()) {
            problems.add(line.place(), sentence);
        }
    }
}
