package dev.hearth.team.when;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.team.when.When.NotUnderstood;
import dev.hearth.team.when.When.Understood;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** What holds for whatever people type as a time, whenever and wherever they type it. */
@Tag("P7")
class WhenPropertyTests {

    private static final List<String> DAYS =
            List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun", "Monday", "thurs", "FRIDAY");
    private static final List<String> NTHS =
            List.of("2nd", "3rd", "other", "second", "fifth", "sixth", "tenth", "11th", "26th");
    private static final List<String> OF_THE_MONTH = List.of("first", "2nd", "third", "4th", "5th", "last");
    private static final List<String> SCRAPS = List.of(
            "every",
            "tue",
            "2nd",
            "last",
            "of",
            "the",
            "month",
            "in",
            "3",
            "h",
            "14:00",
            "25:00",
            "surprise",
            "us",
            "a",
            "week",
            "twice",
            "31",
            "feb",
            "2026-",
            "12",
            "-",
            "01",
            "at",
            ",",
            "pm",
            "999999999",
            "next",
            "weekdays",
            "between",
            "and",
            ".",
            "'",
            "to",
            "starting",
            "from",
            "about",
            "on",
            "working",
            "days",
            "İ",
            "🌍");

    @Property
    void whatIsUnderstoodLiesAheadInTheTeamsZone(@ForAll("times") String typed, @ForAll("moments") ZonedDateTime now) {
        When when = understood(typed, now);

        assertThat(when.nextDates(now, 5)).isSorted().doesNotHaveDuplicates().allSatisfy(date -> {
            assertThat(date).isAfter(now);
            assertThat(date.getZone()).isEqualTo(now.getZone());
            assertThat(date.getSecond()).isZero();
        });
    }

    @Property
    void whatIsStoredIsReadBack(@ForAll("times") String typed, @ForAll("moments") ZonedDateTime now) {
        When when = understood(typed, now);

        assertThat(When.restore(when.stored())).isEqualTo(when);
        assertThat(when.stored()).isPrintable().hasSizeLessThanOrEqualTo(120);
    }

    /** Within the hour that comes twice, words name the first of the two; only {@code in 2h} can mean the second. */
    @Property
    void whatIsSaidBackMeansTheSameWhenItIsTyped(@ForAll("times") String typed, @ForAll("moments") ZonedDateTime now) {
        When when = understood(typed, now);
        String said = when.words(now);

        assertThat(earlier(understood(said, now), now)).as(said).isEqualTo(earlier(when, now));
    }

    @Property
    void nothingThatIsTypedMakesItStumble(@ForAll("anything") String typed, @ForAll("moments") ZonedDateTime now) {
        switch (When.parse(typed, now)) {
            case Understood(When when) -> {
                assertThat(When.restore(when.stored())).isEqualTo(when);
                assertThat(when.nextDates(now, 3))
                        .allSatisfy(date -> assertThat(date).isAfter(now));
            }
            case NotUnderstood answer -> {
                assertThat(answer.because()).isNotBlank();
                assertThat(answer.examples()).hasSize(3).allSatisfy(example -> understood(example, now));
                assertThat(typed).contains(answer.understoodSoFar());
            }
        }
    }

    @Property
    void nothingButWhatWasStoredIsRestored(@ForAll("anything") String forged) {
        try {
            When when = When.restore(forged);
            assertThat(When.restore(when.stored())).isEqualTo(when);
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageNotContaining("null");
        }
    }

    private static When understood(String typed, ZonedDateTime now) {
        assertThat(When.parse(typed, now)).as("%s at %s", typed, now).isInstanceOf(Understood.class);
        return ((Understood) When.parse(typed, now)).when();
    }

    private static Object earlier(When when, ZonedDateTime now) {
        Optional<ZonedDateTime> next = when.next(now);
        return when.repeats()
                ? when
                : next.orElseThrow().withEarlierOffsetAtOverlap().toInstant();
    }

    @Provide
    Arbitrary<ZonedDateTime> moments() {
        return Moments.any();
    }

    @Provide
    Arbitrary<String> times() {
        return Arbitraries.oneOf(once(), weekly(), monthly(), surprises());
    }

    private static Arbitrary<String> clock() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 23),
                        Arbitraries.integers().between(0, 59))
                .as((hour, minute) -> String.format(Locale.ROOT, "%d:%02d", hour, minute));
    }

    private static Arbitrary<String> once() {
        Arbitrary<String> inAWhile = Combinators.combine(
                        Arbitraries.integers().between(1, 400), Arbitraries.of("min", "h", "days", "weeks"))
                .as((count, unit) -> "in " + Math.min(count, unit.equals("weeks") ? 200 : 400) + " " + unit);
        Arbitrary<String> weekdays =
                Combinators.combine(Arbitraries.of(DAYS), clock()).as((day, at) -> day + " " + at);
        Arbitrary<String> tomorrow = clock().map(at -> at + " tomorrow");
        return Arbitraries.oneOf(inAWhile, weekdays, tomorrow, clock());
    }

    private static Arbitrary<String> weekly() {
        Arbitrary<String> plain = Combinators.combine(Arbitraries.of(DAYS).set().ofMinSize(1), clock())
                .as((days, at) -> "every " + String.join(", ", days) + " " + at);
        Arbitrary<String> nth = Combinators.combine(Arbitraries.of(NTHS), Arbitraries.of(DAYS), clock())
                .as((every, day, at) -> "every " + every + " " + day + " " + at);
        Arbitrary<String> weeks = Combinators.combine(
                        Arbitraries.integers().between(1, 26),
                        Arbitraries.of(DAYS).set().ofMinSize(1).ofMaxSize(3),
                        clock())
                .as((count, days, at) -> "every " + count + " weeks on " + String.join(" and ", days) + " " + at);
        Arbitrary<String> range = Combinators.combine(Arbitraries.of(DAYS), Arbitraries.of(DAYS), clock())
                .as((first, last, at) -> first + "-" + last + " " + at);
        Arbitrary<String> spans = clock().map(at -> "weekdays " + at);
        Arbitrary<String> daily = clock().map(at -> "every day " + at);
        Arbitrary<String> later = Combinators.combine(plain, Arbitraries.of("tomorrow", "next fri", "sun"))
                .as((repeat, first) -> repeat + " starting " + first);
        return Arbitraries.oneOf(plain, nth, weeks, range, spans, daily, later);
    }

    private static Arbitrary<String> monthly() {
        return Combinators.combine(Arbitraries.of(OF_THE_MONTH), Arbitraries.of(DAYS), clock())
                .as((nth, day, at) -> nth + " " + day + " of the month " + at);
    }

    private static Arbitrary<String> surprises() {
        Arbitrary<String> often = Combinators.combine(
                        Arbitraries.integers().between(1, 7), Arbitraries.of("week", "month"))
                .as((times, per) -> "surprise us " + times + " times a " + per);
        Arbitrary<String> windows = Combinators.combine(
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.integers().between(12, 23))
                .as((from, to) -> " between " + from + ":00 and " + to + ":30");
        return Combinators.combine(often, windows.injectNull(0.5))
                .as((how, window) -> window == null ? how : how + window);
    }

    @Provide
    Arbitrary<String> anything() {
        Arbitrary<String> scraps =
                Arbitraries.of(SCRAPS).list().ofMinSize(1).ofMaxSize(9).map(words -> String.join(" ", words));
        Arbitrary<String> glued = Arbitraries.of(SCRAPS).list().ofMaxSize(6).map(words -> String.join("", words));
        Arbitrary<String> stored = Combinators.combine(
                        Arbitraries.of("once", "weekly", "monthly", "surprise"),
                        Arbitraries.of("1", "-1", "99999999999", "WEEK", "MONDAY", "9:00", "09:00", "2026-02-30", "")
                                .list()
                                .ofMaxSize(6))
                .as((kind, rest) -> kind + " " + String.join(" ", rest));
        return Arbitraries.oneOf(
                scraps, glued, stored, Arbitraries.strings().all().ofMaxLength(220), halfRight());
    }

    /** What is nearly right: a time with one letter taken out. */
    private Arbitrary<String> halfRight() {
        return Combinators.combine(times(), Arbitraries.integers().between(0, 60))
                .as((typed, at) -> at < typed.length() ? typed.substring(0, at) + typed.substring(at + 1) : typed);
    }
}
