package dev.hearth.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Harness;
import dev.hearth.chat.Place;
import dev.hearth.reception.Ledger;
import dev.hearth.team.Samples;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a first look shows, and that nothing of it stays. */
class SamplesTests {

    @Test
    void aFirstLookShowsAnExperimentALessonAndASummary() {
        try (Harness hearth = withSamples()) {
            hearth.type("mia", "/chaos list");
            hearth.type("mia", "/hearth lessons");
            hearth.type("mia", "/hearth summary month");

            assertThat(hearth.transcript())
                    .contains("Checkout without node 2", "Tue 5 Jan 14:00")
                    .contains("Lesson 1 has been open since Mon 21 Dec 2026")
                    .contains("(sample)")
                    .doesNotContain("reading list");
            assertThat(hearth.stage.messages()).hasSize(1).allMatch(said -> said.message.sample());
        }
    }

    @Test
    void theSampleExperimentCanBePlayed() {
        try (Harness hearth = withSamples()) {
            hearth.pass(Duration.ofHours(29));
            hearth.press("mia", "Go");

            assertThat(hearth.transcript()).contains("[!Stop!]");
        }
    }

    @Test
    void settingUpTakesEverySampleAway() {
        try (Harness hearth = withSamples()) {
            hearth.pass(Duration.ofHours(29));
            hearth.press("mia", "Go");
            hearth.type("mia", "/hearth setup");
            hearth.fill("mia");

            JdbcClient jdbc = hearth.bean(JdbcClient.class);
            assertThat(count(jdbc, "experiments")).isZero();
            assertThat(count(jdbc, "experiment_runs")).isZero();
            assertThat(count(jdbc, "stories")).isZero();
            assertThat(count(jdbc, "lessons")).isZero();
            assertThat(jdbc.sql("select kind from appointments")
                            .query(String.class)
                            .list())
                    .noneMatch(kind -> kind.startsWith("experiments."));
            assertThat(hearth.stage.withButton("Stop")).isEmpty();
        }
    }

    private static int count(JdbcClient jdbc, String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private static Harness withSamples() {
        Harness hearth = Harness.start();
        hearth.bean(Ledger.class).run(() -> {
            Team team = hearth.bean(Teams.class)
                    .makeSample(
                            Place.channel(hearth.person("mia").workspace(), "payments"),
                            "payments",
                            ZoneId.of("Europe/Berlin"));
            hearth.context.getBeanProvider(Samples.class).forEach(one -> one.put(team));
        });
        hearth.settle();
        return hearth;
    }
}
