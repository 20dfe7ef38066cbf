package dev.hearth.reviews.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.prompts.Bank;
import dev.hearth.prompts.Prompts;
import dev.hearth.reviews.accounts.Accounts.Answer;
import dev.hearth.reviews.accounts.Accounts.Told;
import dev.hearth.reviews.review.Timeline;
import dev.hearth.reviews.review.Timeline.Kind;
import dev.hearth.reviews.review.Timeline.Moment;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What somebody is asked, and which moments more than one account speaks of. */
class InterviewTests {

    private static final Prompts PROMPTS = Prompts.bundled();
    private static final Person MIA = new Person(new Workspace.Id(1), "mia");
    private static final Person BEN = new Person(new Workspace.Id(1), "ben");
    private static final Timeline TIMELINE = timeline(
            new Moment(at(0), Kind.OPENED, MIA, "checkout"),
            new Moment(at(3), Kind.OBSERVE, BEN, "p99 up"),
            new Moment(at(11), Kind.DECIDE, MIA, "restart"),
            new Moment(at(20), Kind.RESOLVED, MIA, ""));

    @Test
    void theFirstQuestionIsAboutComingInAndTheLastAboutWhatStayed() {
        List<Asked> asked = Interview.of(PROMPTS, TIMELINE, BEN, 1);

        assertThat(asked.getFirst().moment()).isEqualTo(180);
        assertThat(asked.getFirst().question().kind()).isEqualTo("cues");
        assertThat(asked).extracting(one -> one.question().kind()).endsWith("tools", "feelings");
    }

    @Test
    void whoDecidedIsAskedWhatMadeItAGoodMoveAndOthersWhatTheyThought() {
        assertThat(kindAt(MIA, 660)).isEqualTo("goals");
        assertThat(kindAt(BEN, 660)).isEqualTo("assessment");
    }

    private static String kindAt(Person person, long when) {
        return Interview.of(PROMPTS, TIMELINE, person, 1).stream()
                .filter(asked -> asked.moment() == when)
                .findFirst()
                .orElseThrow()
                .question()
                .kind();
    }

    @Test
    void anIncidentWithoutATimelineHasQuestionsToo() {
        assertThat(Interview.of(PROMPTS, timeline(), BEN, 1)).hasSize(5).allMatch(asked -> asked.moment() == -1);
    }

    @Test
    void thereAreAtMostSixAndNoneTwice() {
        Timeline longOne = timeline(java.util.stream.IntStream.range(0, 40)
                .mapToObj(at -> new Moment(at(at), Kind.DECIDE, at % 2 == 0 ? MIA : BEN, "x"))
                .toArray(Moment[]::new));
        for (int review = 1; review < 70; review++) {
            List<Asked> asked = Interview.of(PROMPTS, longOne, MIA, review);
            assertThat(asked).hasSizeLessThanOrEqualTo(6);
            assertThat(asked).extracting(one -> one.question().id()).doesNotHaveDuplicates();
        }
    }

    @Test
    void anotherReviewAsksOtherQuestions() {
        assertThat(Interview.of(PROMPTS, TIMELINE, MIA, 2)).isNotEqualTo(Interview.of(PROMPTS, TIMELINE, MIA, 1));
    }

    @Test
    void theBankHoldsAboutSixtyQuestionsOfEightFamilies() {
        assertThat(PROMPTS.questions(Bank.ACCOUNTS)).hasSizeBetween(55, 70);
        assertThat(Bank.ACCOUNTS.kinds())
                .hasSize(8)
                .allMatch(kind -> PROMPTS.questions(Bank.ACCOUNTS, kind).size() >= 7);
    }

    @Tag("P5")
    @Test
    void aMomentCountsOnceMoreThanOneAccountSpeaksOfIt() {
        Told one = told(new Answer("q", 660, "x", true), new Answer("q2", 660, "at 00:11 again", true));
        Told two = told(new Answer("", -1, "then, 0:11, the word came", true));
        Told three = told(new Answer("q", 180, "I ate at 12:30", true));

        assertThat(SpokenOf.of(List.of(one, three), TIMELINE, ZoneOffset.UTC)).isEmpty();
        assertThat(SpokenOf.of(List.of(one, two, three), TIMELINE, ZoneOffset.UTC))
                .containsExactly("00:11");
    }

    private static Told told(Answer... answers) {
        return new Told(null, false, List.of(answers));
    }

    private static Instant at(int minutes) {
        return Instant.ofEpochSecond(minutes * 60L);
    }

    private static Timeline timeline(Moment... moments) {
        return new Timeline(
                1, new Team.Id(1), "checkout", Instant.EPOCH, at(20), List.of(moments), List.of(), Set.of(MIA, BEN));
    }
}
