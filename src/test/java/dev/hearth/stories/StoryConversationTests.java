package dev.hearth.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Harness;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What people and Hearth say to one another, kept as text; run with {@code -Dgolden=write} to write it anew. */
class StoryConversationTests {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/stories.txt");

    @Test
    void isSpokenAsItIsWrittenDown() throws IOException {
        String key = "hearth.key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
        try (Harness hearth = Harness.start(key)) {
            tellQuickly(hearth);
            tellInTheForm(hearth);
            tellWithoutAName(hearth);
            hearth.type("mia", "/hearth setup");
            hearth.fill("mia");
            hearth.pass(Duration.ofDays(5));
            hearth.press("cleo", "Tell a story");
            hearth.fill("cleo", "story", "The old cron job still pages nobody.", "audience", "everyone");
            hearth.press("dan", "Not this week");
            hearth.pass(Duration.ofDays(4));
            hearth.press("dan", "Snooze four weeks");
            hearth.press("dan", "Ask again");
            hearth.press("dan", "Stop these");
            compare(hearth.transcript()
                    .replaceAll("(?s)> mia: /hearth setup.*?(?=… 120h later)", "")
                    .replaceAll("`[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}`", "`7fk2-9dma-q3xt`"));
        }
    }

    private static void tellQuickly(Harness hearth) {
        hearth.type("mia", "/story The pager knew before we did.");
        hearth.press("mia", "Let my team read it");
        hearth.type("ben", "/story search pager");
        hearth.press("mia", "Only me again");
        hearth.type("ben", "/story search pager");
        hearth.press("mia", "Take it back");
        hearth.type("mia", "/story mine");
        hearth.type("mia", "/story withdraw s-aaaa");
    }

    private static void tellInTheForm(Harness hearth) {
        hearth.type("ben", "/story");
        hearth.fill("ben", "audience", "team");
        hearth.fill(
                "ben",
                "story",
                "We restarted it twice. The second time it stayed.",
                "audience",
                "team",
                "title",
                "Twice",
                "quote",
                "yes",
                "feeling",
                "5");
        hearth.press("ben", "Change…");
        hearth.fill("ben", "title", "Twice, then quiet");
        hearth.type("mia", "/story search twice");
        hearth.type("mia", "/story show me how it went");
    }

    private static void tellWithoutAName(Harness hearth) {
        hearth.type("cleo", "/story");
        hearth.fill("cleo", "story", "I pressed the wrong button and told nobody.", "as", "no-name");
        hearth.fill("cleo", "audience", "team");
        hearth.fill("cleo");
        hearth.type("cleo", "/story code 7fk2-9dma-q3xt");
        hearth.under("m2");
        hearth.type("dan", "@Hearth story I typed this where others read it");
        hearth.type("dan", "@Hearth story code 7fk2-9dma-q3xt");
        hearth.under(null);
    }

    private static void compare(String transcript) throws IOException {
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, transcript);
        }
        assertThat(transcript).isEqualTo(Files.readString(GOLDEN, StandardCharsets.UTF_8));
    }
}
