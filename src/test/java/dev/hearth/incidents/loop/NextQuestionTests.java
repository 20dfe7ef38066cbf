package dev.hearth.incidents.loop;

import static dev.hearth.incidents.loop.Kind.ACT;
import static dev.hearth.incidents.loop.Kind.DECIDE;
import static dev.hearth.incidents.loop.Kind.NOTE;
import static dev.hearth.incidents.loop.Kind.OBSERVE;
import static dev.hearth.incidents.loop.Kind.ORIENT;
import static dev.hearth.incidents.loop.Told.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.incidents.loop.Asked.Rule;
import dev.hearth.incidents.loop.Asked.Where;
import dev.hearth.incidents.loop.Turn.Reason;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The table of {@code Which question next}, rule by rule. */
class NextQuestionTests {

    @Test
    void theFirstQuestionComesWithTheOpeningOnTheCard() {
        Told told = Told.opened("14:02");
        assertThat(told.incident.asked())
                .containsExactly(new Asked("observe.1", Rule.PHASE, Where.CARD, at("14:02"), 0));
    }

    @Test
    void theNextPhaseIsAskedAbout() {
        Told told = Told.opened("14:00").says("14:05", OBSERVE, "slow");
        assertThat(told.lastQuestion()).isEqualTo("orient.1");
        assertThat(told.says("14:10", ORIENT, "the rotation").lastQuestion()).isEqualTo("decide.1");
        assertThat(told.says("14:15", DECIDE, "restart, expect calm in 30 min").lastQuestion())
                .isEqualTo(Repertoire.EARLY_SIGN);
        assertThat(told.says("14:20", ACT, "restarted").lastQuestion()).isEqualTo(Repertoire.AFTER_ACT);
    }

    @Test
    void aNoteChangesNoPhase() {
        Told told = Told.opened("14:00").says("14:05", OBSERVE, "slow").says("14:10", NOTE, "called the vendor");
        assertThat(told.lastQuestion()).isEqualTo("orient.2");
    }

    @Test
    void noneComesWithinTheCoolDown() {
        Told told = Told.opened("14:00");
        assertThat(told.turn("14:03:59")).isEqualTo(new Turn.Quiet(Reason.COOLING, at("14:04")));
        assertThat(told.turn("14:04")).isEqualTo(new Turn.Ask("observe.2", Rule.PHASE, Where.CARD));
    }

    @Test
    void anEntryWaitsForTheCoolDownToo() {
        Told told = Told.opened("14:00").says("14:01", OBSERVE, "slow");
        assertThat(told.incident.asked()).hasSize(1);
        assertThat(told.turn("14:04")).isEqualTo(new Turn.Ask("orient.1", Rule.PHASE, Where.CARD));
    }

    @Test
    void threeInARowUnansweredAreFollowedByNoneUntilSomebodysNextEntry() {
        Told told = Told.opened("14:00");
        told.turn("14:04");
        told.turn("14:08");
        assertThat(told.turn("14:12")).isEqualTo(new Turn.Quiet(Reason.UNANSWERED, null));
        assertThat(told.turn("19:12")).isEqualTo(new Turn.Quiet(Reason.UNANSWERED, null));
        assertThat(told.says("19:13", NOTE, "back").lastQuestion()).isEqualTo("break.1");
    }

    @Test
    void anExpectationIsAskedAboutAtItsTimeWhateverTheCoolDownAndTheCadence() {
        Told told = Told.opened("14:00").cadence(Duration.ofMinutes(30));
        told.says("14:05", DECIDE, "restart, expect calm in 2 min");
        assertThat(told.turn("14:07")).isEqualTo(new Turn.Ask(Repertoire.DUE, Rule.EXPECTATION, Where.THREAD));
        assertThat(told.turn("14:08")).isEqualTo(new Turn.Quiet(Reason.COOLING, at("14:37")));
    }

    @Test
    void anExpectationIsAskedAboutAfterThreeUnanswered() {
        Told told = Told.opened("14:00").says("14:01", DECIDE, "restart, expect calm by 15:00");
        told.turn("14:04");
        told.turn("14:08");
        told.turn("14:12");
        assertThat(told.turn("14:16")).isEqualTo(new Turn.Quiet(Reason.UNANSWERED, null));
        assertThat(told.turn("15:00")).isEqualTo(new Turn.Ask(Repertoire.DUE, Rule.EXPECTATION, Where.THREAD));
    }

    @Test
    void onlyQuietStopsAnExpectation() {
        Told told = Told.opened("14:00")
                .says("14:01", DECIDE, "restart, expect calm in 5 min")
                .quiet();
        assertThat(told.turn("14:06")).isEqualTo(new Turn.Quiet(Reason.QUIET, null));
    }

    @Test
    void somethingDoneAndNotSeenComesBeforeADecisionWithoutAnExpectation() {
        Told told = Told.opened("14:00").says("14:01", DECIDE, "restart").says("14:02", ACT, "restarted");
        assertThat(told.turn("14:04")).isEqualTo(new Turn.Ask(Repertoire.AFTER_ACT, Rule.AFTER_ACT, Where.CARD));
        assertThat(told.turn("14:08")).isEqualTo(new Turn.Ask(Repertoire.EARLY_SIGN, Rule.EARLY_SIGN, Where.CARD));
    }

    @Test
    void whatWasDoneIsAskedAboutOnceAndTheNextTimeWithOtherWords() {
        Told told = Told.opened("14:00").says("14:05", ACT, "restarted");
        assertThat(told.lastQuestion()).isEqualTo(Repertoire.AFTER_ACT);
        told.says("14:06", OBSERVE, "slow").says("14:10", ACT, "restarted again");
        assertThat(told.incident.asked().getLast())
                .extracting(Asked::question, Asked::rule)
                .containsExactly("observe.2", Rule.AFTER_ACT);
    }

    @Test
    void aDecisionWithoutAnExpectationComesBeforeTheRival() {
        Told told = twoLoopsWithOneExplanation();
        told.says("14:08", DECIDE, "drain");
        assertThat(told.turn("14:09")).isEqualTo(new Turn.Ask(Repertoire.EARLY_SIGN, Rule.EARLY_SIGN, Where.CARD));
        assertThat(told.turn("14:13")).isEqualTo(new Turn.Ask(Repertoire.RIVAL, Rule.RIVAL, Where.CARD));
    }

    @Test
    void oneExplanationTwoLoopsInARowAsksForARival() {
        Told told = twoLoopsWithOneExplanation();
        assertThat(told.turn("14:09")).isEqualTo(new Turn.Ask(Repertoire.RIVAL, Rule.RIVAL, Where.CARD));
    }

    @Test
    void twoExplanationsAskForNoRival() {
        Told told = twoLoopsWithOneExplanation();
        told.says("14:07", ORIENT, "the proxy").says("14:08", ORIENT, "the DNS");
        assertThat(told.turn("14:09")).isEqualTo(new Turn.Ask("decide.1", Rule.PHASE, Where.CARD));
    }

    private static Told twoLoopsWithOneExplanation() {
        Told told = Told.opened("14:00").says("14:01", ORIENT, "the rotation").says("14:05", ACT, "restarted");
        assertThat(told.lastQuestion()).isEqualTo(Repertoire.AFTER_ACT);
        return told.says("14:07", OBSERVE, "no change");
    }

    @Test
    void aLoopLongerThanUsualAsksWhatIsMissing() {
        Told told = Told.openedWhereLoopsTake("14:00", Duration.ofMinutes(6));
        told.says("14:01", OBSERVE, "slow");
        assertThat(told.turn("14:04")).isEqualTo(new Turn.Ask("orient.1", Rule.PHASE, Where.CARD));
        assertThat(told.turn("14:08")).isEqualTo(new Turn.Ask(Repertoire.MISSING, Rule.MISSING, Where.CARD));
    }

    @Test
    void aRivalComesBeforeWhatIsMissing() {
        Told told = Told.openedWhereLoopsTake("14:00", Duration.ofMinutes(1));
        told.says("14:01", ORIENT, "the rotation")
                .says("14:02", ACT, "restarted")
                .says("14:03", OBSERVE, "same");
        assertThat(told.turn("14:05")).isEqualTo(new Turn.Ask(Repertoire.RIVAL, Rule.RIVAL, Where.CARD));
        assertThat(told.turn("14:09")).isEqualTo(new Turn.Ask(Repertoire.MISSING, Rule.MISSING, Where.CARD));
    }

    @Test
    void anHourSinceTheOpeningAsksAboutABreakInTheThreadOnceAnHour() {
        Told told = Told.opened("14:00").says("14:58", OBSERVE, "slow");
        assertThat(told.turn("15:00")).isEqualTo(new Turn.Quiet(Reason.COOLING, at("15:02")));
        assertThat(told.turn("15:02")).isEqualTo(new Turn.Ask("break.1", Rule.BREAK, Where.THREAD));
        told.says("15:30", NOTE, "waiting");
        assertThat(told.lastQuestion()).isEqualTo("orient.2");
        assertThat(told.says("16:00", NOTE, "waiting").lastQuestion()).isEqualTo("break.2");
    }

    @Test
    void aHandoverStartsTheHourAnew() {
        Told told = Told.opened("14:00").handsOver("14:30").says("15:00", OBSERVE, "slow");
        assertThat(told.lastQuestion()).isEqualTo("orient.1");
        assertThat(told.says("15:30", NOTE, "waiting").lastQuestion()).isEqualTo("break.1");
    }

    @Test
    void whenAPhaseIsSpentThereIsNoneUntilTheHour() {
        Told told = Told.opened("14:00").says("14:05", ORIENT, "a").says("14:10", ORIENT, "b");
        told.says("14:15", ORIENT, "c");
        assertThat(told.turn("14:20")).isEqualTo(new Turn.Quiet(Reason.SPENT, at("15:00")));
        assertThat(told.turn("15:00")).isEqualTo(new Turn.Ask("break.1", Rule.BREAK, Where.THREAD));
    }

    @Test
    void aCadencePutsQuestionsIntoTheThreadAndSpacesThem() {
        Told told = Told.opened("14:00").cadence(Duration.ofMinutes(10));
        assertThat(told.turn("14:09")).isEqualTo(new Turn.Quiet(Reason.COOLING, at("14:10")));
        assertThat(told.turn("14:10")).isEqualTo(new Turn.Ask("observe.2", Rule.PHASE, Where.THREAD));
    }

    @Test
    void aResolvedIncidentIsAskedNothing() {
        Told told = Told.opened("14:00");
        told.incident = told.incident.resolve(new Said(Told.MIA, "", at("14:05")));
        assertThat(told.turn("14:10")).isEqualTo(new Turn.Quiet(Reason.RESOLVED, null));
    }

    @Test
    @Tag("P13")
    void afterAWeekThereIsOneQuestionFromThePresent() {
        Told told = Told.opened("14:00")
                .says("14:01", DECIDE, "a, expect x by 14:30")
                .says("14:02", DECIDE, "b, expect y by 15:30");
        var week = at("14:02").plus(Duration.ofDays(7));
        assertThat(told.turn(week)).isInstanceOf(Turn.Ask.class);
        assertThat(told.turn(week)).isEqualTo(new Turn.Quiet(Reason.COOLING, week.plus(NextQuestion.COOL_DOWN)));
        assertThat(told.incident.pending()).isEmpty();
    }
}
