package dev.hearth.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Harness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One review told end to end. */
class ReviewStoryTests {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/review.txt");

    @Test
    void aReviewFromItsBeginningToItsEnd() throws IOException {
        try (Harness hearth = Looked.back()) {
            hearth.type("cleo", "/review start");
            hearth.press("cleo", "Change");
            hearth.fill("cleo", "people", "mia,ben,cleo,dan,eve");
            hearth.press("cleo", "I lead through it");
            hearth.pass(Duration.ofMinutes(30));
            hearth.press("ben", "One question at a time");
            hearth.press("ben", "Answer");
            hearth.fill("ben", "words", "A wall of red, and at 09:11 the word to restart.");
            hearth.press("ben", "Leave it out");
            hearth.press("ben", "That is all");
            hearth.press("ben", "Share it…");
            hearth.fill("ben", "name", "Ben");
            hearth.press("eve", "Not for me");
            hearth.press("mia", "All in one form");
            hearth.fill("mia", "words1", "The clock. At 09:11 it had been down for ten minutes.");
            hearth.press("mia", "Share it…");
            hearth.fill("mia", "readers", "everyone");
            hearth.press("dan", "Park an idea");
            hearth.fill("dan", "words", "");
            hearth.fill("dan", "words", "Restart after each rotation, by script");
            hearth.pass(Duration.ofDays(3));
            hearth.type("cleo", "/review");
            hearth.pass(Duration.ofHours(8));
            hearth.press("cleo", "Tell the story");
            hearth.fill(
                    "cleo",
                    "conditions",
                    "The rotation ran in office hours\nNo pod says which bundle it holds",
                    "well",
                    "Somebody remembered March",
                    "luck",
                    "It was only one region",
                    "surprised",
                    "Half of them had the old one");
            hearth.press("ben", "Park an idea");
            hearth.fill("ben", "words", "Show the bundle on the dashboard");
            hearth.press("cleo", "The story is told");
            hearth.pass(Duration.ofDays(5));
            hearth.press("mia", "Take it on");
            hearth.fill("mia", "day", "in 2 weeks");
            hearth.press("ben", "Keep");
            hearth.press("cleo", "Close the review");
            hearth.press("gus", "Say how it was");
            hearth.fill("gus", "words0", "That nobody knew which bundle was where");
            hearth.type("dan", "/review report");
            hearth.type("ben", "/review account 1");

            String told = inOrder(hearth.transcript().replaceFirst("(?s).*?(?=> cleo: /review start)", ""));
            if (Boolean.getBoolean("golden")) {
                Files.writeString(GOLDEN, told);
            }
            assertThat(told).isEqualTo(Files.readString(GOLDEN));
        }
    }

    /** Which of several people is written to first is nobody's promise. */
    private static String inOrder(String told) {
        List<String> blocks = List.of(told.replaceAll(" \\[m\\d+]", "").split("(?m)^(?=\\S)"));
        List<String> ordered = new ArrayList<>();
        List<String> direct = new ArrayList<>();
        for (String block : blocks) {
            if (block.startsWith("Hearth @")) {
                direct.add(block);
            } else {
                direct.stream().sorted().forEach(ordered::add);
                direct.clear();
                ordered.add(block);
            }
        }
        return String.join("", ordered) + String.join("", direct);
    }
}
