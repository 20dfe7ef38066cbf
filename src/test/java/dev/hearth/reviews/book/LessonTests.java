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
        Verdict first = lesson(State.OPEN).settle(how, "it works", ASK);

        assertThat(first).isInstanceOfSatisfying(Verdict.Settled.class, settled -> {
            assertThat(settled.lesson().state()).isEqualTo(how);
            assertThat(settled.lesson().outcome()).isEqualTo("it works");
            assertThat(settled.lesson().settle(State.LET_GO, "again", ASK)).isEqualTo(new Verdict.NotOpen());
        });
    }

    @Test
    void whatWasTriedNeedsAWordAndWhatIsLetGoNone() {
        assertThat(lesson(State.OPEN).settle(State.TRIED, "", ASK)).isEqualTo(new Verdict.Wordless());
        assertThat(lesson(State.OPEN).settle(State.LET_GO, "", ASK)).isInstanceOf(Verdict.Settled.class);
    }

    @Test
    void whoeverComesLateHearsThatItIsSettledBeforeAnythingElse() {
        assertThat(lesson(State.LET_GO).settle(State.TRIED, "", ASK)).isEqualTo(new Verdict.NotOpen());
    }

    @Test
    void stayingOpenSettlesNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> lesson(State.OPEN).settle(State.OPEN, "x", ASK));
    }

    @Test
    void isOverdueFromTheDayAfterItsDayWhileItIsOpen() {
        assertThat(lesson(State.OPEN).isOverdue(ASK)).isFalse();
        assertThat(lesson(State.OPEN).isOverdue(ASK.plusDays(1))).isTrue();
        assertThat(lesson(State.TRIED).isOverdue(ASK.plusDays(1))).isFalse();
    }

    @Test
    void becomesAnExperimentOnceAndIsOpenAgainWhereThatIsCalledOff() {
        Lesson became = ((Verdict.Settled) lesson(State.OPEN).became(12, ASK)).lesson();

        assertThat(became.end().experiment()).isEqualTo(12);
        assertThat(became.became(13, ASK)).isEqualTo(new Verdict.NotOpen());
        assertThat(became.turnedOut("held", ASK.plusDays(1)).end().turnout()).isEqualTo("held");
        assertThat(became.reopened(ASK).isOpen()).isTrue();
        assertThat(became.reopened(ASK).turn()).isEqualTo(Turn.first(ASK.plusDays(1)));
    }

    @Test
    void anotherDayBeginsItsTurnsAnewAndOtherWordsDoNot() {
        Lesson asked = lesson(State.OPEN).turning(Turn.first(ASK).askedOn(ASK));

        assertThat(asked.changed(asked.words(), null, ASK.plusDays(9)).turn()).isEqualTo(Turn.first(ASK.plusDays(9)));
        assertThat(asked.changed(new Lesson.Words("other", null, null), null, ASK)
                        .turn())
                .isEqualTo(asked.turn());
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
                Turn.first(ASK),
                new End(state, "", null, 0, ""),
                false);
    }
}
