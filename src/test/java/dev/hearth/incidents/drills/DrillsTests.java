package dev.hearth.incidents.drills;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Harness;
import dev.hearth.Stage;
import dev.hearth.clearance.Clearance;
import dev.hearth.evidence.Occasions;
import dev.hearth.hooks.Caller;
import dev.hearth.hooks.Kind;
import dev.hearth.incidents.book.Incidents;
import dev.hearth.prompts.Prompts;
import dev.hearth.prompts.Scenario;
import dev.hearth.reception.Reply;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import dev.hearth.team.waiting.Waiting;
import dev.hearth.workspaces.Standing;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a rehearsal does, and what it never is. */
class DrillsTests {

    private final Harness hearth = Harness.start();

    @AfterEach
    void close() {
        hearth.close();
    }

    static List<String> names() {
        return Prompts.bundled().scenarios().stream().map(Scenario::name).toList();
    }

    private String plain(Reply reply) {
        return reply instanceof Reply.Say(var message) ? message.plain() : reply.toString();
    }

    private Optional<Drill> open() {
        hearth.settle();
        return hearth.bean(Drills.class).openIn(hearth.person("mia").workspace(), "payments");
    }

    private Team team() {
        return hearth.bean(Teams.class).in(hearth.person("mia").workspace()).getFirst();
    }

    private int rows(String table) {
        return hearth.bean(JdbcTemplate.class).queryForObject("select count(*) from " + table, Integer.class);
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyScenarioIsPlayedToItsEndAndEveryMessageSaysWhatItIs(String name) {
        hearth.type("mia", "/ooda practise " + name);
        Scenario scenario =
                hearth.bean(Prompts.class).scenario("scenario." + name).orElseThrow();
        assertThat(open()).isPresent();
        hearth.pass(scenario.length().plus(Drill.AFTERWARDS));

        assertThat(open()).isEmpty();
        assertThat(hearth.stage.messages())
                .isNotEmpty()
                .allSatisfy(said -> assertThat(said.message.plain()).startsWith("Rehearsal"));
        assertThat(hearth.transcript())
                .contains("nothing more to tell")
                .contains(scenario.injects().getFirst().text())
                .contains(scenario.debrief().getLast());
    }

    @Test
    void whatWasDecidedDecidesWhatBecomesKnown() {
        hearth.type("mia", "/ooda practise expired-certificate");
        hearth.pass(Duration.ofMinutes(5));
        hearth.type("ben", "/ooda decide Reissuing it now");
        hearth.pass(Duration.ofMinutes(4));

        assertThat(hearth.transcript())
                .contains("A new certificate is issued.")
                .doesNotContain("Two more partners call.");
    }

    @Test
    void withoutADecisionSomethingElseDoes() {
        hearth.type("mia", "/ooda practise expired-certificate");
        hearth.type("ben", "/ooda orient we could renew it");
        hearth.type("ben", "/ooda decide wait and see, prenewal is boring");
        hearth.pass(Duration.ofMinutes(9));

        assertThat(hearth.transcript())
                .contains("Two more partners call.")
                .doesNotContain("A new certificate is issued.");
    }

    @Test
    @Tag("P7")
    void itHoldsNothingAndIsNoIncidentAnywhere() {
        hearth.type("mia", "/ooda practise flood");
        hearth.type("ben", "/ooda observe water");
        hearth.type("ben", "/ooda resolve");
        hearth.press("ben", "Answer question 1");
        hearth.fill("ben", "words", "the cellar");

        assertThat(hearth.bean(Clearance.class).holdsOf(team().id())).isEmpty();
        assertThat(rows("incidents") + rows("incident_entries") + rows("incident_answers"))
                .isZero();
        assertThat(hearth.bean(Incidents.class).resolvedOf(team().id(), 10)).isEmpty();
        assertThat(hearth.context.getBeansOfType(Occasions.class).values().stream()
                        .flatMap(one -> one.lately(team(), 10).stream()))
                .isEmpty();
        assertThat(hearth.context.getBeansOfType(Waiting.class).values().stream()
                        .flatMap(one -> one.in(team(), LocalDate.of(2027, 1, 4)).stream())
                        .map(Object::toString))
                .noneMatch(fact -> fact.contains("Water"));
    }

    @Test
    void somethingRealEndsItAtOnceAndTakesTheWords() {
        hearth.type("mia", "/ooda practise flood");
        hearth.type("ben", "/ooda open the cellar is wet for real");
        hearth.settle();
        assertThat(open()).isEmpty();
        hearth.type("ben", "/ooda observe it is");

        assertThat(hearth.transcript()).contains("a real incident is open");
        assertThat(rows("incident_entries")).isEqualTo(1);
        assertThat(plain(hearth.type("ben", "/ooda practise flood"))).contains("Incident 1 is open");
    }

    @Test
    void anAlertThatOpensAnIncidentEndsItToo() {
        Caller caller = new Caller(hearth);
        hearth.type("mia", "/hearth settings");
        hearth.fill("mia", "alerts", "open");
        hearth.type("mia", "/ooda practise flood");
        caller.brings(Kind.ALERTS, "{\"title\":\"Humidity\"}");

        assertThat(open()).isEmpty();
    }

    @Test
    void oneAtATimeInAChannelAndBesideItInAnother() {
        hearth.type("mia", "/ooda practise flood");
        assertThat(plain(hearth.type("ben", "/ooda practise bad-push"))).contains("goes on here already");
        hearth.in("another").type("ben", "/ooda practise bad-push");

        assertThat(rows("drills")).isEqualTo(2);
    }

    @Test
    void aNameNobodyKnowsShowsWhatThereIs() {
        assertThat(plain(hearth.type("mia", "/ooda practise the flood")))
                .contains("I know no single scenario by “the flood”")
                .contains("/ooda practise flood");
        assertThat(plain(hearth.type("mia", "/ooda practise certificate"))).isEqualTo("Silence[]");
        assertThat(open())
                .hasValueSatisfying(drill -> assertThat(drill.scenario()).isEqualTo("scenario.expired-certificate"));
    }

    @Test
    void itCanBeEndedAtAnyTimeAndOnlyOnce() {
        hearth.type("mia", "/ooda practise flood");
        hearth.press("dan", "End the rehearsal");
        hearth.settle();
        assertThat(open()).isEmpty();
        int said = hearth.stage.messages().size();
        assertThat(plain(hearth.forge("dan", DrillWords.STOP, "1"))).contains("is over");
        hearth.pass(Duration.ofHours(3));

        assertThat(hearth.stage.messages()).hasSize(said);
    }

    @Test
    void afterwardsNothingIsAddedAndNothingTypedIsLost() {
        hearth.type("mia", "/ooda practise flood");
        hearth.type("mia", "/ooda resolve");
        hearth.settle();
        String card = hearth.stage.messages().getFirst().id;

        assertThat(plain(hearth.under(card).type("ben", "@Hearth observe one thing more")))
                .contains("nothing was added")
                .contains("one thing more");
        assertThat(plain(hearth.type("ben", "@Hearth timeline"))).startsWith("Rehearsal");
        assertThat(plain(hearth.under(null).type("ben", "/ooda observe one thing more")))
                .contains("No incident is open here");
    }

    @Test
    @Tag("P13")
    void whileNobodyCouldLeadItIsOverAndSaysSo() {
        hearth.type("mia", "/ooda practise flood");
        hearth.sleep(Duration.ofHours(2));

        assertThat(open()).isEmpty();
        assertThat(hearth.transcript()).contains("I was away while it went on").doesNotContain("Half of the traffic");
    }

    @Test
    @Tag("P10")
    void guestsAndOtherWorkspacesReachNothingOfIt() {
        hearth.type("mia", "/ooda practise flood");
        hearth.as(Standing.GUEST).forge("eve", DrillWords.STOP, "1");
        hearth.as(Standing.MEMBER);
        hearth.in("another");
        List.of("flood", "flood/", "flood/99", "flood/x", "", "nothing/1")
                .forEach(subject -> hearth.forge("ben", "incidents.drill.begin", subject));
        hearth.in("payments");
        hearth.bean(JdbcTemplate.class).update("insert into workspaces (platform, tenant) values ('stage', 'other')");
        hearth.bean(JdbcTemplate.class)
                .update("update drills set workspace = (select id from workspaces where tenant = 'other')");
        List.of("1", "", "x", "1/observe", "9".repeat(30)).forEach(id -> {
            hearth.forge("ben", DrillWords.STOP, id);
            hearth.forge("ben", DrillWords.ADD + "observe", id);
            hearth.forge("ben", DrillWords.ANSWER, id + "/0");
        });

        assertThat(hearth.bean(JdbcTemplate.class)
                        .queryForObject("select count(*) from drills where ended_at is null", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void aDecisionsExpectationIsAskedAboutInTime() {
        hearth.type("mia", "/ooda practise cold-start");
        hearth.type("ben", "/ooda decide hold back all but the database, expect it done in 2 min");
        hearth.pass(Duration.ofMinutes(3));

        assertThat(hearth.stage.messages())
                .filteredOn(said -> said.thread != null && said.message.plain().contains("You expected it done by now"))
                .hasSize(1)
                .allMatch(said -> Stage.button(said.message, "Observe").isPresent());
    }

    @Test
    @Tag("P2")
    void twoWhoBeginAtOnceBeginOne() {
        hearth.type("mia", "/story to make the team");
        String subject = "flood/" + team().id().value();
        hearth.forge("mia", "incidents.drill.begin", subject);
        hearth.forge("ben", "incidents.drill.begin", subject);

        assertThat(rows("drills")).isEqualTo(1);
    }
}
