package dev.hearth.prompts;

import dev.hearth.prompts.Entry.Line;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Turns a file into prompts: a {@code bank} and its {@code questions}, or {@code experiment-templates}, or {@code scenarios},
 * or {@code triads} and {@code dyads}, or {@code phrases}, or {@code instructions}.
 */
final class PromptReader {

    private static final String TEMPLATES = "experiment-templates";
    private static final String SCENARIOS = "scenarios";
    private static final String KEYWORDS = "keywords";
    private static final String TRIADS = "triads";
    private static final String DYADS = "dyads";
    private static final Set<String> TRIAD_KEYS = Set.of("id", "text", "first", "second", "third");
    private static final Set<String> DYAD_KEYS = Set.of("id", "text", "low", "high");
    private static final Set<String> FILE_KEYS = Set.of(
            "bank",
            "questions",
            TEMPLATES,
            SCENARIOS,
            TRIADS,
            DYADS,
            PhraseReader.PHRASES,
            "words",
            "spared",
            InstructionReader.INSTRUCTIONS);
    private static final Set<String> QUESTION_KEYS = Set.of("id", "kind", "text");
    private static final Set<String> TEMPLATE_KEYS = Set.of(
            "id",
            "title",
            "hypothesis",
            "action",
            "to-whom",
            "condition",
            "blast-radius",
            "watch",
            "stop",
            "undo",
            KEYWORDS,
            "duration-minutes");
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*(?:\\.[a-z0-9]+(?:-[a-z0-9]+)*)+");
    private static final int LONGEST_ID = 80;
    private static final int LONGEST_MINUTES = 480;
    private static final int LONGEST_END = 40;

    /** A prompt and where it stands. */
    record Found(Prompt prompt, Place place) {}

    private final Problems problems;
    private final StrictYaml yaml;

    PromptReader(Problems problems) {
        this.problems = problems;
        this.yaml = new StrictYaml(problems);
    }

    /** What the file holds, in its order; whatever could not be read was added to the problems. */
    List<Found> read(PromptFile file) {
        return yaml.read(file).map(root -> contents(file, root)).orElse(List.of());
    }

    private List<Found> contents(PromptFile file, Node root) {
        Entry top = new Entry(file.name(), root, FILE_KEYS, problems);
        if (top.has(SCENARIOS)) {
            return scenarios(file, top);
        }
        if (top.has(TRIADS) || top.has(DYADS)) {
            return placements(file, top);
        }
        if (top.has(PhraseReader.PHRASES)) {
            return phrases(file, top);
        }
        if (top.has(InstructionReader.INSTRUCTIONS)) {
            return new InstructionReader(problems, this::id).read(file.name(), top);
        }
        if (!top.has(TEMPLATES)) {
            return questions(file, top);
        }
        if (top.has("bank") || top.has("questions")) {
            problems.add(top.place(), "holds either questions or experiment templates, not both");
        }
        return top.items(TEMPLATES).stream().map(node -> template(file, node)).toList();
    }

    private List<Found> scenarios(PromptFile file, Entry top) {
        if (top.has("bank") || top.has("questions") || top.has(TEMPLATES)) {
            problems.add(top.place(), "holds either scenarios or something else, not both");
        }
        return top.items(SCENARIOS).stream().map(node -> scenario(file, node)).toList();
    }

    private Found scenario(PromptFile file, Node node) {
        Entry entry = new Entry(file.name(), node, ScenarioReader.KEYS, problems);
        return new Found(new ScenarioReader(file.name(), problems).read(entry, id(entry)), entry.place());
    }

    private List<Found> phrases(PromptFile file, Entry top) {
        if (top.has("bank") || top.has("questions") || top.has(TEMPLATES)) {
            problems.add(top.place(), "holds either phrases or something else, not both");
        }
        PhraseReader reader = new PhraseReader(problems, this::id);
        reader.learn(top);
        return top.items(PhraseReader.PHRASES).stream()
                .map(node -> new Found(reader.read(file.name(), node), new Place(file.name(), line(node))))
                .toList();
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private List<Found> questions(PromptFile file, Entry top) {
        Line label = top.text("bank");
        Optional<Bank> bank = Bank.labelled(label.text());
        if (bank.isEmpty()) {
            addUnlessEmpty(
                    label, "`" + label.text() + "` is not a bank; known are " + String.join(", ", Bank.labels()));
            return List.of();
        }
        return top.items("questions").stream()
                .map(node -> question(file, bank.get(), node))
                .toList();
    }

    private Found question(PromptFile file, Bank bank, Node node) {
        Entry entry = new Entry(file.name(), node, QUESTION_KEYS, problems);
        String id = id(entry);
        String kind = kind(entry.text("kind"), bank);
        Line text = entry.text("text");
        Wording.ofQuestion(text.text(), bank.placeholders(kind)).forEach(sentence -> addUnlessEmpty(text, sentence));
        return new Found(new Question(id, bank, kind, text.text()), entry.place());
    }

    private String kind(Line kind, Bank bank) {
        if (!bank.kinds().contains(kind.text())) {
            addUnlessEmpty(
                    kind,
                    "`" + kind.text() + "` is not a kind of the bank " + bank.label() + "; known are "
                            + String.join(", ", bank.kinds()));
        }
        return kind.text();
    }

    private Found template(PromptFile file, Node node) {
        Entry entry = new Entry(file.name(), node, TEMPLATE_KEYS, problems);
        ExperimentTemplate template = new ExperimentTemplate(
                id(entry),
                statement(entry, "title"),
                statement(entry, "hypothesis"),
                statement(entry, "action"),
                statement(entry, "to-whom"),
                statement(entry, "condition"),
                statement(entry, "blast-radius"),
                statement(entry, "watch"),
                statement(entry, "stop"),
                statement(entry, "undo"),
                entry.has(KEYWORDS) ? statement(entry, KEYWORDS) : "",
                Duration.ofMinutes(entry.number("duration-minutes", 1, LONGEST_MINUTES)));
        return new Found(template, entry.place());
    }

    private List<Found> placements(PromptFile file, Entry top) {
        if (top.has("bank") || top.has("questions") || top.has(TEMPLATES)) {
            problems.add(top.place(), "holds either triads and dyads or something else, not both");
        }
        List<Node> triads = top.has(TRIADS) ? top.items(TRIADS) : List.of();
        List<Node> dyads = top.has(DYADS) ? top.items(DYADS) : List.of();
        return Stream.concat(
                        triads.stream().map(node -> triad(file, node)),
                        dyads.stream().map(node -> dyad(file, node)))
                .toList();
    }

    private Found triad(PromptFile file, Node node) {
        Entry entry = new Entry(file.name(), node, TRIAD_KEYS, problems);
        List<String> corners = Stream.of("first", "second", "third")
                .map(corner -> end(entry, corner))
                .toList();
        return new Found(new Triad(id(entry), asked(entry), corners), entry.place());
    }

    private Found dyad(PromptFile file, Node node) {
        Entry entry = new Entry(file.name(), node, DYAD_KEYS, problems);
        return new Found(new Dyad(id(entry), asked(entry), end(entry, "low"), end(entry, "high")), entry.place());
    }

    private String asked(Entry entry) {
        Line text = entry.text("text");
        Wording.ofQuestion(text.text(), Set.of()).forEach(sentence -> addUnlessEmpty(text, sentence));
        return text.text();
    }

    private String end(Entry entry, String key) {
        String end = statement(entry, key);
        if (end.length() > LONGEST_END) {
            problems.add(entry.place(), "`" + key + "` is longer than " + LONGEST_END + " characters");
        }
        return end;
    }

    private String id(Entry entry) {
        Line id = entry.text("id");
        if (id.text().length() > LONGEST_ID) {
            problems.add(id.place(), "`id` is longer than " + LONGEST_ID + " characters");
        } else if (!ID.matcher(id.text()).matches()) {
            addUnlessEmpty(id, "`" + id.text() + "` is not an id: lower-case words with dots between, like ooda.break");
        }
        return id.text();
    }

    private String statement(Entry entry, String key) {
        Line line = entry.text(key);
        Wording.ofStatement(line.text()).forEach(sentence -> addUnlessEmpty(line, "`" + key + "` " + sentence));
        return line.text();
    }

    private void addUnlessEmpty(Line line, String sentence) {
        if (!line.text().isEmpty()) {
            problems.add(line.place(), sentence);
        }
    }
}
