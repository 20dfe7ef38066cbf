package dev.hearth.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Somebody is told alone that there is another way to say it: no row, no file and no line of the log knows. */
@Tag("P9")
@Tag("P15")
@ExtendWith(OutputCaptureExtension.class)
class NudgeTraceTests {

    private static final String SAID = "qznudge forgot to test, why didn't you just ask?";
    private static final String WAY = "Another way to ask";

    @Test
    void onlyTheirAuthorIsToldAndNothingIsKept(@TempDir Path folder, CapturedOutput output) {
        try (Town town = Town.on(
                "jdbc:h2:" + folder.resolve("town"),
                "hearth.data=" + folder,
                "hearth.allow=coach,message-reading",
                "logging.level.dev.hearth=debug")) {
            Someone mia = town.someone("U1");
            Someone ben = town.someone("U2");
            mia.types("/story it held");
            assertThat(mia.types("/hearth coach on").all()).contains("does not offer this yet");
            town.jdbc().update("insert into language_offers (team, what) select id, 'coach' from teams");
            town.jdbc().update("insert into language_offers (team, what) select id, 'message-reading' from teams");
            assertThat(mia.types("/hearth coach on").all()).contains("On. When something");
            town.settle();
            assertThat(says(town, new Someone(town, "T2", "U1", "C1")).calls()).isEmpty();
            Map<String, Long> before = Search.sizes(town.jdbc());

            assertThat(says(town, ben).calls()).isEmpty();
            assertThat(says(town, mia).all()).contains("chat.postEphemeral", WAY);
            assertThat(mia.forges("language.use", "language.accusing.why/0/").all())
                    .contains("To copy");

            assertThat(Search.sizes(town.jdbc())).isEqualTo(before);
            assertThat(Search.rows(town.jdbc(), "qznudge")).isEmpty();
            assertThat(Search.rows(town.jdbc(), WAY)).isEmpty();
            assertThat(Search.rows(town.jdbc(), "language.accusing")).isEmpty();
            mia.types("/ooda open checkout is slow");
            assertThat(says(town, mia).all()).doesNotContain(WAY);
            mia.types("/ooda resolve all restarted");
            mia.types("/hearth coach off");
            assertThat(says(town, mia).all()).doesNotContain(WAY);
            assertThat(town.count("select count(*) from language_askers")).isZero();
        }
        assertThat(Search.files(folder, "qznudge")).isEmpty();
        assertThat(Search.files(folder, WAY)).isEmpty();
        assertThat(output.getAll()).doesNotContain("qznudge", WAY);
    }

    private static Town.Heard says(Town town, Someone who) {
        return town.send(who.event("{\"type\":\"message\",\"channel_type\":\"channel\",\"user\":\"" + who.id
                + "\",\"text\":\"" + SAID + "\",\"channel\":\"C1\",\"ts\":\"1800000001.000001\"}"));
    }
}
