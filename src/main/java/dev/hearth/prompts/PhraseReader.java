package dev.hearth.prompts;

import dev.hearth.prompts.Entry.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the phrases of a file, whose patterns may name lists of words: {@code <who>}. */
final class PhraseReader {

    static final String PHRASES = "phrases";

    private static final Set<String> KEYS = Set.of("id", "kind", "does", "instead", "matches", "unless");
    private static final Pattern NAMED = Pattern.compile("<(\\w+)>");
    private static final int LONGEST = 140;
    private static final int MOST_WAYS = 2;
    private static final int DEEPEST = 5;
    private static final int LONGEST_PATTERN = 20_000;

    private final Problems problems;
    private final Function<Entry, String> ids;
    private final Map<String, String> words = new LinkedHashMap<>();
    private List<Pattern> spared = List.of();

    /** @param ids reads the id of an entry */
    PhraseReader(Problems problems, Function<Entry, String> ids) {
        this.problems = problems;
        this.ids = ids;
    }

    /** Takes up what all phrases of a file share. */
    void learn(Entry top) {
        top.texts("words").forEach((name, line) -> words.put(name, line.text()));
        spared = patterns("spared", top);
    }

    /** One phrase. */
    Phrase read(String file, Node node) {
        Entry entry = new Entry(file, node, KEYS, problems);
        return new Phrase(
                ids.apply(entry),
                kind(entry.text("kind")),
                does(entry.text("does")),
                instead(entry),
                patterns("matches", entry),
                patterns("unless", entry),
                spared);
    }

    private String kind(Line kind) {
        if (!kind.text().isEmpty() && !Phrase.KINDS.contains(kind.text())) {
            problems.add(
                    kind.place(),
                    "`" + kind.text() + "` is not a kind of phrase; known are " + String.join(", ", Phrase.KINDS));
        }
        return kind.text();
    }

    private String does(Line does) {
        if (does.text().length() > LONGEST) {
            problems.add(does.place(), "`does` is longer than " + LONGEST + " characters");
        }
        return does.text();
    }

    private List<String> instead(Entry entry) {
        List<Line> ways = entry.lines("instead");
        if (ways.size() > MOST_WAYS) {
            problems.add(ways.get(MOST_WAYS).place(), "`instead` holds more than two ways to ask");
        }
        ways.forEach(way -> Wording.ofQuestion(way.text(), Set.of())
                .forEach(sentence -> problems.add(way.place(), "`instead` " + sentence)));
        return ways.stream().map(Line::text).toList();
    }

    private List<Pattern> patterns(String key, Entry entry) {
        if (!entry.has(key) && !key.equals("matches")) {
            return List.of();
        }
        List<Pattern> patterns = new ArrayList<>();
        entry.lines(key).forEach(line -> pattern(key, line).ifPresent(patterns::add));
        return patterns;
    }

    private Optional<Pattern> pattern(String key, Line line) {
        String whole = line.text();
        for (int depth = 0;
                depth < DEEPEST && NAMED.matcher(whole).find() && whole.length() < LONGEST_PATTERN;
                depth++) {
            whole = NAMED.matcher(whole).replaceAll(name -> Matcher.quoteReplacement(list(key, line, name)));
        }
        try {
            return Optional.of(Pattern.compile(whole));
        } catch (PatternSyntaxException e) {
            problems.add(line.place(), "`" + key + "` is not a regular expression");
            return Optional.empty();
        }
    }

    private String list(String key, Line line, MatchResult name) {
        String list = words.get(name.group(1));
        if (list == null) {
            problems.add(line.place(), "`" + key + "` names " + name.group() + ", which is no list of words here");
            return "";
        }
        return "(?:" + list + ")";
    }
}
