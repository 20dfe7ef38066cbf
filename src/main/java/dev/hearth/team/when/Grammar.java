package dev.hearth.team.when;

import dev.hearth.team.Zones;
import dev.hearth.team.when.When.NotUnderstood;
import dev.hearth.team.when.When.Reading;
import dev.hearth.team.when.When.Understood;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** Reads what a person typed, by descending from the sentence to its parts; the parts have readers of their own. */
final class Grammar {

    private static final int LONGEST = 200;
    private static final int MOST_YEARS = 5;

    private final String typed;
    private final ZonedDateTime now;
    private final Cursor cursor;
    private final ClockTimes times;
    private final Repeats repeats;
    private final Dates dates;

    Grammar(String typed, ZonedDateTime now) {
        this.typed = typed.strip();
        this.now = now;
        this.cursor = new Cursor(this.typed);
        this.times = new ClockTimes(cursor);
        this.repeats = new Repeats(cursor);
        this.dates = new Dates(cursor, now.toLocalDate());
    }

    Reading read() {
        return (typed.length() > LONGEST ? cursor.<When>stop("That is too long for a time.") : sentence())
                .<Reading>map(Understood::new)
                .orElseGet(() -> new NotUnderstood(
                        cursor.soFar(), cursor.because().orElse("When?"), Examples.like(typed, now.toLocalDate())));
    }

    private Optional<When> sentence() {
        if (cursor.done()) {
            return cursor.stop("When?");
        }
        if (cursor.takeAll("a", "surprise") || cursor.take("surprise")) {
            return new Surprises(cursor).read().flatMap(this::alone);
        }
        return cursor.take("in") ? span() : timed();
    }

    private Optional<When> span() {
        return new Durations(cursor, now).read().flatMap(this::alone).flatMap(this::near);
    }

    private <T> Optional<T> alone(T read) {
        return cursor.done() || isOurZone(cursor.rest())
                ? Optional.of(read)
                : cursor.stop("What does “" + cursor.rest() + "” mean here?");
    }

    private boolean isOurZone(String name) {
        return name.equalsIgnoreCase(now.getZone().getId()) || name.equalsIgnoreCase(Zones.name(now.getZone()));
    }

    private Optional<When> timed() {
        Optional<LocalTime> before = startsWithTime() ? times.read() : Optional.empty();
        if (cursor.because().isPresent()) {
            return Optional.empty();
        }
        if (before.isPresent() && cursor.done()) {
            return ahead(
                    before.get(), List.of(now.toLocalDate(), now.toLocalDate().plusDays(1)));
        }
        cursor.take(",");
        cursor.take("on");
        cursor.take("the");
        return repeats.isNext()
                ? repeats.read().flatMap(repeat -> repeat(repeat, before))
                : dates.read().flatMap(days -> time(before).flatMap(this::alone).flatMap(time -> ahead(time, days)));
    }

    private boolean startsWithTime() {
        return cursor.peek().is("at") || times.isNext();
    }

    private Optional<LocalTime> time(Optional<LocalTime> before) {
        if (before.isPresent()) {
            return before;
        }
        cursor.take(",");
        return times.read();
    }

    private Optional<When> repeat(Repeats.Untimed repeat, Optional<LocalTime> before) {
        return time(before)
                .flatMap(time -> starting().flatMap(this::alone).map(first -> fromFirst(repeat, time, first)));
    }

    /** The first date is one that lies ahead, or every second week would count from a week that is over. */
    private When fromFirst(Repeats.Untimed repeat, LocalTime time, LocalDate earliest) {
        boolean over = !Zones.moment(earliest, time, now.getZone()).isAfter(now);
        return repeat.at(time, over ? earliest.plusDays(1) : earliest);
    }

    private Optional<LocalDate> starting() {
        cursor.take(",");
        if (cursor.takeAll("in", "months", "that", "have", "one")) {
            cursor.take(",");
        }
        if (!cursor.takeAny(List.of("starting", "from"))) {
            return Optional.of(now.toLocalDate());
        }
        return dates.read().map(List::getFirst).flatMap(first -> inReach(first.isBefore(now.toLocalDate()), first));
    }

    private Optional<LocalDate> inReach(boolean over, LocalDate date) {
        if (over) {
            return cursor.stop(Words.date(date, now) + " has passed.");
        }
        return date.isAfter(now.toLocalDate().plusYears(MOST_YEARS))
                ? cursor.stop(Words.date(date, now) + " is more than five years away.")
                : Optional.of(date);
    }

    private Optional<When> ahead(LocalTime time, List<LocalDate> days) {
        List<ZonedDateTime> moments =
                days.stream().map(day -> Zones.moment(day, time, now.getZone())).toList();
        return moments.stream()
                .filter(moment -> moment.isAfter(now))
                .findFirst()
                .map(this::near)
                .orElseGet(() -> cursor.stop(Words.moment(moments.getFirst(), now) + " has passed."));
    }

    private Optional<When> near(ZonedDateTime moment) {
        return moment.isAfter(now.plusYears(MOST_YEARS))
                ? cursor.stop(Words.moment(moment, now) + " is more than five years away.")
                : Optional.of(When.at(moment));
    }
}
