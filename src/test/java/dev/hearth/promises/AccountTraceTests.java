package dev.hearth.promises;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.storage.NightWork;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Somebody tells of an incident for its review, on Slack, and takes it back: then everything Hearth has is searched. */
@Tag("P8")
@Tag("P9")
@Tag("P15")
@ExtendWith(OutputCaptureExtension.class)
class AccountTraceTests {

    private static final String TELLER = "U7";
    private static final String WORDS = "zymurgical";

    @Test
    void whatWasTakenBackIsGoneEverywhereAndWhoToldItStandsNowhere(@TempDir Path folder, CapturedOutput output) {
        try (Town town = Town.on(
                "jdbc:h2:" + folder.resolve("town"), "hearth.data=" + folder, "logging.level.dev.hearth=debug")) {
            town.at("2027-01-04T08:00:00Z");
            Someone mia = town.someone("U1");
            Someone teller = town.someone(TELLER);
            mia.types("/ooda open checkout is slow");
            teller.types("/ooda observe the quetzalcoatlus dashboard is red");
            mia.types("/ooda resolve all restarted");
            mia.types("/review start 1");
            mia.types("/review ask 1");
            teller.types("/review account A " + WORDS + " wall of red");
            assertThat(Search.rows(town.jdbc(), WORDS))
                    .as("a draft lies sealed")
                    .isEmpty();

            teller.types("/review share 1");
            teller.fills();
            town.pass(Duration.ofDays(4));
            assertThat(Search.rows(town.jdbc(), WORDS)).containsExactly("review_answers.words");
            assertThat(Search.rows(town.jdbc(), TELLER)).doesNotContain("review_answers.mark", "review_answers.author");
            assertThat(mia.types("/review report 1").all()).contains(WORDS);
            assertThat(mia.types("/hearth search " + WORDS).all()).doesNotContain("wall of red");

            teller.types("/review account 1");
            assertThat(teller.presses("Take it back").all()).contains("It is gone");
            town.context.getBeansOfType(NightWork.class).values().stream()
                    .sorted(Comparator.comparingInt(NightWork::order))
                    .forEach(NightWork::tidy);

            assertThat(Search.rows(town.jdbc(), WORDS)).isEmpty();
            assertThat(mia.types("/review report 1").all()).doesNotContain(WORDS);
            assertThat(mia.types("/review 1").all()).doesNotContain(WORDS);
            assertThat(Search.files(folder, WORDS)).as("words in files").isEmpty();
            assertThat(Search.files(folder, "quetzalcoatlus"))
                    .as("what is searched can be found")
                    .isNotEmpty();
        }
        assertThat(Search.files(folder, WORDS)).isEmpty();
        assertThat(output.getAll()).doesNotContain(WORDS).doesNotContainPattern("\\bU7\\b");
    }
}
