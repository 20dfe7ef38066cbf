package dev.hearth.experiments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Harness;
import dev.hearth.chat.Message;
import dev.hearth.chat.Place;
import dev.hearth.experiments.book.Course;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.Experiments;
import dev.hearth.experiments.book.Neighbour.Consent;
import dev.hearth.experiments.book.Neighbours;
import dev.hearth.experiments.book.State;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import dev.hearth.workspaces.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Payments tries something on a system of orders; search relies on it. Three channels, one workspace. */
@Tag("P7")
class OtherTeamsTests {

    private final Harness hearth = Harness.start();

    @BeforeEach
    void threeTeams() {
        List.of("payments", "orders", "search").forEach(channel -> {
            hearth.in(channel).type("mia", "/hearth setup");
            hearth.fill("mia");
        });
        hearth.in("payments");
    }

    @AfterEach
    void stop() {
        hearth.close();
    }

    @Test
    void fromTheQuestionToTheUndoWithAnIncidentInBetween() {
        plan("tue 14:00");
        hearth.in("orders").press("dan", "Yes, go ahead");
        hearth.pass(Duration.ofHours(29));
        hearth.in("payments").press("ben", "Go");
        hearth.pass(Duration.ofMinutes(4));
        hearth.in("search").type("cleo", "/ooda open search finds no orders");
        hearth.settle();
        hearth.press("cleo", "Stop it");
        hearth.settle();
        hearth.pass(Duration.ofMinutes(2));
        hearth.in("orders").press("dan", "I am doing it");
        hearth.press("dan", "Undone");
        hearth.settle();
        Golden.check("two-teams.txt", hearth);
    }

    @Test
    void allOfItShowsWhoIsNamed() {
        plan("tue 14:00");

        assertThat(text(hearth.type("mia", "/chaos show 1")))
                .contains("Teams that rely on it: search", "On a system of orders, who are asked in their channel.");
    }

    @Test
    void withoutTheirYesItDoesNotBegin() {
        plan("tue 14:00");
        hearth.pass(Duration.ofHours(29));

        assertThat(one().state()).isEqualTo(State.PLANNED);
        assertThat(hearth.transcript())
                .contains("#1 does not begin now. orders, whose system this is, has not said yes yet.")
                .doesNotContain("Ready?");
    }

    @Test
    void aYesThatIsTakenBackTakesGoBack() {
        plan("tue 14:00");
        hearth.in("orders").press("dan", "Yes, go ahead");
        hearth.pass(Duration.ofHours(29));
        assertThat(one().state()).isEqualTo(State.READY);
        hearth.press("dan", "Take the yes back");

        assertThat(one().state()).isEqualTo(State.PLANNED);
        assertThat(hearth.stage.withButton("Go")).isEmpty();
        assertThat(hearth.transcript())
                .contains("#1 does not begin now. orders, whose system this is, said: not this time.");
        assertThat(text(hearth.in("payments").forge("mia", "experiments.go", "1")))
                .contains("has no time yet");
    }

    @Test
    void aNoCanBecomeAYes() {
        plan("tue 14:00");
        hearth.in("orders").press("dan", "Not this time");
        assertThat(consent()).isEqualTo(Consent.NO);
        hearth.press("cleo", "Yes, go ahead");

        assertThat(consent()).isEqualTo(Consent.YES);
        assertThat(hearth.stage.messages().getLast().message.plain()).contains("orders said yes: #1 may be tried");
    }

    @Test
    void anotherTimeAsksAnewAndTheOldQuestionOffersNothing() {
        plan("tue 14:00");
        hearth.in("orders").press("dan", "Yes, go ahead");
        hearth.in("payments").type("mia", "/chaos move 1 wed 10:00");
        hearth.press("mia", "Plan it");

        assertThat(consent()).isEqualTo(Consent.ASKED);
        assertThat(in("orders"))
                .filteredOn(text -> text.contains("would like to try"))
                .hasSize(1);
        assertThat(in("orders")).anyMatch(text -> text.contains("#1 has another time, so this team is asked anew"));
    }

    /** Who answers for a team is in its channel and may plan there; nobody else's answer counts. */
    @Test
    void onlyThatTeamAnswersAndOnlyWhoMayPlanThere() {
        hearth.in("orders").type("mia", "/hearth settings");
        hearth.fill("mia", "planners", "dan");
        hearth.in("payments");
        plan("tue 14:00");

        assertThat(text(hearth.forge("mia", "experiments.allow", "1"))).contains("in its own channel");
        assertThat(text(hearth.in("search").forge("mia", "experiments.allow", "1")))
                .contains("in its own channel");
        assertThat(text(hearth.in("orders").forge("cleo", "experiments.allow", "1")))
                .contains("only some people");
        assertThat(text(hearth.as(Standing.GUEST).forge("dan", "experiments.allow", "1")))
                .contains("members of this");
        assertThat(consent()).isEqualTo(Consent.ASKED);
        hearth.as(Standing.MEMBER).forge("dan", "experiments.allow", "1");
        assertThat(consent()).isEqualTo(Consent.YES);
    }

    @Test
    void theyAnswerUntilItRunsAndStopWhenItDoes() {
        plan("tue 14:00");
        hearth.in("orders");
        for (State state : State.values()) {
            answerAndStop(state);
        }
    }

    private void answerAndStop(State state) {
        put(state, Consent.ASKED);
        hearth.forge("dan", "experiments.allow", "1");
        assertThat(consent()).as("yes when %s", state).isEqualTo(state.isAhead() ? Consent.YES : Consent.ASKED);
        put(state, Consent.YES);
        hearth.forge("dan", "experiments.disallow", "1");
        assertThat(consent()).as("no when %s", state).isEqualTo(state.isAhead() ? Consent.NO : Consent.YES);
        put(state, Consent.YES);
        hearth.as(Standing.GUEST).forge("eve", "experiments.stop", "1");
        hearth.as(Standing.MEMBER);
        assertThat(one().state()).isEqualTo(state == State.RUNNING ? State.STOPPED : state);
    }

    @Test
    void theirShortStopMeansWhatRunsOnTheirSystem() {
        plan("tue 14:00");
        put(State.RUNNING, Consent.YES);
        hearth.in("orders").type("eve", "/chaos stop");

        assertThat(one().state()).isEqualTo(State.STOPPED);
    }

    @Test
    void whoIsNamedMustStillBeThere() {
        hearth.type("mia", "/chaos plan Anything");
        hearth.fill("mia", "belief", "b", "action", "a", "stop", "s", "undo", "u", "when", "tue 14:00", "host", "4711");
        assertThat(hearth.form("mia").mistakes()).containsKey("host");
        hearth.fill("mia", "host", "ours", "relying", team("payments"));
        assertThat(hearth.form("mia").mistakes()).containsKey("relying");
    }

    @Test
    void aTeamOnItsOwnIsAskedForNoOther() {
        try (Harness alone = Harness.start()) {
            alone.type("mia", "/chaos plan");
            assertThat(alone.form("mia").more())
                    .extracting(field -> field.name())
                    .doesNotContain("host", "relying");
        }
    }

    private void plan(String when) {
        hearth.type("mia", "/chaos plan Orders without their cache");
        hearth.fill("mia", "host", team("orders"), "relying", team("search"), "when", when, "belief", "Orders stay");
        ExperimentStoryTests.fill(hearth, when);
        hearth.fill("mia");
    }

    private String team(String channel) {
        return Long.toString(hearth.bean(Teams.class)
                .at(Place.channel(hearth.person("mia").workspace(), channel))
                .map(Team::id)
                .orElseThrow()
                .value());
    }

    private void put(State state, Consent consent) {
        Instant now = Instant.parse("2027-01-05T13:00:00Z");
        boolean begun = state.ordinal() >= State.RUNNING.ordinal() && state != State.CANCELLED;
        Course course = new Course(state, false, 1, now, now, begun ? now : null, null, false);
        hearth.bean(Ledger.class).run(() -> {
            hearth.bean(Experiments.class).save(one().with(course));
            hearth.bean(Neighbours.class).says(one(), new Team.Id(Long.parseLong(team("orders"))), consent);
        });
    }

    private Experiment one() {
        return hearth.bean(Experiments.class)
                .find(hearth.person("mia").workspace(), 1)
                .orElseThrow();
    }

    private Consent consent() {
        return hearth.bean(Neighbours.class).of(one()).getFirst().consent();
    }

    private List<String> in(String channel) {
        return hearth.stage.messages().stream()
                .filter(said -> said.where.equals("#" + channel))
                .map(said -> said.message.plain())
                .toList();
    }

    private static String text(Reply reply) {
        return reply instanceof Reply.Say(Message message) ? message.plain() : reply.toString();
    }
}
