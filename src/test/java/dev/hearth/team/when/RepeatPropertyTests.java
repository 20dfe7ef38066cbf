package dev.hearth.team.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** What holds for the dates of every repeat, across every change of clocks. */
@Tag("P7")
class RepeatPropertyTests {

    private static final int MANY = 120;

    @Property
    void itsDatesGrowAndNoneIsLeftOut(@ForAll("repeats") Repeat repeat, @ForAll("moments") ZonedDateTime now) {
        List<ZonedDateTime> dates = repeat.when(now).nextDates(now, MANY);

        assertThat(dates).hasSize(MANY);
        for (int i = 1; i < MANY; i++) {
            ZonedDateTime before = dates.get(i - 1);
            assertThat(dates.get(i)).isAfter(before);
            assertThat(repeat.when(now).next(before)).contains(dates.get(i));
            assertThat(repeat.when(now).next(dates.get(i).minusSeconds(1))).contains(dates.get(i));
        }
    }

    @Property
    void itKeepsToTheWallClockOfItsDays(@ForAll("repeats") Repeat repeat, @ForAll("moments") ZonedDateTime now) {
        assertThat(repeat.when(now).nextDates(now, MANY)).allSatisfy(date -> {
            assertThat(repeat.days()).contains(date.getDayOfWeek());
            ZoneOffsetTransition change =
                    date.getZone().getRules().getTransition(date.toLocalDate().atTime(repeat.time()));
            if (change == null) {
                assertThat(date.toLocalTime()).isEqualTo(repeat.time());
            } else if (change.isGap()) {
                assertThat(date.toLocalDateTime()).isEqualTo(change.getDateTimeAfter());
            } else {
                assertThat(date.toLocalTime()).isEqualTo(repeat.time());
                assertThat(date.getOffset()).isEqualTo(change.getOffsetBefore());
            }
        });
    }

    @Property
    void betweenTwoDatesLieWholeSpans(@ForAll("repeats") Repeat repeat, @ForAll("moments") ZonedDateTime now) {
        List<ZonedDateTime> dates = repeat.when(now).nextDates(now, MANY);
        for (int i = 1; i < MANY; i++) {
            long weeks = ChronoUnit.WEEKS.between(
                    dates.get(i - 1).toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                    dates.get(i).toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
            assertThat(weeks).isIn(0L, (long) repeat.weeks());
        }
    }

    /** A repeat of weeks, and what makes it one. */
    record Repeat(Set<DayOfWeek> days, int weeks, LocalTime time) {

        When when(ZonedDateTime now) {
            return Weekly.from(days, weeks, time, now.toLocalDate());
        }
    }

    @Provide
    Arbitrary<ZonedDateTime> moments() {
        return Moments.any();
    }

    /** Half of them lie where clocks change. */
    @Provide
    Arbitrary<Repeat> repeats() {
        Arbitrary<LocalTime> nights = Arbitraries.integers().between(0, 4 * 60).map(LocalTime.MIDNIGHT::plusMinutes);
        Arbitrary<LocalTime> all =
                Arbitraries.integers().between(0, 24 * 60 - 1).map(LocalTime.MIDNIGHT::plusMinutes);
        return Combinators.combine(
                        Arbitraries.of(DayOfWeek.class).set().ofMinSize(1),
                        Arbitraries.integers().between(1, 26),
                        Arbitraries.oneOf(nights, all))
                .as(Repeat::new);
    }
}
