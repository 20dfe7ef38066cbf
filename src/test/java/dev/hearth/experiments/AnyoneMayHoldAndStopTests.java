package dev.hearth.experiments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Harness;
import dev.hearth.experiments.book.Course;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.Experiments;
import dev.hearth.experiments.book.State;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.workspaces.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("P6")
class AnyoneMayHoldAndStopTests {

    private static final String NOBODY_KNOWS = "zoewhopressed";

    @Test
    void everyKindOfMemberInEveryStateAndNobodyKnowsWho() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/chaos plan Anything");
            ExperimentStoryTests.fill(hearth, "tue 14:00");
            hearth.fill("mia");
            long keys = keys(hearth);
            for (State state : State.values()) {
                for (Standing standing : Standing.values()) {
                    hearth.as(standing);
                    assertThat(press(hearth, state, "experiments.hold"))
                            .as("hold %s as %s", state, standing)
                            .isEqualTo(afterHold(state));
                    assertThat(press(hearth, state, "experiments.stop"))
                            .as("stop %s as %s", state, standing)
                            .isEqualTo(afterStop(state));
                    if (standing.belongs()) {
                        assertThat(type(hearth, state, "/chaos hold 1"))
                                .as("type hold %s as %s", state, standing)
                                .isEqualTo(afterHold(state));
                        assertThat(type(hearth, state, "/chaos stop 1"))
                                .as("type stop %s as %s", state, standing)
                                .isEqualTo(afterStop(state));
                    }
                }
            }

            assertThat(keys(hearth)).isEqualTo(keys);
            assertThat(everything(hearth)).noneMatch(line -> line.contains(NOBODY_KNOWS));
            assertThat(hearth.stage.messages())
                    .noneMatch(said -> said.message.plain().contains(NOBODY_KNOWS));
        }
    }

    @Test
    void theDumpWouldShowSomebodyWhoPutTheirNameToIt() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/chaos plan Anything");
            ExperimentStoryTests.fill(hearth, "tue 14:00");
            hearth.fill("mia");
            hearth.press(NOBODY_KNOWS, "Join as observer");

            assertThat(everything(hearth)).anyMatch(line -> line.contains(NOBODY_KNOWS));
        }
    }

    @Test
    void whoeverHoldsItCanBeAnyoneButTheOwnerReleases() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/chaos plan Anything");
            ExperimentStoryTests.fill(hearth, "tue 14:00");
            hearth.fill("mia");
            hearth.press("dan", "Hold");
            hearth.press("dan", "Release");
            assertThat(hearth.transcript())
                    .contains("Only @mia, who set #1 up, or a stand-in can do that, so nothing was changed.");
            hearth.pass(Duration.ofHours(30));

            assertThat(hearth.transcript())
                    .contains("#1 does not begin now. It is held; its owner or a stand-in can release it.")
                    .doesNotContain("Ready?");
        }
    }

    private static String afterHold(State state) {
        return state == State.RUNNING ? "STOPPED" : state.isAhead() ? state + "+" : state.name();
    }

    private static String afterStop(State state) {
        return state == State.RUNNING ? "STOPPED" : state.name();
    }

    private static String type(Harness hearth, State state, String line) {
        put(hearth, state);
        hearth.type(NOBODY_KNOWS, line);
        Course after = one(hearth).course();
        return after.state() + (after.held() ? "+" : "");
    }

    private static String press(Harness hearth, State state, String button) {
        put(hearth, state);
        Reply reply = hearth.forge(NOBODY_KNOWS, button, "1");
        assertThat(((Reply.Say) reply).message().plain()).doesNotContain("members of this workspace");
        Course after = one(hearth).course();
        return after.state() + (after.held() ? "+" : "");
    }

    private static void put(Harness hearth, State state) {
        Instant now = Instant.parse("2027-01-05T13:00:00Z");
        boolean begun = state.ordinal() >= State.RUNNING.ordinal() && state != State.CANCELLED;
        Course course = new Course(state, false, 1, now, now, begun ? now : null, null, false);
        hearth.bean(Ledger.class)
                .run(() -> hearth.bean(Experiments.class).save(one(hearth).with(course)));
    }

    private static Experiment one(Harness hearth) {
        return hearth.bean(Experiments.class)
                .find(hearth.person("mia").workspace(), 1)
                .orElseThrow();
    }

    private static long keys(Harness hearth) {
        return hearth.bean(JdbcClient.class)
                .sql("select count(*) from request_keys")
                .query(Long.class)
                .single();
    }

    private static List<String> everything(Harness hearth) {
        return hearth.bean(JdbcClient.class).sql("script").query(String.class).list();
    }
}
