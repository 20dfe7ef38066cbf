package dev.hearth.experiments.book;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.experiments.book.Verdict.Changed;
import dev.hearth.experiments.book.Verdict.Not;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** What holds on every way an experiment can go, whoever presses what in whichever order. */
class CoursePropertyTests {

    private static final Instant START = Instant.parse("2026-11-24T13:00:00Z");

    /** What can be done to an experiment, the clock's doings too. */
    enum Verb {
        ASK,
        LET_PASS,
        LET_PASS_AGAIN,
        NOT_NOW,
        GO,
        HOLD,
        RELEASE,
        STOP,
        END,
        UNDONE,
        NOTE,
        DEBRIEF,
        CLOSE,
        CLOSE_AGAIN,
        MOVE,
        CANCEL;

        Verdict on(Course course, Instant now) {
            return switch (this) {
                case ASK -> course.ask(now);
                case LET_PASS -> course.letPass(null);
                case LET_PASS_AGAIN -> course.letPass(now.plusSeconds(86_400));
                case NOT_NOW -> course.notNow(null);
                case GO -> course.go(now);
                case HOLD -> course.hold(now);
                case RELEASE -> course.release();
                case STOP -> course.stop(now);
                case END -> course.end(now);
                case UNDONE -> course.undone();
                case NOTE -> course.note();
                case DEBRIEF -> course.debrief();
                case CLOSE -> course.close(null);
                case CLOSE_AGAIN -> course.close(now.plusSeconds(86_400));
                case MOVE -> course.move(now.plusSeconds(3_600));
                case CANCEL -> course.cancel();
            };
        }
    }

    /** One press, so many minutes after the one before. */
    record Press(Verb verb, int minutes) {}

    /** One step that was taken. */
    private record Step(Verb verb, Instant at, Course before, Course after) {}

    private static List<Step> walk(List<Press> presses) {
        List<Step> steps = new ArrayList<>();
        Course course = Course.planned(START);
        Instant now = START;
        for (Press press : presses) {
            now = now.plusSeconds(60L * press.minutes());
            Course before = course;
            if (press.verb().on(before, now) instanceof Changed(Course after)) {
                steps.add(new Step(press.verb(), now, before, after));
                course = after;
            }
        }
        return steps;
    }

    @Property(tries = 2000)
    @Tag("P7")
    void nothingBeginsButByGoInTimeAndUnheld(@ForAll("presses") List<Press> presses) {
        walk(presses).stream()
                .filter(step ->
                        step.after().state() == State.RUNNING && step.before().state() != State.RUNNING)
                .forEach(step -> {
                    assertThat(step.verb()).isEqualTo(Verb.GO);
                    assertThat(step.before().state()).isEqualTo(State.READY);
                    assertThat(step.before().held()).isFalse();
                    assertThat(step.at())
                            .isBeforeOrEqualTo(step.before().asked().plus(Course.PATIENCE));
                });
    }

    @Property(tries = 2000)
    @Tag("P6")
    void whereverThereIsSomethingToStopOrHoldAnyoneCan(@ForAll("presses") List<Press> presses) {
        for (Course course : ways(presses)) {
            boolean runs = course.state() == State.RUNNING;
            boolean mayBegin = course.state().isAhead() && !course.held();

            assertThat(course.stop(START) instanceof Changed).isEqualTo(runs);
            assertThat(course.hold(START) instanceof Changed).isEqualTo(runs || mayBegin);
            if (course.hold(START) instanceof Changed(Course after)) {
                assertThat(after.go(START)).isInstanceOf(Not.class);
                assertThat(after.ask(START)).isInstanceOf(Not.class);
            }
        }
    }

    @Property(tries = 2000)
    void everyVerbChangesItOrSaysWhyNot(@ForAll("presses") List<Press> presses) {
        for (Course course : ways(presses)) {
            for (Verb verb : Verb.values()) {
                switch (verb.on(course, START)) {
                    case Changed(Course after) ->
                        assertThat(course.state().isFinal())
                                .as("%s after %s", verb, course)
                                .isFalse();
                    case Not(Because because) -> assertThat(because).isNotNull();
                }
            }
        }
    }

    @Property(tries = 2000)
    void nothingIsLostOnTheWay(@ForAll("presses") List<Press> presses) {
        for (Step step : walk(presses)) {
            Course before = step.before();
            Course after = step.after();
            boolean begunAnew = after.run() == before.run() + 1;

            assertThat(after.run()).isBetween(before.run(), before.run() + 1);
            if (begunAnew) {
                assertThat(before.state()).isEqualTo(State.DEBRIEF);
            } else if (before.began() != null) {
                assertThat(after.began()).isEqualTo(before.began());
            }
            if (before.over() != null && !begunAnew) {
                assertThat(after.over()).isEqualTo(before.over());
                assertThat(after.stopped()).isEqualTo(before.stopped());
            }
            if (before.held() && !after.held()) {
                assertThat(step.verb()).isEqualTo(Verb.RELEASE);
            }
        }
    }

    @Property(tries = 2000)
    void whatBeganIsOverAndUndoneBeforeItIsDoneOrComesAgain(@ForAll("presses") List<Press> presses) {
        List<State> seen = new ArrayList<>();
        for (Step step : walk(presses)) {
            boolean closes =
                    step.before().state() == State.DEBRIEF && step.after().state() != State.DEBRIEF;
            if (closes) {
                assertThat(seen).containsSubsequence(State.RUNNING, State.DEBRIEF);
                assertThat(seen).containsAnyOf(State.STOPPED, State.ENDED);
                seen.clear();
            }
            seen.add(step.after().state());
        }
    }

    private static List<Course> ways(List<Press> presses) {
        List<Course> courses = new ArrayList<>(List.of(Course.planned(START)));
        walk(presses).forEach(step -> courses.add(step.after()));
        return courses;
    }

    /** Any presses, more often those that lead on. */
    @Provide
    Arbitrary<List<Press>> presses() {
        Arbitrary<Verb> onwards =
                Arbitraries.of(Verb.ASK, Verb.GO, Verb.STOP, Verb.END, Verb.UNDONE, Verb.CLOSE_AGAIN, Verb.HOLD);
        return Combinators.combine(
                        Arbitraries.oneOf(Arbitraries.of(Verb.class), onwards),
                        Arbitraries.integers().between(0, 14))
                .as(Press::new)
                .list()
                .ofMaxSize(40);
    }
}
