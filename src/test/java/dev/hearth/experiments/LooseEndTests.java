package dev.hearth.experiments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.experiments.book.Course;
import dev.hearth.experiments.book.State;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What waits, on Tuesday 5 January 2027 in Berlin. */
class LooseEndTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate TODAY = LocalDate.parse("2027-01-05");
    private static final Instant LATER_TODAY = Instant.parse("2027-01-05T13:00:00Z");
    private static final Instant JUST_AFTER_MIDNIGHT = Instant.parse("2027-01-04T23:10:00Z");
    private static final Instant YESTERDAY = Instant.parse("2027-01-04T13:00:00Z");

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"STOPPED", "ENDED", "DEBRIEF"})
    void whatIsOverWaitsForItsUndoThenForItsDebrief(State state) {
        assertThat(waits(state, false, YESTERDAY)).contains(LooseEnd.valueOf(state.name()));
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"RUNNING", "DONE", "CANCELLED"})
    void whatRunsOrIsDoneWaitsForNothing(State state) {
        assertThat(waits(state, true, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PLANNED", "READY"})
    void aHoldWaitsWhateverItsTime(State state) {
        assertThat(waits(state, true, LATER_TODAY)).contains(LooseEnd.HELD);
        assertThat(waits(state, true, null)).contains(LooseEnd.HELD);
    }

    @Test
    void aDayThatPassedWithoutGoWaits() {
        assertThat(waits(State.PLANNED, false, null)).contains(LooseEnd.WITHOUT_GO);
        assertThat(waits(State.PLANNED, false, YESTERDAY)).contains(LooseEnd.WITHOUT_GO);
    }

    @Test
    void whatIsToBeTodayInTheTeamsZoneDoesNotWaitYet() {
        assertThat(waits(State.PLANNED, false, LATER_TODAY)).isEmpty();
        assertThat(waits(State.READY, false, JUST_AFTER_MIDNIGHT)).isEmpty();
    }

    private static Optional<LooseEnd> waits(State state, boolean held, @Nullable Instant next) {
        return LooseEnd.of(new Course(state, held, 1, next, null, null, null, false), TODAY, BERLIN);
    }
}
