package dev.hearth.plays;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A play written down. Between two doings of people each conversation keeps its order, and the conversations come one
 * after another, for which of two goes out first is nobody's promise. {@code -Dgolden=true} writes the files anew.
 */
final class Transcript {

    private static final Pattern CODE = Pattern.compile("\\b(?!7fk2)[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}\\b");
    private static final Pattern LINK = Pattern.compile("\\b[0-9a-f]{40}\\b");
    private static final Pattern START = Pattern.compile("(\"start\": \")[0-9T:Z-]+");
    private static final Pattern STORY = Pattern.compile("\\bs-(?!kind)[0-9a-z]{4,}\\b");
    private static final Pattern SECONDS = Pattern.compile("\\b(\\d\\d:\\d\\d):\\d\\d([+-]\\d\\d:\\d\\d)");
    private static final Pattern SAID_AT = Pattern.compile("(\\\\?/archives\\\\?/C1\\\\?/p)\\d+");
    private static final Pattern PORT = Pattern.compile("(localhost|127\\.0\\.0\\.1):\\d+");

    private final List<String> lines = new ArrayList<>();
    private final List<Said> batch = new ArrayList<>();
    private final List<String> stories = new ArrayList<>();

    private record Said(String conversation, String text) {}

    /** Somebody does something; what was said before it is put in order. */
    void note(String doing) {
        flush();
        lines.add(doing);
    }

    /** Something is said in a conversation: {@code 1…} for a private answer, {@code 2…} direct, {@code 3…} for all. */
    void say(String conversation, String head, List<String> words) {
        StringBuilder text = new StringBuilder(head);
        words.forEach(line -> text.append("\n    ").append(line.replace("\n", "\n    ")));
        batch.add(new Said(conversation, text.toString()));
    }

    /** The whole play, without what differs from one performance to the next. */
    String text() {
        flush();
        String told = CODE.matcher(String.join("\n", lines) + "\n").replaceAll("7fk2-9dma-q3xt");
        told = LINK.matcher(told).replaceAll("0123456789abcdef0123456789abcdef01234567");
        told = START.matcher(told).replaceAll("$1…");
        told = SECONDS.matcher(told).replaceAll("$1:00$2");
        told = SAID_AT.matcher(told).replaceAll("$11800000000000000");
        told = PORT.matcher(told).replaceAll("$1:8080");
        return STORY.matcher(told)
                .replaceAll(found -> Matcher.quoteReplacement(known(found.group())))
                .replaceAll(" +\n", "\n");
    }

    /** Compares the play with the one that is kept. */
    void check(String chat, String play) {
        Path file = Path.of("src/test/resources/plays", chat, play + ".txt");
        try {
            if (Boolean.getBoolean("golden")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text());
            }
            assertThat(text()).isEqualTo(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void flush() {
        batch.stream().sorted(Comparator.comparing(Said::conversation)).forEach(said -> lines.add(said.text()));
        batch.clear();
    }

    private String known(String story) {
        if (!stories.contains(story)) {
            stories.add(story);
        }
        return "s-" + "abcdefghijkmnopqrstuvwxyz".charAt(stories.indexOf(story)) + "222";
    }
}
