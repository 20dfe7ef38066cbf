package dev.hearth.reception.desk;

import dev.hearth.reception.Command;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.springframework.stereotype.Component;

/** All commands, by word and verb. */
@Component
class Commands {

    /** People greet, and want to know what there is. */
    private static final Set<String> GREETINGS = Set.of("hi", "hello");

    private static final String HEARTH = "hearth";
    private static final int CLOSE_ENOUGH = 3;

    private final Map<String, Map<String, Command>> byWord;

    Commands(List<Command> commands) {
        this.byWord = commands.stream()
                .collect(Collectors.groupingBy(
                        command -> command.signature().word(),
                        TreeMap::new,
                        Collectors.toMap(
                                command -> command.signature().verb(),
                                Function.identity(),
                                (a, b) -> {
                                    throw new IllegalStateException("two commands for " + called(a));
                                },
                                TreeMap::new)));
    }

    /** What somebody typed, taken apart: which command, if any, and what follows it. */
    sealed interface Found {
        record Exactly(Command command, String rest) implements Found {}

        /** No such verb; the nearest one, if any is near, and all that was typed after the word. */
        record Nothing(String word, String typed, Optional<Command> nearest) implements Found {}
    }

    /** Finds the command for a word and what was typed after it. */
    Found find(String typedWord, String typedText) {
        Line line = Line.of(typedWord, typedText).unwrapped(byWord.keySet());
        Map<String, Command> verbs = byWord.getOrDefault(line.word(), Map.of());
        boolean greeting = line.word().equals(HEARTH) && GREETINGS.contains(line.first());
        Command exact = verbs.get(greeting ? "help" : line.first());
        if (greeting && exact != null) {
            return new Found.Exactly(exact, "");
        }
        if (exact != null && !line.first().isEmpty()) {
            return new Found.Exactly(exact, line.rest());
        }
        return line.text().isEmpty() ? bare(line, verbs) : free(line, verbs);
    }

    /** Whether this word has a verb of this name. */
    boolean has(String word, String verb) {
        return byWord.getOrDefault(word, Map.of()).containsKey(verb);
    }

    /** All commands of a word, in the order in which help shows them. */
    List<Command> of(String word) {
        return List.copyOf(byWord.getOrDefault(Line.canonical(word), Map.of()).values());
    }

    /** All words. */
    Set<String> words() {
        return byWord.keySet();
    }

    /** The command called {@code word verb}, if there is one. */
    Optional<Command> called(String wordAndVerb) {
        String[] parts = wordAndVerb.split(" ", 2);
        return Optional.ofNullable(byWord.getOrDefault(parts[0], Map.of()).get(parts.length > 1 ? parts[1] : ""));
    }

    /** {@code word verb}, as people type it after the slash. */
    static String called(Command command) {
        return (command.signature().word() + ' ' + command.signature().verb()).strip();
    }

    private static Found bare(Line line, Map<String, Command> verbs) {
        return verbs.values().stream()
                .filter(command -> command.signature().bare())
                .findFirst()
                .<Found>map(command -> new Found.Exactly(command, ""))
                .orElse(new Found.Nothing(line.word(), "", Optional.empty()));
    }

    private Found free(Line line, Map<String, Command> verbs) {
        return verbs.values().stream()
                .filter(command -> command.signature().takesText())
                .findFirst()
                .<Found>map(command -> new Found.Exactly(command, line.text()))
                .orElseGet(() -> new Found.Nothing(line.word(), line.text(), nearest(line)));
    }

    private Optional<Command> nearest(Line line) {
        LevenshteinDistance distance = new LevenshteinDistance(CLOSE_ENOUGH);
        String wanted = line.first();
        return byWord.values().stream()
                .flatMap(verbs -> verbs.values().stream())
                .filter(command -> near(distance, wanted, command))
                .min(Comparator.comparingInt((Command command) ->
                                distance.apply(wanted, command.signature().verb()))
                        .thenComparing(command -> !command.signature().word().equals(line.word()))
                        .thenComparing((Command command) -> called(command)));
    }

    private static boolean near(LevenshteinDistance distance, String wanted, Command command) {
        String verb = command.signature().verb();
        int apart = verb.isEmpty() ? -1 : distance.apply(wanted, verb);
        return apart >= 0 && apart < Math.max(wanted.length(), 2);
    }

    /** A word and the text after it. */
    private record Line(String word, String text) {

        static Line of(String word, String text) {
            return new Line(canonical(word), text.strip());
        }

        static String canonical(String word) {
            String lower = word.toLowerCase(Locale.ROOT);
            return lower.equals("incident") ? "ooda" : lower;
        }

        /** {@code hearth chaos plan} means {@code chaos plan}, unless hearth itself has a verb of that name. */
        Line unwrapped(Set<String> words) {
            String inner = canonical(first());
            return word.equals(HEARTH) && words.contains(inner) && !inner.equals(HEARTH)
                    ? new Line(inner, rest())
                    : this;
        }

        String first() {
            int end = end();
            return text.substring(0, end).toLowerCase(Locale.ROOT);
        }

        String rest() {
            return text.substring(end()).strip();
        }

        private int end() {
            int end = 0;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            return end;
        }
    }
}
