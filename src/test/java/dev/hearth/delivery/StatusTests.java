package dev.hearth.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Harness;
import dev.hearth.clock.Stamp;
import dev.hearth.clock.WallClock;
import dev.hearth.workspaces.Standing;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class StatusTests {

    @Test
    @Tag("P14")
    void anAdministratorSeesWhatNeverArrivedAndWhy() {
        try (Harness hearth = Harness.start().as(Standing.ADMINISTRATOR)) {
            hearth.in("checkout").type("mia", "/hearth settings");
            lose(hearth, 1, "checkout", "is_archived", Duration.ofHours(1));
            lose(hearth, 1, "@U9", "may have arrived, may be missing: IOException", Duration.ofHours(1));
            lose(hearth, 1, "C43", "some_new_error", Duration.ofHours(1));

            hearth.type("mia", "/hearth status");

            assertThat(hearth.transcript())
                    .contains("everything is kept in H2")
                    .contains("The chat platform answers")
                    .contains("channel checkout · the channel is archived")
                    .contains("a direct message · the line broke while it was sent")
                    .contains("a channel without a team · the platform refused it and said: some_new_error")
                    .doesNotContain("U9")
                    .doesNotContain("C43");
        }
    }

    @Test
    @Tag("P10")
    void showsNothingOfAnotherWorkspace() {
        try (Harness hearth = Harness.start().as(Standing.ADMINISTRATOR)) {
            lose(hearth, 2, "C42", "is_archived", Duration.ofHours(1));

            hearth.type("mia", "/hearth status");

            assertThat(hearth.transcript()).contains("Everything arrived").doesNotContain("C42");
        }
    }

    @Test
    void saysHowMuchWaits() {
        try (Harness hearth = Harness.start().as(Standing.ADMINISTRATOR)) {
            hearth.bean(JdbcClient.class)
                    .sql("insert into outbox (workspace, line, deed, repeats, written, attempts, not_before)"
                            + " values (1, 'C42', 'POST', true, current_timestamp, 3, timestamp '2999-01-01 00:00:00')")
                    .update();

            hearth.type("mia", "/hearth status");

            assertThat(hearth.transcript()).contains("Waiting to be sent: 1. Tried before");
        }
    }

    @Test
    void anybodyElseGetsAPlainSentence() {
        try (Harness hearth = Harness.start()) {
            lose(hearth, 1, "C42", "is_archived", Duration.ofHours(1));

            hearth.type("ben", "/hearth status");

            assertThat(hearth.transcript())
                    .contains("This is for administrators")
                    .doesNotContain("C42")
                    .doesNotContain("kept in");
        }
    }

    @Test
    void whatWasLostIsForgottenAfterNinetyDays() {
        try (Harness hearth = Harness.start()) {
            lose(hearth, 1, "old", "x", Duration.ofDays(91));
            lose(hearth, 1, "young", "x", Duration.ofDays(89));

            hearth.bean(Lost.class).tidy();

            assertThat(hearth.bean(JdbcClient.class)
                            .sql("select line from undeliverable")
                            .query(String.class)
                            .list())
                    .containsExactly("young");
        }
    }

    private static void lose(Harness hearth, long workspace, String line, String reason, Duration ago) {
        hearth.bean(JdbcClient.class)
                .sql("insert into undeliverable (workspace, line, reason, noticed) values (?, ?, ?, ?)")
                .params(
                        workspace,
                        line,
                        reason,
                        Stamp.of(hearth.bean(WallClock.class).instant().minus(ago)))
                .update();
    }
}
