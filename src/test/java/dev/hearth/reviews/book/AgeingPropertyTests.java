package dev.hearth.reviews.book;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.team.Team;
import dev.hearth.workspaces.Workspace;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for lessons that nothing becomes of, however many there are and however long they wait. */
class AgeingPropertyTests {

    private static final LocalDate MONDAY = LocalDate.parse("2027-01-04");
    private static final int YEARS = 4 * 52;

    @Property
    void theyAreAskedAboutLessAndLessOftenButEachQuarterAtLeast(@ForAll @IntRange(min = 1, max = 40) int times) {
        Turn turn = Turn.first(MONDAY);
        long rest = 0;
        for (int i = 0; i < times; i++) {
            LocalDate day = turn.next();
            turn = turn.askedOn(day);
            long next = ChronoUnit.WEEKS.between(day, turn.next());
            assertThat(next).isGreaterThanOrEqualTo(rest).isBetween(2L, 13L);
            rest = next;
        }
        assertThat(turn.asked()).isEqualTo(times);
    }

    @Property(tries = 60)
    void noWeekBringsBackMoreThanThreeAndNoneIsForgotten(
            @ForAll("waiting") List<LocalDate> days,
            @ForAll @Size(30) List<@IntRange(min = 0, max = 9) Integer> weights) {
        Map<Integer, Turn> turns = new HashMap<>();
        Map<Integer, Integer> heavy = new HashMap<>();
        Map<Integer, LocalDate> seen = new HashMap<>();
        for (int i = 0; i < days.size(); i++) {
            turns.put(i, new Turn(days.get(i), 1, false));
            heavy.put(i, weights.get(i));
            seen.put(i, MONDAY);
        }
        for (int week = 0; week < YEARS; week++) {
            LocalDate today = MONDAY.plusWeeks(week);
            List<Lesson> back = turns.entrySet().stream()
                    .filter(one -> one.getValue().isBack(today))
                    .map(one -> lesson(one.getKey(), one.getValue()))
                    .toList();
            List<Lesson> picked = Ageing.pick(back, heavy);

            assertThat(picked).hasSize(Math.min(Ageing.MOST, back.size())).doesNotHaveDuplicates();
            picked.forEach(lesson -> {
                turns.put(lesson.number(), lesson.turn().askedOn(today));
                seen.put(lesson.number(), today);
            });
            assertThat(seen.values()).allMatch(last -> ChronoUnit.WEEKS.between(last, today) <= 13 + 12 + days.size());
        }
    }

    @Property
    void whatIsSilentOrNotYetDueNeverComesBack(
            @ForAll @IntRange(min = 0, max = 9) int asked, @ForAll @IntRange(min = 0, max = 900) int days) {
        Turn turn = new Turn(MONDAY.plusDays(days), asked, false);

        assertThat(turn.isBack(turn.next().minusDays(1))).isFalse();
        assertThat(turn.isItsDay(turn.next().minusDays(1))).isFalse();
        assertThat(turn.isBack(turn.next())).isNotEqualTo(turn.isItsDay(turn.next()));
        assertThat(turn.silenced().isBack(turn.next().plusYears(9))).isFalse();
        assertThat(turn.silenced().isItsDay(turn.next().plusYears(9))).isFalse();
        assertThat(turn.later(turn.next().plusWeeks(4))
                        .isBack(turn.next().plusWeeks(4).minusDays(1)))
                .isFalse();
    }

    @Property
    void whatKeepsComingUpGoesAheadOfWhatWaitsNoLongerThanAQuarterMore(@ForAll @IntRange(min = 0, max = 80) int days) {
        Lesson light = lesson(1, new Turn(MONDAY.minusDays(days), 1, false));
        Lesson heavy = lesson(2, new Turn(MONDAY, 1, false));
        List<Lesson> picked = Ageing.pick(new ArrayList<>(List.of(light, heavy)), Map.of(2, 3));

        assertThat(picked.getFirst()).isEqualTo(heavy);
        assertThat(Ageing.pick(List.of(light, heavy), Map.of()).getFirst()).isEqualTo(light);
    }

    @Provide
    Arbitrary<List<LocalDate>> waiting() {
        return Arbitraries.integers()
                .between(0, 400)
                .map(days -> MONDAY.minusDays(days))
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    private static Lesson lesson(int number, Turn turn) {
        return new Lesson(
                new Lesson.Id(number),
                new Workspace.Id(1),
                number,
                new Team.Id(1),
                new Lesson.Words("restart after a rotation", null, null),
                null,
                new Lesson.Days(turn.next(), turn.next()),
                turn,
                End.NONE,
                false);
    }
}
