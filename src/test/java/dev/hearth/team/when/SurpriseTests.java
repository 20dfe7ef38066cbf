package dev.hearth.team.when;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hearth.team.FreezeDays;
import dev.hearth.team.FreezeDays.Freeze;
import dev.hearth.team.Holidays;
import dev.hearth.team.WorkingWeek;
import dev.hearth.team.when.Surprise.Per;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("P7")
class SurpriseTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime THREE = LocalTime.of(15, 0);
    private static final ZonedDateTime START =
            LocalDateTime.parse("2026-01-01T00:00").atZone(BERLIN);

    private final WorkingWeek week = new WorkingWeek(
            BERLIN,
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            NINE,
            LocalTime.of(17, 0),
            new Holidays("DE", "BY"),
            new FreezeDays(List.of(new Freeze(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 8, 31), "summer"))));

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 42, -7, Long.MIN_VALUE})
    void itNeverComesOnAClosedDayNorOutsideItsWindow(long seed) {
        for (ZonedDateTime date : draw(Surprise.usual(3, Per.WEEK), week, seed, 300)) {
            assertThat(week.isOpen(date.toInstant())).as("%s", date).isTrue();
            assertThat(date.toLocalTime()).isBetween(NINE, THREE.minusMinutes(1));
            assertThat(date.getSecond()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"WEEK,1,5.0", "WEEK,2,2.5", "MONTH,1,21.7", "MONTH,2,10.9", "WEEK,7,1.0"})
    void theLongRunMeanIsTheMeanThatWasAskedFor(Per per, int times, double mean) {
        Surprise surprise = Surprise.usual(times, per);

        assertThat(surprise.mean(week)).isCloseTo(mean, within(0.05));
        assertThat(meanGap(surprise, 1500)).isCloseTo(mean, within(mean * 0.1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void theGapIsRespected(int gap) {
        Surprise surprise = new Surprise(3, Per.WEEK, NINE, THREE, gap);
        List<ZonedDateTime> dates = draw(surprise, week, 11, 300);

        assertThat(gaps(dates))
                .allSatisfy(days -> assertThat(days).isGreaterThanOrEqualTo(gap))
                .contains(gap);
    }

    @Test
    void theSameSeedDrawsTheSameDatesAndAnotherDoesNot() {
        Surprise surprise = Surprise.usual(2, Per.MONTH);

        assertThat(draw(surprise, week, 5, 50)).isEqualTo(draw(surprise, week, 5, 50));
        assertThat(draw(surprise, week, 5, 50)).isNotEqualTo(draw(surprise, week, 6, 50));
    }

    @Test
    void theDatesOfASeedStayTheSameOnEveryJava() {
        assertThat(draw(Surprise.usual(2, Per.MONTH), week, 2026, 3))
                .extracting(date -> date.toLocalDateTime().toString())
                .containsExactly("2026-01-02T09:12", "2026-01-20T12:00", "2026-02-02T12:24");
    }

    @Test
    void aFreezeThatIsAddedLaterMovesOnlyTheDatesItCovers() {
        Surprise surprise = Surprise.usual(1, Per.WEEK);
        Set<ZonedDateTime> free = Set.copyOf(draw(surprise, WorkingWeek.usual(BERLIN), 3, 400));

        assertThat(draw(surprise, week, 3, 300))
                .allSatisfy(date -> assertThat(free).contains(date));
    }

    @Test
    void anyMinuteOfTheWindowMayCome() {
        Surprise surprise = new Surprise(7, Per.WEEK, NINE, LocalTime.of(9, 10), 1);

        assertThat(draw(surprise, week, 1, 300).stream()
                        .map(date -> date.getMinute())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @ParameterizedTest
    @CsvSource({"10:00,14:00,10:00,14:00", "12:00,20:00,12:00,15:00", "16:00,22:00,16:00,22:00"})
    void theWindowKeepsToTheHours(LocalTime from, LocalTime to, LocalTime earliest, LocalTime latest) {
        WorkingWeek late = new WorkingWeek(BERLIN, week.days(), from, to, Holidays.none(), FreezeDays.none());

        assertThat(draw(Surprise.usual(5, Per.WEEK), late, 9, 200))
                .extracting(ZonedDateTime::toLocalTime)
                .allSatisfy(time -> assertThat(time).isBetween(earliest, latest.minusMinutes(1)));
    }

    @Test
    void hoursShorterThanTheWindowMakeItNoRarer() {
        WorkingWeek brief =
                new WorkingWeek(BERLIN, week.days(), NINE, LocalTime.of(10, 0), week.holidays(), week.freezeDays());

        assertThat(gaps(draw(Surprise.usual(7, Per.WEEK), brief, 9, 200))).containsOnly(1);
    }

    @Test
    void theDayOnWhichItIsPlannedIsLeftAlone() {
        ZonedDateTime early = LocalDateTime.parse("2026-11-24T00:01").atZone(BERLIN);

        assertThat(Surprise.usual(7, Per.WEEK).next(early, week, 1))
                .hasValueSatisfying(date -> assertThat(date.toLocalDate()).isEqualTo("2026-11-25"));
    }

    @Test
    void aWeekThatNeverOpensIsNeverSurprised() {
        FreezeDays ever = new FreezeDays(List.of(new Freeze(LocalDate.of(2000, 1, 1), LocalDate.of(9999, 1, 1), "")));
        WorkingWeek shut = new WorkingWeek(BERLIN, week.days(), NINE, THREE, Holidays.none(), ever);

        assertThat(Surprise.usual(1, Per.WEEK).next(START, shut, 1)).isEmpty();
    }

    @Test
    void everyOtherTimeIsTheSameForEverySeed() {
        When friday = When.every(DayOfWeek.FRIDAY, THREE, START.toLocalDate());

        assertThat(friday.next(START.withZoneSameInstant(ZoneId.of("UTC")), week, 8))
                .isEqualTo(friday.next(START));
    }

    private double meanGap(Surprise surprise, int count) {
        return gaps(draw(surprise, week, 4, count)).stream()
                .mapToInt(days -> days)
                .average()
                .orElseThrow();
    }

    private List<Integer> gaps(List<ZonedDateTime> dates) {
        List<Integer> gaps = new ArrayList<>();
        for (int i = 1; i < dates.size(); i++) {
            gaps.add((int) dates.get(i - 1)
                    .toLocalDate()
                    .datesUntil(dates.get(i).toLocalDate())
                    .filter(week::isWorkingDay)
                    .count());
        }
        return gaps;
    }

    private static List<ZonedDateTime> draw(Surprise surprise, WorkingWeek week, long seed, int count) {
        List<ZonedDateTime> dates = new ArrayList<>();
        Optional<ZonedDateTime> next = surprise.next(START, week, seed);
        while (next.isPresent() && dates.size() < count) {
            dates.add(next.get());
            next = surprise.next(next.get(), week, seed);
        }
        assertThat(dates).hasSize(count);
        return dates;
    }
}
