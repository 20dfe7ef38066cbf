package dev.hearth.incidents.loop;

import static dev.hearth.incidents.loop.Kind.ACT;
import static dev.hearth.incidents.loop.Kind.DECIDE;
import static dev.hearth.incidents.loop.Kind.NOTE;
import static dev.hearth.incidents.loop.Kind.OBSERVE;
import static dev.hearth.incidents.loop.Kind.ORIENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearth.incidents.decisions.Decision;
import org.junit.jupiter.api.Test;

class IncidentTests {

    @Test
    void somethingSeenAfterSomethingDoneBeginsTheNextLoop() {
        Told told = Told.opened("14:02").says("14:03", OBSERVE, "slow").says("14:04", ACT, "restarted");
        assertThat(told.incident.loop().number()).isEqualTo(1);
        told.says("14:06", OBSERVE, "still slow");
        assertThat(told.incident.loop()).isEqualTo(new Loop(2, Told.at("14:06")));
        assertThat(told.incident.entries().getLast().loop()).isEqualTo(2);
    }

    @Test
    void seeingTwiceEndsOneLoopOnly() {
        Told told = Told.opened("14:02").says("14:04", ACT, "restarted").says("14:06", OBSERVE, "still slow");
        told.says("14:07", OBSERVE, "and slower");
        assertThat(told.incident.loop().number()).isEqualTo(2);
    }

    @Test
    void anExpectationThatFallsDueBeginsTheNextLoopOnce() {
        Told told = Told.opened("14:02").says("14:11", DECIDE, "restart, expect calm in 5 min");
        told.turn("14:15");
        assertThat(told.incident.loop().number()).isEqualTo(1);
        told.turn("14:16");
        told.turn("14:17");
        assertThat(told.incident.loop()).isEqualTo(new Loop(2, Told.at("14:16")));
    }

    @Test
    void anExpectationFallsDueInQuietToo() {
        Told told = Told.opened("14:02")
                .says("14:11", DECIDE, "restart, expect calm in 5 min")
                .quiet();
        told.turn("14:16");
        assertThat(told.incident.loop().number()).isEqualTo(2);
    }

    @Test
    void somethingSeenAfterAnExpectationFellDueStaysInTheLoopThatBeganThen() {
        Told told = Told.opened("14:02").says("14:11", DECIDE, "restart, expect calm in 5 min");
        told.says("14:12", ACT, "restarted 2 of 6");
        told.turn("14:16");
        told.says("14:17", OBSERVE, "p99 at 350");
        assertThat(told.incident.loop().number()).isEqualTo(2);
    }

    @Test
    void severalExpectationsOfOneMomentEndOneLoop() {
        Told told = Told.opened("14:02")
                .says("14:10", DECIDE, "a, expect x by 14:16")
                .says("14:11", DECIDE, "b, expect y by 14:15");
        assertThat(told.incident.pending())
                .extracting(Decision.Timed::expectation)
                .containsExactly("y", "x");
        told.turn("14:16");
        assertThat(told.incident.loop().number()).isEqualTo(2);
        assertThat(told.incident.pending()).isEmpty();
    }

    @Test
    void explanationsLeadUntilALoopHasItsOwn() {
        Told told = Told.opened("14:02").says("14:03", ORIENT, "the rotation").says("14:04", ACT, "restarted");
        told.says("14:05", OBSERVE, "no change");
        assertThat(told.incident.explanations(2))
                .extracting(entry -> entry.said().words())
                .containsExactly("the rotation");
        told.says("14:06", ORIENT, "the proxy");
        assertThat(told.incident.explanations(2))
                .extracting(entry -> entry.said().words())
                .containsExactly("the proxy");
    }

    @Test
    void anEntryOfAnyKindAnswersTheQuestion() {
        Told told = Told.opened("14:02");
        assertThat(told.incident.question()).isPresent();
        told.says("14:03", NOTE, "called the vendor");
        assertThat(told.incident.question()).isEmpty();
    }

    @Test
    void aResolvedIncidentTakesNothingMore() {
        Told told = Told.opened("14:02");
        Incident resolved = told.incident.resolve(new Said(Told.MIA, "", Told.at("15:00")));
        assertThat(resolved.isOpen()).isFalse();
        assertThatThrownBy(() -> resolved.resolve(new Said(Told.MIA, "", Told.at("15:01"))))
                .isInstanceOf(IllegalStateException.class);
    }
}
