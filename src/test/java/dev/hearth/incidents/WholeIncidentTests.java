package dev.hearth.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Harness;
import dev.hearth.chat.Block;
import dev.hearth.chat.Place;
import dev.hearth.chat.Press;
import dev.hearth.delivery.Unedited;
import dev.hearth.incidents.book.Incidents;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an incident goes through, each fact in a channel of its own. */
class WholeIncidentTests {

    private static Harness hearth;
    private static int channels;

    private String channel = "";
    private int before;

    @BeforeAll
    static void start() {
        hearth = Harness.start().at("2027-01-05T14:00");
    }

    @AfterAll
    static void stop() {
        hearth.close();
    }

    @BeforeEach
    void anotherChannel() {
        channel = "room" + ++channels;
        hearth.in(channel);
        before = hearth.transcript().length();
    }

    @Test
    void theRightQuestionStandsOnTheCardInTheRightMinute() {
        hearth.type("mia", "/ooda open slow");
        assertThat(card()).contains("What do you see right now that you did not see an hour ago?");
        minutes(1);
        hearth.type("ben", "/ooda observe p99 up");
        assertThat(card()).doesNotContain("?");
        minutes(3);
        assertThat(card()).contains("What do you think is going on, in one sentence?");
        hearth.type("cleo", "/ooda orient the cert rotation");
        minutes(4);
        assertThat(card()).contains("What can you decide right now without asking anyone?");
        hearth.type("mia", "/ooda decide restart the pool");
        minutes(3);
        assertThat(card()).doesNotContain("?");
        minutes(1);
        assertThat(card()).contains("What would tell you early that it is not working?");
        hearth.type("ben", "/ooda act restarted, expect nothing");
        minutes(4);
        assertThat(card()).contains("What do you see since that last step?").contains("Loop 1");
        hearth.type("ben", "/ooda observe no change");
        assertThat(card()).contains("Loop 2");
        hearth.type("mia", "/ooda decide scale out, expect p99 below 400 ms in 2 min");
        minutes(1);
        assertThat(thread()).noneMatch(said -> said.contains("You expected"));
        minutes(1);
        assertThat(thread().getLast()).contains("You expected p99 below 400 ms by now. What do you see?");
        assertThat(card()).contains("Loop 3");
    }

    @Test
    void whoReportsAndWhenStandsOnTheCardUntilSomethingIsSeen() {
        hearth.type("mia", "/ooda open slow");
        hearth.type("ben", "/ooda act draining node 2, back in 10 min");
        assertThat(card()).containsPattern("Under way \\d\\d:\\d\\d · @ben: draining node 2. Reports by ");
        hearth.type("dan", "/ooda handover");
        assertThat(thread().getLast()).contains("@ben reports by");
        minutes(11);
        assertThat(card()).contains("Was to report by");
        hearth.type("ben", "/ooda observe it is drained");
        assertThat(card()).doesNotContain("draining node 2");
    }

    @Test
    void everyQuestionInTheThreadCanBePutOff() {
        hearth.type("mia", "/ooda open slow");
        hearth.type("mia", "/ooda cadence 10m");
        minutes(10);
        int asked = thread().size();
        hearth.press("ben", "Not for 30 min");
        minutes(25);
        assertThat(thread()).hasSize(asked);
        hearth.type("mia", "/ooda decide wait, expect calm in 2 min");
        minutes(2);
        assertThat(thread().getLast()).contains("You expected calm");
    }

    @Test
    void whatADecisionWasMadeOnIsKeptForTheReview() {
        hearth.type("mia", "/ooda open slow");
        hearth.type("ben", "/ooda observe p99 up");
        hearth.type("mia", "/ooda decide restart, expect calm in 5 min");
        hearth.type("ben", "/ooda observe it was the disk");
        hearth.press("ben", "What was looked at?");
        hearth.fill("ben", "looked", "the EU dashboard", "enough", "no, the disks were not on it");

        IncidentHistory.Past past = past();
        IncidentHistory.Choice choice = past.choices().getFirst();
        assertThat(choice.known()).extracting(IncidentHistory.Line::words).containsExactly("p99 up");
        assertThat(choice.looked()).isEqualTo("the EU dashboard");
        assertThat(choice.enough()).isEqualTo("no, the disks were not on it");
        assertThat(choice.expectation()).isEqualTo("calm");
        assertThat(past.there()).containsExactly(hearth.person("mia"), hearth.person("ben"));
        hearth.type("dan", "/ooda handover");
        assertThat(thread().getLast()).contains("Assumed").contains("Looked at: the EU dashboard");
    }

    @Test
    void whoComesLateReadsWhereThingsStand() {
        hearth.type("mia", "/ooda open slow");
        hearth.type("ben", "/ooda observe p99 up");
        hearth.type("dan", "/ooda open is checkout down?");
        assertThat(told()).contains("is open here already").contains("Seen").contains("p99 up");
        hearth.under(posts().getFirst().id);
        before = hearth.transcript().length();
        hearth.type("dan", "@Hearth status");
        assertThat(told()).contains("p99 up");
        hearth.type("mia", "@Hearth resolve");
        before = hearth.transcript().length();
        hearth.type("dan", "@Hearth status");
        assertThat(told()).contains("*Resolved*");
    }

    @Test
    void anIncidentIsResolvedByItsNumberFromAnywhere() {
        hearth.type("mia", "/ooda open slow");
        int number = number();
        hearth.stage.close(channel, "is_archived");
        minutes(61);
        minutes(61);
        assertThat(direct("mia"))
                .filteredOn(said -> said.contains("Incident " + number))
                .hasSize(1);
        hearth.in("elsewhere" + channels);
        hearth.type("mia", "/ooda resolve #" + number + " the channel is gone");
        assertThat(past(number).resolved()).isNotNull();
        assertThat(past(number).ending()).isEqualTo("the channel is gone");
        hearth.stage.open(channel);
    }

    @Test
    @Tag("P10")
    void aNumberAloneOpensNothingToWhoWasNotThere() {
        hearth.type("mia", "/ooda open a secret");
        int number = number();
        hearth.in("elsewhere" + channels);
        before = hearth.transcript().length();
        hearth.type("stranger", "/ooda timeline " + number);
        hearth.type("stranger", "/ooda status " + number);
        hearth.type("stranger", "/ooda resolve #" + number);
        hearth.forge("stranger", "incidents.file", number + "/csv");
        assertThat(told()).doesNotContain("a secret");
        assertThat(past(number).isOpen()).isTrue();
    }

    @Test
    void theTimelineIsReadAfterTheEndAndNumbersInWordsStayWords() {
        hearth.type("mia", "/ooda open slow");
        hearth.type("mia", "/ooda resolve 2 of 6 were enough");
        assertThat(past().ending()).isEqualTo("2 of 6 were enough");
        before = hearth.transcript().length();
        hearth.type("ben", "/ooda timeline");
        assertThat(told()).contains("2 of 6 were enough");
    }

    @Test
    @Tag("P17")
    void aTimelineIsTakenAlongInThreeFormatsInWhichNothingActs() {
        hearth.type("mia", "/ooda open slow");
        hearth.type("ben", "/ooda observe =HYPERLINK(1) <!channel> [x](y)");
        hearth.type("mia", "/ooda timeline");
        hearth.press("mia", "CSV");
        assertThat(told())
                .contains("\"'=HYPERLINK(1)")
                .contains("Europe/Berlin")
                .contains("\"ben\"");
        hearth.type("mia", "/ooda timeline");
        hearth.press("mia", "JSON");
        assertThat(told()).contains("\"kind\" : \"observe\"");
        hearth.type("mia", "/ooda timeline");
        before = hearth.transcript().length();
        hearth.press("mia", "Markdown");
        assertThat(told()).contains("\\[x\\]").doesNotContain("[x](y)");
    }

    @Test
    void aCardThatCannotBeChangedIsPostedAnewAndSaysSo() {
        hearth.type("mia", "/ooda open slow");
        String first = posts().getFirst().id;
        int number = number();
        hearth.bean(Ledger.class)
                .run(() -> hearth.context.publishEvent(
                        new Unedited(hearth.person("mia").workspace().value(), "incident:" + number)));
        hearth.settle();
        assertThat(posts()).filteredOn(said -> said.thread == null).hasSize(2).allMatch(said -> said.pinned);
        assertThat(thread().getLast()).contains("This new one goes on");
        hearth.type("ben", "/ooda observe p99 up");
        assertThat(posts().getLast().thread).isNotEqualTo(first);
    }

    @Test
    void aChannelWithoutATeamIsAskedOnceAndChannelsNamedAlikeAreNot() {
        hearth.in("owners" + channels).type("mia", "/hearth setup");
        hearth.fill("mia", "name", "Owners");
        Team owners = hearth.bean(Teams.class)
                .at(Place.channel(hearth.person("mia").workspace(), "owners" + channels))
                .orElseThrow();
        hearth.in("inc-1-a" + channels).type("mia", "/ooda open slow");
        Incidents incidents = hearth.bean(Incidents.class);
        assertThat(said("inc-1-a" + channels).getLast()).contains("Which team is incident");
        int number = newest();
        hearth.ask(
                "ben",
                new Ask.Pressed(
                        new Press("incidents.team", number + "=" + owners.id().value()), null),
                "which" + channels);
        assertThat(past(number).team()).isEqualTo(owners.id());
        assertThat(said("inc-1-a" + channels).getLast()).contains("is about");
        hearth.in("inc-2-b" + channels).type("mia", "/ooda open slow again");
        assertThat(past(newest()).team()).isEqualTo(owners.id());
        assertThat(said("inc-2-b" + channels)).noneMatch(said -> said.contains("Which team"));
        assertThat(incidents.openOf(owners.id())).hasSize(2);
        hearth.type("mia", "/ooda resolve");
        hearth.type("mia", "/ooda resolve #" + number);
    }

    @Test
    void anIncidentOpensAtOnceByAButton() {
        hearth.type("mia", "/ooda");
        hearth.press("mia", "Open an incident");
        assertThat(card()).contains("something is not right");
    }

    @Test
    @Tag("P2")
    void twoPeopleWhoResolveAtOnceResolveItOnce() {
        hearth.type("mia", "/ooda open slow");
        int number = number();
        List<CompletableFuture<Reply>> both = IntStream.range(0, 8)
                .mapToObj(at -> CompletableFuture.supplyAsync(() -> hearth.type("p" + at, "/ooda resolve")))
                .toList();
        both.forEach(CompletableFuture::join);
        hearth.settle();
        assertThat(past(number).isOpen()).isFalse();
        assertThat(thread().stream().filter(said -> said.contains("Two questions")))
                .hasSize(1);
    }

    @Test
    void anIncidentThatIsOpenForThreeDaysAcrossAClockChangeSaysWhichHourItMeans() {
        try (Harness autumn = Harness.start().at("2027-10-30T23:00")) {
            autumn.type("mia", "/ooda open slow");
            autumn.pass(Duration.ofMinutes(200));
            autumn.type("ben", "/ooda observe p99 up");
            assertThat(autumn.stage.messages().getFirst().message.plain()).contains("Seen 02:20: p99 up");
            autumn.pass(Duration.ofMinutes(60));
            autumn.type("ben", "/ooda decide wait, expect calm by 02:30");
            String card = autumn.stage.messages().getFirst().message.plain();
            assertThat(card).contains("Seen 02:20 CEST", "Decided 02:20 CET", "calm by 02:30 CET");
            autumn.pass(Duration.ofDays(3));
            assertThat(autumn.stage.messages().getFirst().message.plain()).contains("Incident 1 · slow");
        }
    }

    private void minutes(int minutes) {
        hearth.pass(Duration.ofMinutes(minutes));
    }

    private List<dev.hearth.Stage.Said> posts() {
        return hearth.stage.messages().stream()
                .filter(said -> said.where.equals("#" + channel))
                .toList();
    }

    private String card() {
        return posts().getFirst().message.plain();
    }

    private List<String> thread() {
        return posts().stream()
                .filter(said -> said.thread != null)
                .map(said -> said.message.plain())
                .toList();
    }

    private List<String> said(String where) {
        return hearth.stage.messages().stream()
                .filter(said -> said.where.equals("#" + where))
                .map(said -> said.message.plain())
                .toList();
    }

    private List<String> direct(String person) {
        return hearth.stage.messages().stream()
                .filter(said -> said.where.equals("@" + person))
                .map(said -> said.message.plain())
                .toList();
    }

    private String told() {
        return hearth.transcript().substring(before);
    }

    private int number() {
        String heading = ((Block.Heading) posts().getFirst().message.blocks().getFirst()).text();
        return Integer.parseInt(heading.replaceAll("^Incident (\\d+).*", "$1"));
    }

    private int newest() {
        IncidentHistory history = hearth.bean(IncidentHistory.class);
        int number = 1;
        while (history.find(hearth.person("mia").workspace(), number + 1).isPresent()) {
            number++;
        }
        return number;
    }

    private IncidentHistory.Past past() {
        return past(number());
    }

    private IncidentHistory.Past past(int number) {
        Optional<IncidentHistory.Past> past =
                hearth.bean(IncidentHistory.class).find(hearth.person("mia").workspace(), number);
        return past.orElseThrow();
    }
}
