package dev.hearth.experiments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Harness;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A conversation kept as text. Between two doings of people, each conversation keeps its order; the conversations are put
 * one after another, for which of two goes out first is nobody's promise. {@code -Dgolden=true} writes the files anew.
 */
final class Golden {

    private static final Pattern STORY = Pattern.compile("\\bs-[0-9a-z]{4,}\\b");
    private static final Pattern ID = Pattern.compile(" \\[m\\d+]");
    private static final Pattern DIRECT = Pattern.compile("(?m)^Hearth (@\\w+)( \\[m\\d+])");
    private static final Pattern CHANNEL = Pattern.compile("(?m)^Hearth (#\\w+)(?: \\(under m\\d+\\))?( \\[m\\d+])");
    private static final Pattern THREAD = Pattern.compile("\\(under m\\d+\\)");
    private static final Pattern WHERE = Pattern.compile("Hearth (\\(only \\w+\\)|@\\w+|#\\w+|only \\w+)?.*");

    private Golden() {}

    static void check(String name, Harness hearth) {
        check(name, hearth, Integer.MAX_VALUE);
    }

    /** The same, where people type more than anybody wants to read: lines are cut. */
    static void check(String name, Harness hearth, int most) {
        String told = brief(inOrder(hearth.transcript()))
                .lines()
                .map(line -> line.length() <= most ? line : line.substring(0, most) + "…")
                .collect(Collectors.joining("\n", "", "\n"));
        Path file = Path.of("src/test/resources/experiments", name);
        try {
            if (Boolean.getBoolean("golden")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, told);
            }
            assertThat(told).isEqualTo(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Files that people paste stand in the transcript by their name; what stories are called is another each time. */
    private static String brief(String told) {
        String brief = STORY.matcher(told).replaceAll("s-…");
        for (String name :
                List.of("cache.yaml", "journal-stayed.json", "journal-deviated.json", "journal-not-steady.json")) {
            String text = dev.hearth.experiments.toolkit.Samples.text(name).strip();
            brief = brief.replace(text, "«" + name + "»")
                    .replace(text.lines().collect(Collectors.joining("\n    ")), "«" + name + "»");
        }
        return brief;
    }

    private static String inOrder(String transcript) {
        StringBuilder out = new StringBuilder();
        List<Answer> answers = new ArrayList<>();
        Map<String, String> direct = direct(transcript);
        Map<String, String> channels = channels(transcript);
        for (String line : transcript.lines().toList()) {
            if (line.startsWith("    ") && !answers.isEmpty()) {
                answers.set(answers.size() - 1, answers.getLast().with(line));
            } else if (line.startsWith("Hearth")) {
                String whose = direct.getOrDefault(line, line);
                String shown = THREAD.matcher(ID.matcher(whose).replaceAll("")).replaceAll("(in the thread)") + "\n";
                answers.add(new Answer(conversation(shown, channel(line, channels)), shown));
            } else {
                flush(answers, out);
                out.append(line).append('\n');
            }
        }
        flush(answers, out);
        return out.toString();
    }

    /** The lines that say a direct message was edited, with whose it is. */
    private static Map<String, String> direct(String transcript) {
        return DIRECT.matcher(transcript)
                .results()
                .collect(Collectors.toMap(
                        found -> "Hearth edits" + found.group(2), found -> "Hearth " + found.group(1) + " (edited)"));
    }

    /** The channel of each message in one. */
    private static Map<String, String> channels(String transcript) {
        return CHANNEL.matcher(transcript)
                .results()
                .collect(Collectors.toMap(found -> found.group(2), found -> found.group(1)));
    }

    private static String channel(String line, Map<String, String> channels) {
        Matcher id = ID.matcher(line);
        return id.find() ? channels.getOrDefault(id.group(), "") : "";
    }

    /** What Hearth says or changes, and in which conversation. */
    private record Answer(String conversation, String text) {
        Answer with(String line) {
            return new Answer(conversation, text + line + "\n");
        }
    }

    private static void flush(List<Answer> answers, StringBuilder out) {
        answers.stream()
                .sorted(Comparator.comparing(Answer::conversation))
                .map(Answer::text)
                .forEach(out::append);
        answers.clear();
    }

    /** What is private comes first, then direct messages, then each channel with its edits. */
    private static String conversation(String answer, String channel) {
        Matcher matcher = WHERE.matcher(answer.lines().findFirst().orElse(""));
        String where = matcher.matches() && matcher.group(1) != null ? matcher.group(1) : "";
        return where.startsWith("(") ? "1" + where : where.startsWith("@") ? "2" + where : "3" + channel;
    }
}
