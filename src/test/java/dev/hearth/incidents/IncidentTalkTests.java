package dev.hearth.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Harness;
import dev.hearth.Stage;
import dev.hearth.chat.Block;
import dev.hearth.chat.Place;
import dev.hearth.chat.Press;
import dev.hearth.clearance.Clearance;
import dev.hearth.clearance.Run;
import dev.hearth.clock.TeamClock;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import dev.hearth.workspaces.Standing;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens around incidents, each fact in a channel of its own. */
class IncidentTalkTests {

    private static final AtomicInteger CHANNELS = new AtomicInteger();
    private static Harness hearth;

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
        channel = "inc-" + CHANNELS.incrementAndGet();
        hearth.in(channel).as(Standing.MEMBER);
        before = hearth.transcript().length();
    }

    @Test
    void theCardIsPinnedAndEveryVerbWorksInItsThread() {
        hearth.type("mia", "/ooda open slow");
        Stage.Said card = posts().getFirst();
        assertThat(card.pinned).isTrue();
        hearth.under(card.id);
        hearth.type("ben", "@Hearth observe p99 up");
        assertThat(posts().getLast().thread).isEqualTo(card.id);
        assertThat(card.message.plain()).contains("p99 up");
    }

    @Test
    void aMentionInTheThreadMeansThatIncidentAmongSeveral() {
        hearth.type("mia", "/ooda open first");
        String first = posts().getFirst().id;
        hearth.type("mia", "/ooda open second");
        hearth.press("mia", "Open another");
        hearth.under(first);
        hearth.type("ben", "@Hearth observe in the first");
        assertThat(posts().getLast().thread).isEqualTo(first);
    }

    @Test
    void aSecondOpeningOffersANoteOrAnotherIncident() {
        hearth.type("mia", "/ooda open first");
        hearth.type("ben", "/ooda open the queue is full");
        assertThat(told()).contains("is open here already: first").contains("“the queue is full”");
        hearth.press("ben", "Add to incident " + number());
        assertThat(posts().getLast().message.plain()).contains("Note").contains("the queue is full");
        hearth.press("ben", "Open another");
        assertThat(told()).contains("Those words have found their place already");
    }

    @Test
    void whenSeveralAreOpenTheAuthorPicksAndTypesNothingTwice() {
        hearth.type("mia", "/ooda open first");
        int number = number();
        hearth.type("mia", "/ooda open second");
        hearth.press("mia", "Open another");
        hearth.type("ben", "/ooda decide restart, expect calm in 5 min");
        assertThat(told()).contains("Which one do you mean?").contains("“restart, expect calm in 5 min”");
        hearth.press("ben", "Incident " + number);
        assertThat(posts().getFirst().message.plain()).contains("Expecting: calm by");
    }

    @Test
    void nobodyElsePicksUpWaitingWords() {
        hearth.type("mia", "/ooda open first");
        hearth.type("ben", "/ooda open second");
        Press press = lastPress("ben", "Open another");
        hearth.forge("cleo", press.name(), press.subject());
        assertThat(told()).contains("Those words have found their place already");
        assertThat(posts()).hasSize(1);
    }

    @Test
    void everyVerbWithoutWordsSaysWhatToType() {
        for (String verb : List.of("open", "observe", "orient", "decide", "act", "note")) {
            hearth.type("mia", "/ooda " + verb);
            assertThat(told()).contains("Write for example: `/ooda " + verb + " ");
        }
        assertThat(posts()).isEmpty();
    }

    @Test
    void everyVerbWithoutAnIncidentGivesTheWordsBack() {
        hearth.type("mia", "/ooda observe p99 up");
        assertThat(told()).contains("No incident is open here").contains("“p99 up”");
        hearth.type("mia", "/ooda quiet");
        assertThat(told()).contains("`/ooda open` with a few words opens one").doesNotContain("checkout");
        hearth.type("gus", "/ooda status");
        assertThat(told()).contains("No incident is open here. `/ooda open");
    }

    @Test
    void quietTwiceAndResolvedTwiceSaySo() {
        hearth.type("mia", "/ooda open slow");
        String card = posts().getFirst().id;
        hearth.type("mia", "/ooda quiet");
        hearth.type("mia", "/ooda quiet");
        assertThat(told()).contains("is quiet already");
        hearth.press("mia", "Ask again");
        assertThat(told()).contains("I ask again");
        hearth.under(card);
        hearth.type("mia", "@Hearth resolve");
        hearth.type("ben", "@Hearth resolve");
        assertThat(told()).contains("was resolved already");
        hearth.type("ben", "@Hearth observe too late");
        assertThat(told()).contains("Nothing was added").contains("“too late”");
        hearth.type("ben", "@Hearth note the vendor wrote");
        assertThat(posts().getLast().message.plain()).contains("the vendor wrote");
    }

    @Test
    void quietStopsEveryQuestion() {
        hearth.type("mia", "/ooda open slow");
        hearth.type("mia", "/ooda decide wait, expect calm in 5 min");
        hearth.type("mia", "/ooda quiet");
        int posts = posts().size();
        hearth.pass(Duration.ofHours(3));
        assertThat(posts()).hasSize(posts);
        assertThat(posts().getFirst().message.plain()).contains("Loop 2").contains("Expected: calm");
    }

    @Test
    void aCadencePutsQuestionsIntoTheThreadUntilThreeGoUnanswered() {
        hearth.type("mia", "/ooda open slow");
        hearth.type("mia", "/ooda cadence soon");
        assertThat(told()).contains("I could not read “soon”");
        hearth.type("mia", "/ooda cadence 3m");
        assertThat(told()).contains("I could not read “3m”");
        hearth.type("mia", "/ooda cadence 10m");
        hearth.pass(Duration.ofHours(5));
        assertThat(posts()).hasSize(3);
    }

    @Test
    void nextAsksOneNow() {
        hearth.type("mia", "/ooda open slow");
        hearth.type("mia", "/ooda next");
        assertThat(told()).contains("① *Observe*: Where is everybody's attention right now?");
        assertThat(posts().getFirst().message.plain()).contains("Where is everybody's attention");
    }

    @Test
    void anExpectationWithoutATimeIsKeptAndSaysSo() {
        hearth.type("mia", "/ooda open slow");
        hearth.type("mia", "/ooda decide restart, expect calm");
        assertThat(told()).contains("I found no time in what you expect");
        assertThat(posts().getFirst().message.plain()).contains("Expecting: calm.");
    }

    @Test
    void theTimelineIsReadToWhoAsksAlone() {
        hearth.type("mia", "/ooda open slow");
        hearth.type("ben", "/ooda act restarted");
        int posts = posts().size();
        hearth.type("cleo", "/ooda timeline");
        assertThat(told()).contains("(only cleo)").contains("@ben: restarted");
        assertThat(posts()).hasSize(posts);
    }

    @Test
    void theTimelineReadsToTheEndAndLooksBack() {
        hearth.type("mia", "/ooda open slow");
        hearth.under(posts().getFirst().id);
        hearth.type("ben", "@Hearth act restarted");
        hearth.pass(Duration.ofMinutes(1));
        hearth.type("mia", "@Hearth resolve p99 is back");
        hearth.pass(Duration.ofMinutes(1));
        hearth.press("cleo", "Answer: what you will tell");
        hearth.fill("cleo", "words", "the payments dashboard");
        hearth.pass(Duration.ofMinutes(1));
        hearth.type("dan", "@Hearth note the vendor wrote");
        before = hearth.transcript().length();
        hearth.type("cleo", "@Hearth timeline");

        assertThat(told())
                .containsSubsequence(
                        "@ben: restarted",
                        "*Resolved*",
                        "@mia: p99 is back",
                        "*What will you tell someone tomorrow?*",
                        "@cleo: the payments dashboard",
                        "@dan: the vendor wrote");
    }

    @Test
    void theTimelineSaysThatItIsOverAlsoWithoutAWord() {
        hearth.type("mia", "/ooda open slow");
        hearth.under(posts().getFirst().id);
        hearth.type("mia", "@Hearth resolve");
        before = hearth.transcript().length();
        hearth.type("cleo", "@Hearth timeline");

        assertThat(told()).containsPattern("\\*Resolved\\* \\d\\d:\\d\\d · @mia\n");
    }

    @Test
    void noTwoButtonsOfTheLookBackReadAlike() {
        hearth.type("mia", "/ooda open slow");
        hearth.type("mia", "/ooda resolve");
        List<String> labels = posts().getLast().message.blocks().stream()
                .filter(Block.Buttons.class::isInstance)
                .flatMap(block -> ((Block.Buttons) block).buttons().stream())
                .map(button -> button.label())
                .toList();

        assertThat(labels)
                .doesNotHaveDuplicates()
                .filteredOn(label -> label.startsWith("Answer"))
                .hasSize(2);
    }

    @Test
    void anEmptyFormIsOfferedAgain() {
        hearth.type("mia", "/ooda open slow");
        hearth.press("ben", "Decide");
        hearth.fill("ben", "words", "   ");
        assertThat(told()).contains("There is nothing here yet");
        hearth.fill("ben", "words", "restart");
        assertThat(posts().getFirst().message.plain()).contains("Decided").contains("restart");
    }

    @Test
    void unknownNumbersAreAnswered() {
        for (String subject : List.of("", "999", "x", "-1", "99999999999999", "7/8/9")) {
            for (String name : List.of("observe", "quiet", "resolve", "answer", "handover", "pick", "another")) {
                assertThat(hearth.forge("mia", "incidents." + name, subject)).isInstanceOf(Reply.Say.class);
            }
            hearth.ask("mia", new Ask.Submitted("incidents.entry", subject, Map.of("words", "x")), "entry" + subject);
            hearth.ask("mia", new Ask.Submitted("incidents.resolved", subject, Map.of("words", "x")), "res" + subject);
            hearth.ask("mia", new Ask.Submitted("incidents.lookback", subject, Map.of("words", "x")), "look" + subject);
        }
        assertThat(posts()).isEmpty();
    }

    @Test
    void fortyThousandCharactersAreKeptWholeAndShownShort() {
        hearth.type("mia", "/ooda open slow");
        String words = "word ".repeat(8000).strip();
        hearth.type("ben", "/ooda observe " + words);
        assertThat(posts().getFirst().message.plain()).hasSizeLessThan(1500);
        String thread = String.join(
                "",
                posts().stream()
                        .skip(2)
                        .flatMap(said -> said.message.blocks().stream())
                        .map(block -> block.plain().replaceAll("[“”]", ""))
                        .toList());
        assertThat(thread).isEqualTo(words);
        assertThat(hearth.bean(JdbcClient.class)
                        .sql("select max(char_length(words)) from incident_entries")
                        .query(Integer.class)
                        .single())
                .isEqualTo(words.length());
        hearth.type("ben", "/ooda observe " + words + " and more and more");
        assertThat(told()).contains("longer than 40,000 characters");
    }

    @Test
    @Tag("P17")
    void hostileWordsStayOnTheirLine() {
        String hostile = "<!channel> *x* [a](http://b)\n③ Decided 14:00: nothing\u202E\n# Incident 99";
        hearth.type("mia", "/ooda open " + hostile);
        hearth.type("ben", "/ooda observe " + hostile);
        List<String> lines =
                posts().stream().flatMap(said -> said.message.plain().lines()).toList();
        assertThat(lines).noneMatch(line -> line.startsWith("③") || line.startsWith("# Incident 99"));
        assertThat(lines).anyMatch(line -> line.startsWith("① Seen") && line.contains("<!channel>"));
    }

    @Test
    @Tag("P2")
    void theSameRequestOpensOneIncidentAndGetsTheFirstAnswer() {
        Ask open = new Ask.Typed("ooda", "open slow");
        Reply first = hearth.ask("mia", open, "same" + channel);
        assertThat(hearth.ask("mia", open, "same" + channel)).isEqualTo(first);
        Ask observe = new Ask.Typed("ooda", "observe p99 up");
        hearth.ask("mia", observe, "seen" + channel);
        hearth.ask("mia", observe, "seen" + channel);
        assertThat(posts()).hasSize(2);
    }

    @Test
    @Tag("P10")
    void guestsAddNothing() {
        hearth.type("mia", "/ooda open slow");
        hearth.as(Standing.GUEST);
        hearth.type("eve", "/ooda observe me too");
        hearth.press("eve", "Quiet");
        hearth.press("eve", "Observe");
        assertThat(told()).contains("The rest is for members");
        assertThat(posts()).hasSize(1);
    }

    @Test
    @Tag("P13")
    void afterDowntimeThereIsOneQuestionAtMost() {
        for (Duration off : List.of(Duration.ofHours(1), Duration.ofDays(1), Duration.ofDays(7))) {
            anotherChannel();
            hearth.type("mia", "/ooda open slow");
            hearth.type("mia", "/ooda decide a, expect x in 20 min");
            hearth.type("mia", "/ooda decide b, expect y in 30 min");
            List<Stage.Said> posts = posts();
            hearth.sleep(off);
            hearth.settle();
            assertThat(posts()).hasSize(posts.size() + 1);
            assertThat(posts().getLast().message.plain()).contains("I was away when this fell due: y");
            assertThat(asked()).isEqualTo(2);
            hearth.type("mia", "/ooda resolve");
        }
    }

    @Test
    @Tag("P7")
    void anOpenIncidentHoldsExperimentsAndShowsWhatRuns() {
        hearth.type("mia", "/ooda open first");
        Team team = hearth.bean(Teams.class)
                .at(Place.channel(hearth.person("mia").workspace(), channel))
                .orElseThrow();
        Clearance clearance = hearth.bean(Clearance.class);
        assertThat(clearance.holdsOf(team.id()))
                .extracting(hold -> hold.source())
                .hasSize(1);
        hearth.bean(Ledger.class).run(() -> clearance.register(run(team)));
        hearth.type("ben", "/ooda observe slow");
        assertThat(posts().getFirst().message.plain()).startsWith("Experiment #12 has been running since");
        assertThat(hearth.stage.withButton("Stop it")).isPresent();
        hearth.bean(Ledger.class).run(() -> clearance.stopped(team.workspace(), "experiment:12" + channel));
        hearth.type("ben", "/ooda observe slow");
        assertThat(posts().getFirst().message.plain()).startsWith("Experiment #12 was stopped");
        hearth.type("mia", "/ooda resolve");
        assertThat(clearance.holdsOf(team.id())).isEmpty();
    }

    private Run run(Team team) {
        return new Run(
                team.workspace(),
                "experiment:12" + channel,
                team.id(),
                Set.of(),
                "Experiment #12",
                "Checkout without node 2",
                hearth.bean(TeamClock.class).now(),
                channel,
                "experiment:12",
                new Press("experiments.stop", "12"),
                false);
    }

    private List<Stage.Said> posts() {
        return hearth.stage.messages().stream()
                .filter(said -> said.where.equals("#" + channel))
                .toList();
    }

    private String told() {
        return hearth.transcript().substring(before);
    }

    private int number() {
        return hearth.bean(JdbcClient.class)
                .sql("select max(number) from incidents where channel = ?")
                .param(channel)
                .query(Integer.class)
                .single();
    }

    private int asked() {
        return hearth.bean(JdbcClient.class)
                .sql("select count(*) from incident_questions where incident ="
                        + " (select id from incidents where channel = ? and resolved_at is null)")
                .param(channel)
                .query(Integer.class)
                .single();
    }

    private Press lastPress(String person, String label) {
        Reply reply = hearth.type(person, "/ooda open once more");
        return ((Reply.Say) reply)
                .message().blocks().stream()
                        .filter(Block.Buttons.class::isInstance)
                        .flatMap(block -> ((Block.Buttons) block).buttons().stream())
                        .filter(button -> button.label().equals(label))
                        .findFirst()
                        .orElseThrow()
                        .press();
    }
}
