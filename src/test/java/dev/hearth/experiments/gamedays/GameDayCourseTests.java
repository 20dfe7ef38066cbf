package dev.hearth.experiments.gamedays;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.experiments.book.Course;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.Plan;
import dev.hearth.experiments.book.State;
import dev.hearth.experiments.book.Timing;
import dev.hearth.experiments.gamedays.DayVerdict.Changed;
import dev.hearth.experiments.gamedays.DayVerdict.Not;
import dev.hearth.experiments.gamedays.DayVerdict.Why;
import dev.hearth.experiments.gamedays.Progress.Entry;
import dev.hearth.team.Team;
import dev.hearth.team.when.When;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What may happen to a game day in each of its states, and when it is over. */
class GameDayCourseTests {

    private static final Workspace.Id WORKSPACE = new Workspace.Id(1);
    private static final Person MIA = new Person(WORKSPACE, "mia");
    private static final Person BEN = new Person(WORKSPACE, "ben");
    private static final Person DAN = new Person(WORKSPACE, "dan");
    private static final Instant ONE = Instant.parse("2027-01-05T12:00:00Z");
    private static final Instant TWO = ONE.plus(Duration.ofHours(1));
    private static final Instant FOUR = ONE.plus(Duration.ofHours(3));

    @ParameterizedTest
    @EnumSource(DayState.class)
    @Tag("P6")
    void whoeverHoldsItHoldsItWhereverThereIsSomethingToHold(DayState state) {
        boolean holds = day(state, false).hold() instanceof Changed(GameDay after) && after.held();

        assertThat(holds).isEqualTo(state == DayState.PLANNED || state == DayState.RUNNING);
        assertThat(day(state, true).hold()).isInstanceOf(Not.class);
    }

    @ParameterizedTest
    @EnumSource(DayState.class)
    void everyVerbGuardsItsOwnPrecondition(DayState state) {
        GameDay day = day(state, true);

        assertThat(happens(day.begin())).isEqualTo(state == DayState.PLANNED);
        assertThat(happens(day.cancel(MIA))).isEqualTo(state == DayState.PLANNED);
        assertThat(happens(day.lapse())).isEqualTo(state == DayState.PLANNED);
        assertThat(happens(day.finish())).isEqualTo(state == DayState.RUNNING);
        assertThat(happens(day.end(BEN, false))).isEqualTo(state == DayState.RUNNING);
        assertThat(happens(day.release(BEN))).isEqualTo(state.canBeHeld());
        assertThat(happens(day.watch())).isEqualTo(state.canBeHeld());
        assertThat(happens(day.ask(1))).isEqualTo(state == DayState.DEBRIEF);
        assertThat(happens(day.close())).isEqualTo(state == DayState.DEBRIEF);
    }

    @ParameterizedTest
    @EnumSource(DayState.class)
    void onlyItsOwnerAndItsCoordinatorEndReleaseAndCancelIt(DayState state) {
        GameDay day = day(state, true);

        assertThat(List.of(day.end(DAN, false), day.release(DAN), day.cancel(DAN)))
                .containsOnly(new Not(Why.NOT_YOURS));
    }

    @Test
    void itDoesNotEndWhileSomethingRuns() {
        assertThat(day(DayState.RUNNING, false).end(MIA, true)).isEqualTo(new Not(Why.BUSY));
    }

    @Test
    void aPlaceIsFilledOnce() {
        Experiment experiment = experiment(State.PLANNED, TWO);
        GameDay filled = ((Changed) day(DayState.PLANNED, false).fill(2, experiment)).day();

        assertThat(filled.agenda().get(1).experiment()).isEqualTo(experiment.id());
        assertThat(filled.fill(2, experiment)).isEqualTo(new Not(Why.BUSY));
        assertThat(filled.fill(7, experiment)).isEqualTo(new Not(Why.BUSY));
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void itIsOverOnceNothingOfItRunsOrComes(State state) {
        boolean over = state != State.READY
                && state != State.RUNNING
                && state != State.STOPPED
                && state != State.ENDED
                && state != State.PLANNED;

        assertThat(progress(DayState.RUNNING, false, TWO, experiment(state, TWO))
                        .isOver())
                .isEqualTo(over);
    }

    @Test
    void whatHasNoTimeAnyMoreOrAnotherDayIsNotWaitedFor() {
        assertThat(progress(DayState.RUNNING, false, TWO, experiment(State.PLANNED, null))
                        .isOver())
                .isTrue();
        assertThat(progress(DayState.RUNNING, false, TWO, experiment(State.PLANNED, FOUR))
                        .isOver())
                .isTrue();
    }

    @Test
    void inTheMomentOfItsTimeOneIsStillToCome() {
        assertThat(progress(DayState.RUNNING, false, TWO, experiment(State.PLANNED, TWO))
                        .isOver())
                .isFalse();
    }

    @Test
    void aPlaceWithOnlyATitleIsWaitedForUntilItsTime() {
        assertThat(progress(DayState.RUNNING, false, ONE, (Experiment) null).isOver())
                .isFalse();
        assertThat(progress(DayState.RUNNING, false, TWO, (Experiment) null).isOver())
                .isTrue();
    }

    @Test
    void itsTimeIsOverAlsoWhileItIsHeldButNotWhileSomethingRuns() {
        Experiment done = experiment(State.DONE, TWO);

        assertThat(progress(DayState.RUNNING, true, TWO, done).isOver()).isFalse();
        assertThat(progress(DayState.RUNNING, true, FOUR, done).isOver()).isTrue();
        assertThat(progress(DayState.RUNNING, true, FOUR, done, experiment(State.STOPPED, TWO))
                        .isOver())
                .isFalse();
        assertThat(progress(DayState.PLANNED, false, FOUR, done).isOver()).isFalse();
    }

    private static boolean happens(DayVerdict verdict) {
        return verdict instanceof Changed;
    }

    private static Progress progress(DayState state, boolean held, Instant now, @Nullable Experiment... experiments) {
        List<Entry> entries = Arrays.stream(experiments)
                .map(one -> new Entry(new Slot(1, TWO, "t", one == null ? null : one.id()), one))
                .toList();
        return new Progress(day(state, held), entries, now);
    }

    private static GameDay day(DayState state, boolean held) {
        return new GameDay(
                new GameDay.Id(1),
                WORKSPACE,
                1,
                new Team.Id(1),
                "payments",
                "Autumn",
                MIA,
                BEN,
                null,
                ONE,
                Duration.ofHours(3),
                List.of(new Slot(1, TWO, "one", new Experiment.Id(4)), new Slot(2, TWO, "two", null)),
                state,
                held,
                0);
    }

    private static Experiment experiment(State state, @Nullable Instant next) {
        return new Experiment(
                new Experiment.Id(9),
                WORKSPACE,
                9,
                new Team.Id(1),
                "payments",
                MIA,
                Set.of(),
                new Plan("t", "b", "a", "s", "u", "", "", "", "", Duration.ofMinutes(30)),
                new Timing(When.at(TWO.atZone(ZoneOffset.UTC)), 0),
                new Course(state, false, 1, next, null, null, null, false),
                false);
    }
}
