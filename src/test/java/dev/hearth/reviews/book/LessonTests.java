package dev.hearth.reviews.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.hearth.reviews.book.Lesson.State;
import dev.hearth.reviews.book.Lesson.Verdict;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Workspace;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LessonTests {

    private static final LocalDate ASK = LocalDate.parse("2027-01-25");

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"TRIED", "EXPERIMENT", "LET_GO"})
    void isSettledOnce(State how) {
        Verdict first = lesson(State.OPEN).settle(how, "it works");

        assertThat(first).isInstanceOfSatisfying(Verdict.Settled.class, settled -> {
            assertThat(settled.lesson().state()).isEqualTo(how);
            assertThat(settled.lesson().outcome()).isEqualTo("it works");
            assertThat(settled.lesson().settle(State.LET_GO, "again")).isEqualTo(new Verdict.NotOpen());
        });
    }

    @Test
    void whatWasTriedNeedsAWordAndWhatIsLetGoNone() {
        assertThat(lesson(State.OPEN).settle(State.TRIED, "")).isEqualTo(new Verdict.Wordless());
        assertThat(lesson(State.OPEN).settle(State.LET_GO, "")).isInstanceOf(Verdict.Settled.class);
    }

    @Test
    void whoeverComesLateHearsThatItIsSettledBeforeAnythingElse() {
        assertThat(lesson(State.LET_GO).settle(State.TRIED, "")).isEqualTo(new Verdict.NotOpen());
    }

    @Test
    void stayingOpenSettlesNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> lesson(State.OPEN).settle(State.OPEN, "x"));
    }

    @Test
    void isOverdueFromTheDayAfterItsDayWhileItIsOpen() {
        assertThat(lesson(State.OPEN).isOverdue(ASK)).isFalse();
        assertThat(lesson(State.OPEN).isOverdue(ASK.plusDays(1))).isTrue();
        assertThat(lesson(State.TRIED).isOverdue(ASK.plusDays(1))).isFalse();
    }

    private static Lesson lesson(State state) {
        return new Lesson(
                new Lesson.Id(1),
                new Workspace.Id(1),
                3,
                new Team.Id(1),
                new Lesson.Words("restart after a rotation", null, null),
                null,
                new Lesson.Days(ASK.minusWeeks(3), ASK),
                state,
                "",
                false);
    }
}
