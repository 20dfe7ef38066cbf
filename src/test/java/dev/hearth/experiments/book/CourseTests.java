package dev.hearth.experiments.book;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.experiments.book.Verdict.Changed;
import dev.hearth.experiments.book.Verdict.Not;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CourseTests {

    private static final Instant NOW = Instant.parse("2026-11-24T13:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(86_400);

    /** Each verb in each state, in the order of {@link State}: the next state, or why not. */
    private static final String TABLE = """
        ask       READY     NOT_YET   RUNNING   NOT_UNDONE NOT_UNDONE IN_DEBRIEF DONE      CANCELLED
        letPass   PLANNED   PLANNED   RUNNING   NOT_UNDONE NOT_UNDONE IN_DEBRIEF DONE      CANCELLED
        notNow    NOT_YET   PLANNED   RUNNING   NOT_UNDONE NOT_UNDONE IN_DEBRIEF DONE      CANCELLED
        go        NOT_YET   RUNNING   RUNNING!  NOT_UNDONE NOT_UNDONE IN_DEBRIEF DONE      CANCELLED
        reported  RUNNING   RUNNING   RUNNING!  NOT_UNDONE NOT_UNDONE IN_DEBRIEF DONE      CANCELLED
        hold      PLANNED+  READY+    STOPPED   NOT_UNDONE NOT_UNDONE IN_DEBRIEF DONE      CANCELLED
        release   NOT_HELD  NOT_HELD  RUNNING!  NOT_UNDONE NOT_UNDONE IN_DEBRIEF DONE      CANCELLED
        stop      NOT_RUNNING NOT_RUNNING STOPPED NOT_UNDONE NOT_UNDONE IN_DEBRIEF DONE    CANCELLED
        end       NOT_RUNNING NOT_RUNNING ENDED NOT_UNDONE NOT_UNDONE IN_DEBRIEF DONE      CANCELLED
        undone    NOT_RUNNING NOT_RUNNING RUNNING! DEBRIEF DEBRIEF    IN_DEBRIEF DONE      CANCELLED
        note      NOT_RUNNING NOT_RUNNING RUNNING STOPPED  ENDED      DEBRIEF    DONE!     CANCELLED!
        debrief   NOT_IN_DEBRIEF NOT_IN_DEBRIEF RUNNING! NOT_UNDONE NOT_UNDONE DEBRIEF DONE! CANCELLED!
        close     NOT_IN_DEBRIEF NOT_IN_DEBRIEF RUNNING! NOT_UNDONE NOT_UNDONE DONE    DONE! CANCELLED!
        repeat    NOT_IN_DEBRIEF NOT_IN_DEBRIEF RUNNING! NOT_UNDONE NOT_UNDONE PLANNED DONE! CANCELLED!
        move      PLANNED   PLANNED   RUNNING!  NOT_UNDONE NOT_UNDONE IN_DEBRIEF DONE!     CANCELLED!
        cancel    CANCELLED CANCELLED RUNNING!  NOT_UNDONE NOT_UNDONE IN_DEBRIEF DONE!     CANCELLED!
        """;

    private static final Map<String, Function<Course, Verdict>> VERBS = verbs();

    private static Map<String, Function<Course, Verdict>> verbs() {
        Map<String, Function<Course, Verdict>> verbs = new LinkedHashMap<>();
        verbs.put("ask", course -> course.ask(NOW));
        verbs.put("letPass", course -> course.letPass(LATER));
        verbs.put("notNow", course -> course.notNow(null));
        verbs.put("go", course -> course.go(NOW));
        verbs.put("reported", course -> course.reported(NOW));
        verbs.put("hold", course -> course.hold(NOW));
        verbs.put("release", Course::release);
        verbs.put("stop", course -> course.stop(NOW));
        verbs.put("end", course -> course.end(NOW));
        verbs.put("undone", Course::undone);
        verbs.put("note", Course::note);
        verbs.put("debrief", Course::debrief);
        verbs.put("close", course -> course.close(null));
        verbs.put("repeat", course -> course.close(LATER));
        verbs.put("move", course -> course.move(LATER));
        verbs.put("cancel", Course::cancel);
        return verbs;
    }

    static Stream<Arguments> everyVerbInEveryState() {
        return TABLE.lines().flatMap(line -> {
            String[] cells = line.strip().split("\\s+");
            return Arrays.stream(State.values())
                    .map(state -> Arguments.of(cells[0], state, cells[1 + state.ordinal()]));
        });
    }

    @ParameterizedTest
    @MethodSource
    @Tag("P7")
    void everyVerbInEveryState(String verb, State state, String expected) {
        Verdict verdict = VERBS.get(verb).apply(in(state, false));

        assertThat(said(verdict, state)).isEqualTo(meaning(verb, state, expected));
    }

    /** In the table {@code !} marks a reason that is called like a state, {@code +} a held one. */
    private static String meaning(String verb, State state, String cell) {
        boolean isReason = cell.endsWith("!")
                || Arrays.stream(State.values()).noneMatch(known -> known.name().equals(cell.replace("+", "")));
        boolean isFinalRow =
                state.isFinal() || (state == State.RUNNING && cell.equals("RUNNING") && !verb.equals("note"));
        return isReason || isFinalRow ? "not " + cell.replace("!", "") : cell;
    }

    private static String said(Verdict verdict, State before) {
        return switch (verdict) {
            case Changed(Course after) -> after.state() + (after.held() ? "+" : "");
            case Not(Because because) -> "not " + because;
        };
    }

    @Test
    void theTableKnowsEveryVerb() {
        assertThat(TABLE.lines().map(line -> line.strip().split("\\s+")[0])).containsExactlyElementsOf(VERBS.keySet());
    }

    @Test
    @Tag("P7")
    void nothingButGoBeginsUnlessAToolReportsThatItBegan() {
        VERBS.forEach((verb, does) -> {
            for (State state : State.values()) {
                boolean begins = state != State.RUNNING
                        && does.apply(in(state, false)) instanceof Changed(Course after)
                        && after.state() == State.RUNNING;
                assertThat(begins)
                        .as("%s in %s", verb, state)
                        .isEqualTo(verb.equals("go") && state == State.READY
                                || verb.equals("reported") && state.isAhead());
            }
        });
    }

    @Test
    @Tag("P7")
    void whatIsHeldIsNeitherAskedNorBegun() {
        assertThat(in(State.PLANNED, true).ask(NOW)).isEqualTo(new Not(Because.HELD));
        assertThat(in(State.READY, true).go(NOW)).isEqualTo(new Not(Because.HELD));
        assertThat(in(State.READY, true).hold(NOW)).isEqualTo(new Not(Because.HELD));
    }

    @Test
    void aHoldSurvivesAnotherTime() {
        assertThat(((Changed) in(State.PLANNED, true).move(LATER)).course().held())
                .isTrue();
    }

    @Test
    @Tag("P13")
    void goIsTooLateAfterTenMinutes() {
        Course asked = in(State.READY, false);

        assertThat(asked.go(NOW.plus(Course.PATIENCE))).isInstanceOf(Changed.class);
        assertThat(asked.go(NOW.plus(Course.PATIENCE).plusSeconds(1))).isEqualTo(new Not(Because.TOO_LATE));
    }

    @Test
    void withoutATimeItSaysSo() {
        Course timeless = new Course(State.PLANNED, false, 1, null, null, null, null, false);

        assertThat(timeless.go(NOW)).isEqualTo(new Not(Because.NO_TIME));
    }

    @Test
    void aRepeatBeginsAnew() {
        Course again = ((Changed) in(State.DEBRIEF, false).close(LATER)).course();

        assertThat(again).isEqualTo(new Course(State.PLANNED, false, 2, LATER, null, null, null, false));
    }

    @Test
    void stoppedIsRememberedAsStopped() {
        Course stopped = ((Changed) in(State.RUNNING, false).stop(LATER)).course();

        assertThat(stopped.stopped()).isTrue();
        assertThat(stopped.over()).isEqualTo(LATER);
        assertThat(((Changed) in(State.RUNNING, false).end(LATER)).course().stopped())
                .isFalse();
    }

    private static Course in(State state, boolean held) {
        @Nullable Instant began = state.ordinal() >= State.RUNNING.ordinal() && state != State.CANCELLED ? NOW : null;
        @Nullable Instant over = state.ordinal() > State.RUNNING.ordinal() && state != State.CANCELLED ? NOW : null;
        return new Course(state, held, 1, NOW, NOW, began, over, false);
    }
}
