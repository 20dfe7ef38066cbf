package dev.hearth.incidents.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Harness;
import dev.hearth.Stage;
import dev.hearth.chat.Message;
import dev.hearth.clearance.Clearance;
import dev.hearth.hooks.Answer;
import dev.hearth.hooks.Caller;
import dev.hearth.hooks.Kind;
import dev.hearth.hooks.Sample;
import dev.hearth.incidents.IncidentHistory;
import dev.hearth.incidents.book.Incidents;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.reception.Reply;
import dev.hearth.workspaces.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes of alerts, and what never does. */
class AlertsTests {

    private final Harness hearth = Harness.start();
    private final Instant start = Caller.now().minusSeconds(3000);
    private Caller caller;

    @BeforeEach
    void team() {
        caller = new Caller(hearth);
    }

    @AfterEach
    void close() {
        hearth.close();
    }

    private void decide(String way) {
        hearth.type("mia", "/hearth settings");
        hearth.fill("mia", "alerts", way);
    }

    private Answer fires(String fingerprint, Instant since) {
        return caller.take(Kind.ALERTS, alert("firing", fingerprint, since));
    }

    private Answer ends(String fingerprint, Instant since) {
        return caller.take(Kind.ALERTS, alert("resolved", fingerprint, since));
    }

    private static String alert(String status, String fingerprint, Instant since) {
        return "{\"alerts\":[{\"status\":\"%s\",\"labels\":{\"alertname\":\"%s\"},\"startsAt\":\"%s\",\"endsAt\":\"%s\",\"fingerprint\":\"%s\"}]}"
                .formatted(status, fingerprint, since, since.plusSeconds(60), fingerprint);
    }

    private List<Incident> open() {
        hearth.settle();
        return hearth.bean(Incidents.class).openOf(caller.team().id());
    }

    private List<Stage.Said> said() {
        hearth.settle();
        return hearth.stage.messages().stream()
                .filter(said -> said.message.plain().contains("Alert"))
                .toList();
    }

    private String last() {
        return said().getLast().message.plain();
    }

    @Test
    void twoHundredInAMinuteAreOneIncidentWithACount() {
        decide("open");
        int before = hearth.stage.messages().size();
        for (int i = 0; i < 200; i++) {
            fires("alert " + i % 4, start.plusSeconds(i));
            if (i % 50 == 49) {
                hearth.pass(Duration.ofSeconds(15));
            }
        }
        hearth.pass(Duration.ofSeconds(30));

        assertThat(open()).hasSize(1);
        assertThat(hearth.stage.messages()).hasSize(before + 2);
        assertThat(last()).contains("50 times by now");
        assertThat(hearth.transcript().split("Hearth edits \\[m\\d+\\]\\n    \\*Alert", -1).length - 1)
                .isBetween(1, 6);
    }

    @Test
    @Tag("P17")
    void theyStandOnTheTimelineAndInItsFilesSaidByTheirSourceAndAnswerNoQuestion() {
        decide("open");
        fires("[slow](x)", start);
        Incident opened = open().getFirst();
        int number = opened.number();
        hearth.type("mia", "/ooda note called the vendor");
        hearth.pass(Duration.ofMinutes(5));
        int unanswered =
                hearth.bean(Incidents.class).find(opened.id()).orElseThrow().unanswered();
        fires("full", start.plusSeconds(9));
        hearth.pass(Duration.ofMinutes(1));
        assertThat(unanswered).isPositive();
        assertThat(hearth.bean(Incidents.class).find(opened.id()).orElseThrow().unanswered())
                .isEqualTo(unanswered);
        hearth.type("mia", "/ooda decide drain it, expect calm");
        hearth.pass(Duration.ofMinutes(1));
        ends("full", start.plusSeconds(9));
        hearth.pass(Duration.ofMinutes(1));
        hearth.type("mia", "/ooda resolve");
        hearth.pass(Duration.ofDays(40));
        fires("another", start.plusSeconds(100));

        assertThat(told(hearth.type("ben", "/ooda timeline #" + number)))
                .containsSubsequence(
                        "Alertmanager: [slow](x)", "vendor", "Alertmanager: full", "drain it", "Alert, over");
        int before = hearth.transcript().length();
        hearth.press("ben", "CSV");
        assertThat(hearth.transcript().substring(before))
                .contains("\"alert\",\"Alertmanager\",\"full\"", "\"alert over\"");
        IncidentHistory.Past past = hearth.bean(IncidentHistory.class)
                .find(caller.team().workspace(), number)
                .orElseThrow();
        assertThat(past.lines())
                .extracting(IncidentHistory.Line::words)
                .containsExactly(
                        "Alertmanager: [slow](x)",
                        "called the vendor",
                        "Alertmanager: full",
                        "drain it, expect calm",
                        "Alertmanager: full (over)");
        assertThat(past.choices().getFirst().known())
                .extracting(IncidentHistory.Line::words)
                .containsExactly("Alertmanager: [slow](x)", "called the vendor", "Alertmanager: full");
        assertThat(past.there()).doesNotContainNull();
        assertThat(told(hearth.type("ben", "/review start " + number))).contains("has begun");
        assertThat(told(hearth.type("ben", "/review report"))).contains("alert", "Alertmanager\\: full");
    }

    private static String told(Reply reply) {
        return reply instanceof Reply.Say(Message message) ? message.plain() : reply.toString();
    }

    @Test
    void twoHundredDifferentOnesAreOneOffer() {
        IntStream.range(0, 200).forEach(i -> fires("alert " + i, start.plusSeconds(i)));
        hearth.pass(Duration.ofSeconds(20));

        assertThat(open()).isEmpty();
        assertThat(said()).hasSize(1);
        assertThat(last()).contains("And 195 more. Together they came 200 times");
    }

    @Test
    @Tag("P2")
    @Tag("P11")
    void whatIsToldTwiceHasOneEffect() {
        decide("open");
        fires("slow", start);
        String told = last();
        IntStream.range(0, 3).forEach(_ -> fires("slow", start));
        hearth.pass(Duration.ofMinutes(1));

        assertThat(last()).isEqualTo(told);
        hearth.type("mia", "/ooda resolve calm");
        fires("slow", start);
        ends("unknown", start);
        assertThat(open()).isEmpty();
        assertThat(said()).hasSize(1);
    }

    /** Another group brings the same alert once more, beside a new one. */
    @Test
    @Tag("P2")
    void anAlertThatIsToldAgainInOtherCompanyIsNotCounted() {
        fires("slow", start);
        String both = alert("firing", "slow", start)
                .replace(
                        "]}",
                        "," + alert("firing", "full", start.plusSeconds(5)).substring("{\"alerts\":[".length()));
        caller.take(Kind.ALERTS, both);
        hearth.pass(Duration.ofMinutes(1));

        assertThat(last()).contains("slow").contains("full").doesNotContain("again");
    }

    @Test
    void anOlderStartAndAnOlderEndChangeNothing() {
        fires("slow", start.plusSeconds(600));
        fires("slow", start);
        ends("slow", start);
        hearth.pass(Duration.ofMinutes(1));

        assertThat(last()).doesNotContain("again").doesNotContain("ended");
    }

    @Test
    @Tag("P13")
    void whatIsADayOldIsNoNewsAndTheFutureIsRefused() {
        assertThat(fires("slow", Instant.now().minus(Duration.ofHours(30)))).isEqualTo(Answer.ignored());
        assertThat(fires("slow", Instant.now().plus(Duration.ofHours(1)))).isEqualTo(Answer.misshapen());
        assertThat(said()).isEmpty();
    }

    @Test
    void nothingHappensWhereTheTeamWantsNone() {
        decide("off");

        assertThat(fires("slow", start)).isEqualTo(Answer.ignored());
        assertThat(said()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"title\":7}", "{\"alerts\":[{\"status\":\"on\"}]}"})
    void whatIsNoAlertIsRefused(String body) {
        assertThat(caller.take(Kind.ALERTS, body)).isEqualTo(Answer.misshapen());
    }

    @Test
    void theSettingIsShownAndWhatIsNoneOfItsValuesChangesNothing() {
        hearth.type("mia", "/hearth settings");
        assertThat(hearth.form("mia").more())
                .anyMatch(
                        field -> field.name().equals("alerts") && field.value().equals("offer"));
        hearth.fill("mia", "alerts", "shout");
        assertThat(hearth.bean(Ways.class).of(caller.team().id())).isEqualTo(Way.OFFER);
        decide("open");
        hearth.type("mia", "/hearth settings");
        assertThat(hearth.form("mia").more())
                .anyMatch(
                        field -> field.name().equals("alerts") && field.value().equals("open"));
    }

    @Test
    void anAlertNeverClosesAnIncident() {
        decide("open");
        fires("slow", start);
        ends("slow", start);
        hearth.pass(Duration.ofHours(5));

        assertThat(open()).hasSize(1);
        assertThat(hearth.transcript()).contains("Is it over? It stays open until somebody says so.");
        assertThat(hearth.bean(Clearance.class).holdsOf(caller.team().id())).hasSize(1);
    }

    @Test
    void oneThatFlickersAsksOnce() {
        decide("open");
        for (int i = 0; i < 20; i++) {
            fires("slow", start.plusSeconds(i * 100));
            ends("slow", start.plusSeconds(i * 100));
            hearth.pass(Duration.ofMinutes(1));
        }

        assertThat(open()).hasSize(1);
        assertThat(hearth.stage.messages().stream()
                        .filter(one -> one.message.plain().contains("Is it over?")))
                .hasSize(1);
    }

    @Test
    void aPersonsIncidentIsJoinedAndAnUnrelatedChannelsIsNot() {
        hearth.type("mia", "/ooda open checkout is slow");
        hearth.in("another").type("mia", "/ooda open something else");
        hearth.in("payments");
        fires("slow", start);

        assertThat(last()).contains("It belongs to incident 1.");
        assertThat(said().getLast().thread).isNotNull();
        assertThat(open()).hasSize(1);
    }

    @Test
    void whatWasDeclinedStaysQuietUntilItIsOver() {
        fires("slow", start);
        hearth.settle();
        hearth.press("ben", "Not now");
        fires("slow", start.plusSeconds(60));
        hearth.pass(Duration.ofMinutes(5));
        assertThat(said()).hasSize(1);
        assertThat(last()).contains("Somebody said that this is no incident").doesNotContain("ben");
        fires("full", start.plusSeconds(90));
        assertThat(said()).hasSize(2);

        ends("slow", start.plusSeconds(60));
        hearth.pass(Duration.ofMinutes(11));
        fires("slow", start.plusSeconds(2000));
        assertThat(said()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(last()).contains("slow");
        assertThat(hearth.stage.withButton("Open an incident")).isPresent();
    }

    @Test
    void anOfferThatNobodyTookDoesNotSwallowWhatComesLater() {
        fires("slow", start);
        hearth.pass(Duration.ofMinutes(30));
        fires("full", start.plusSeconds(1500));

        assertThat(said()).hasSize(2);
    }

    @Test
    void itEndsBySelfAndCanStillBecomeAnIncident() {
        fires("slow", start);
        ends("slow", start);
        hearth.pass(Duration.ofMinutes(1));
        assertThat(last()).contains("It ended by itself.");
        hearth.press("ben", "Open an incident");

        assertThat(open()).hasSize(1);
    }

    @Test
    @Tag("P2")
    void twoWhoPressAtOnceOpenOneIncident() {
        fires("slow", start);
        hearth.settle();
        hearth.forge("ben", AlertWords.OPEN, "1");
        hearth.forge("cleo", AlertWords.OPEN, "1");
        hearth.forge("cleo", AlertWords.DISMISS, "1");

        assertThat(open()).hasSize(1);
        assertThat(open().getFirst().opening().author()).isEqualTo(hearth.person("ben"));
        assertThat(hearth.transcript()).contains("Incident 1 was opened for this already.");
    }

    @Test
    @Tag("P10")
    void onlyMembersInItsChannelPress() {
        fires("slow", start);
        hearth.settle();
        hearth.in("another").forge("ben", AlertWords.OPEN, "1");
        hearth.in("payments").as(Standing.GUEST).forge("ben", AlertWords.OPEN, "1");
        hearth.as(Standing.MEMBER);
        List.of("", "x", "99", "-1", "9".repeat(30)).forEach(id -> hearth.forge("ben", AlertWords.OPEN, id));

        assertThat(open()).isEmpty();
    }

    @Test
    @Tag("P17")
    void wordsOfAlertsCannotAct() {
        decide("open");
        caller.take(
                Kind.ALERTS,
                "{\"title\":\"<!channel> *Resolved*\\n"
                        + "@mia [x](https://evil.example)\",\"text\":\"`rm`\\n"
                        + "\\n"
                        + "# Hearth\",\"url\":\"javascript:alert(1)\"}");

        assertThat(open().getFirst().title()).doesNotContain("\n");
        assertThat(hearth.transcript()).doesNotContain("javascript:");
    }

    @Test
    void samplesOfEverySenderAreTaken() {
        for (String sample : List.of("alertmanager-firing", "grafana-firing", "pagerduty-triggered")) {
            assertThat(caller.sends(Kind.ALERTS, sample)).isEqualTo(Answer.taken());
        }
        assertThat(caller.brings(Kind.ALERTS, Sample.text("pagerduty-acknowledged", start)))
                .isEqualTo(Answer.ignored());
    }
}
