package dev.hearth.experiments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Harness;
import dev.hearth.chat.Message;
import dev.hearth.clearance.Clearance;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.Experiments;
import dev.hearth.experiments.book.State;
import dev.hearth.reception.Reply;
import dev.hearth.workspaces.Standing;
import dev.hearth.workspaces.Workspace;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In payments #1 runs and #2 waits for Go, in orders #3 runs; somebody stops everything. */
class StopAllTests {

    private static final String NOBODY_KNOWS = "zoewhocalled";

    private final Harness hearth = Harness.start();

    @BeforeEach
    void twoRunAndOneIsReady() {
        plan("payments", "tue 14:00");
        plan("payments", "tue 14:01");
        plan("orders", "tue 14:00");
        hearth.pass(Duration.ofHours(29));
        hearth.in("payments").type("mia", "/chaos go 1");
        hearth.in("orders").type("mia", "/chaos go 3");
        hearth.pass(Duration.ofMinutes(1));
    }

    @AfterEach
    void stop() {
        hearth.close();
    }

    @Test
    @Tag("P6")
    void everythingThatRunsIsStoppedAndNobodyKnowsWhoCalled() {
        long keys = keys();
        Reply reply = hearth.in("payments").type(NOBODY_KNOWS, "/chaos stop all");

        assertThat(text(reply)).contains("Everything that ran in this workspace is stopped", "did not keep it");
        assertThat(states()).containsExactly(State.STOPPED, State.PLANNED, State.STOPPED);
        assertThat(said("Stop called for everything in this workspace. Nothing begins until"))
                .containsExactlyInAnyOrder("#payments", "#orders");
        assertThat(said("Stopped: #1, #3.")).containsExactly("#payments");
        assertThat(said("#2 does not begin now. Everything in this workspace is stopped"))
                .containsExactly("#payments");
        hearth.pass(Duration.ofMinutes(2));
        assertThat(said("was stopped 2 minutes ago")).containsExactlyInAnyOrder("#payments", "#orders", "@mia", "@mia");
        assertThat(keys()).isEqualTo(keys);
        assertThat(hearth.bean(JdbcClient.class)
                        .sql("script")
                        .query(String.class)
                        .list())
                .noneMatch(line -> line.contains(NOBODY_KNOWS));
        assertThat(said(NOBODY_KNOWS)).isEmpty();
    }

    @Test
    @Tag("P7")
    void nothingBeginsUntilAnAdministratorLiftsIt() {
        hearth.in("payments").type("cleo", "/chaos stop all");
        assertThat(text(hearth.type("cleo", "/chaos stop all"))).contains("stopped already");
        plan("search", "wed 10:00");
        hearth.pass(Duration.ofHours(21));
        assertThat(states()).last().isEqualTo(State.PLANNED);
        assertThat(said("#4 does not begin now. Everything in this workspace is stopped"))
                .containsExactly("#search");
        assertThat(text(hearth.in("search").type("dan", "/chaos list")))
                .startsWith("Everything in this workspace is stopped");
        assertThat(text(hearth.in("payments").press("mia", "Let things begin again")))
                .contains("Only an administrator");
        assertThat(text(hearth.type("mia", "/chaos release all"))).contains("Only an administrator");
        assertThat(isHalted()).isTrue();

        hearth.as(Standing.ADMINISTRATOR).press("mia", "Let things begin again");
        assertThat(isHalted()).isFalse();
        assertThat(hearth.stage.withButton("Let things begin again")).isEmpty();
        assertThat(said("An administrator lifted the stop.")).containsExactly("#payments");
        assertThat(said("What held #2 back is over.")).containsExactly("#payments");
        assertThat(said("What held #4 back is over.")).containsExactly("#search");
        assertThat(text(hearth.type("mia", "/chaos release all"))).contains("nothing to lift");
    }

    @Test
    @Tag("P7")
    void aTimeThatComesAfterItBeginsNothing() {
        hearth.in("orders").type("cleo", "/chaos stop all");
        hearth.in("payments").type("mia", "/chaos move 2 tue 16:00");
        hearth.press("mia", "Plan it");
        hearth.pass(Duration.ofHours(2));
        assertThat(text(hearth.type("mia", "/chaos go 2"))).contains("has no time yet");

        assertThat(states()).doesNotContain(State.RUNNING, State.READY);
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    @Tag("P10")
    void anyoneWhoBelongsMayCallForItWhereATeamMeets(Standing standing) {
        hearth.as(standing).in("payments").type("dan", "/chaos stop all");

        assertThat(isHalted()).isEqualTo(standing.belongs());
    }

    @Test
    @Tag("P10")
    void whereNoTeamMeetsItIsNotCalledForAndOtherWorkspacesGoOn() {
        assertThat(text(hearth.in("random").type("dan", "/chaos stop all"))).contains("where a team meets");
        assertThat(isHalted()).isFalse();
        hearth.in("payments").type("dan", "/chaos stop all");

        assertThat(hearth.bean(Clearance.class).isHalted(workspace())).isTrue();
        assertThat(hearth.bean(Clearance.class).isHalted(new Workspace.Id(4711)))
                .isFalse();
    }

    private void plan(String channel, String when) {
        hearth.in(channel).type("mia", "/chaos plan Something small");
        ExperimentStoryTests.fill(hearth, when);
        hearth.fill("mia");
    }

    private List<State> states() {
        return hearth.bean(Experiments.class).everywhere(workspace(), List.of(State.values())).stream()
                .map(Experiment::state)
                .toList();
    }

    private boolean isHalted() {
        return hearth.bean(Clearance.class).isHalted(workspace());
    }

    private Workspace.Id workspace() {
        return hearth.person("mia").workspace();
    }

    /** Where it was said, once for each time. */
    private List<String> said(String words) {
        return hearth.stage.messages().stream()
                .filter(said -> said.message.plain().contains(words))
                .map(said -> said.where)
                .toList();
    }

    private long keys() {
        return hearth.bean(JdbcClient.class)
                .sql("select count(*) from request_keys")
                .query(Long.class)
                .single();
    }

    private static String text(Reply reply) {
        return reply instanceof Reply.Say(Message message) ? message.plain() : reply.toString();
    }
}
