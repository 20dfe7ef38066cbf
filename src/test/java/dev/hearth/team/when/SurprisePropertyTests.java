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
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** What holds for the dates of every surprise, whatever its seed, wherever its team. */
@Tag("P7")
class SurprisePropertyTests {

    private static final LocalTime NINE = LocalTime.of(9, 0);

    @Property(tries = 200)
    void itComesOnOpenDaysWithinItsWindowAndKeepsItsGap(
            @ForAll("surprises") Surprise surprise, @ForAll("moments") ZonedDateTime now, @ForAll long seed) {
        WorkingWeek week = week(now);
        ZonedDateTime before = now;
        for (ZonedDateTime date : dates(surprise, week, now, seed, 20)) {
            assertThat(week.isOpen(date.toInstant())).as("%s", date).isTrue();
            assertThat(date.getZone()).isEqualTo(now.getZone());
            assertThat(date.toLocalTime())
                    .isBetween(surprise.from(), surprise.to().minusMinutes(1));
            assertThat(date.toLocalDate()).isAfterOrEqualTo(week.plusWorkingDays(before.toLocalDate(), surprise.gap()));
            before = date;
        }
    }

    @Property(tries = 100)
    void theSameSeedTellsTheSameDates(
            @ForAll("surprises") Surprise surprise, @ForAll("moments") ZonedDateTime now, @ForAll long seed) {
        List<ZonedDateTime> dates = dates(surprise, week(now), now, seed, 10);

        assertThat(dates(surprise, week(now), now, seed, 10)).isEqualTo(dates);
        assertThat(dates((Surprise) When.restore(surprise.stored()), week(now), now, seed, 10))
                .isEqualTo(dates);
    }

    /** Replay may begin anywhere: from one of the dates the following ones are the same. */
    @Property(tries = 100)
    void theDatesAreTheSameFromWhereverTheyAreDrawn(
            @ForAll("surprises") Surprise surprise, @ForAll("moments") ZonedDateTime now, @ForAll long seed) {
        List<ZonedDateTime> dates = dates(surprise, week(now), now, seed, 10);

        assertThat(dates(surprise, week(now), dates.get(4), seed, 5)).isEqualTo(dates.subList(5, 10));
    }

    /** The coin falls with 1/μ: the mean of a thousand gaps lies within four standard errors of μ. */
    @Property(tries = 12)
    void theMeanIsTheOneThatWasAskedFor(@ForAll("often") Surprise surprise, @ForAll("seeds") long seed) {
        WorkingWeek week = WorkingWeek.usual(Typed.BERLIN);
        ZonedDateTime start = Typed.MONDAY;
        List<ZonedDateTime> dates = dates(surprise, week, start, seed, 1000);
        double mean = surprise.mean(week);
        long days = start.toLocalDate()
                .datesUntil(dates.getLast().toLocalDate())
                .filter(week::isWorkingDay)
                .count();
        double error = Math.sqrt(mean * (mean - 1) / 1000);

        assertThat(days / 1000.0).isCloseTo(mean, within(4 * error + 0.01));
    }

    private static WorkingWeek week(ZonedDateTime now) {
        Freeze winter =
                new Freeze(LocalDate.of(now.getYear(), 12, 20), LocalDate.of(now.getYear() + 1, 1, 6), "year end");
        return new WorkingWeek(
                now.getZone(),
                EnumSet.range(DayOfWeek.SUNDAY.minus(6), DayOfWeek.THURSDAY),
                NINE,
                LocalTime.of(17, 0),
                new Holidays("US", ""),
                new FreezeDays(List.of(winter)));
    }

    private static List<ZonedDateTime> dates(
            Surprise surprise, WorkingWeek week, ZonedDateTime after, long seed, int count) {
        return Stream.iterate(
                        surprise.next(after, week, seed),
                        Optional::isPresent,
                        date -> date.flatMap(one -> surprise.next(one, week, seed)))
                .limit(count)
                .flatMap(Optional::stream)
                .toList();
    }

    @Provide
    Arbitrary<ZonedDateTime> moments() {
        return Moments.any();
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.of(0L, 1L, -1L, 42L, 1_796_000_000L, Long.MAX_VALUE, Long.MIN_VALUE);
    }

    @Provide
    Arbitrary<Surprise> often() {
        return Combinators.combine(Arbitraries.integers().between(1, 5), Arbitraries.of(Per.class))
                .as(Surprise::usual);
    }

    @Provide
    Arbitrary<Surprise> surprises() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 7),
                        Arbitraries.of(Per.class),
                        Arbitraries.integers().between(0, 359),
                        Arbitraries.integers().between(1, 120),
                        Arbitraries.integers().between(1, 4))
                .as((times, per, from, width, gap) ->
                        new Surprise(times, per, NINE.plusMinutes(from), NINE.plusMinutes(from + width), gap));
    }
}
