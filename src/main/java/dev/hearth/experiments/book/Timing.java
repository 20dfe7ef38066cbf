package dev.hearth.experiments.book;

import dev.hearth.team.Closed;
import dev.hearth.team.WorkingWeek;
import dev.hearth.team.when.Surprise;
import dev.hearth.team.when.When;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When an experiment is to be.
 *
 * @param when once, again and again, or as a surprise
 * @param seed from which surprises are drawn
 */
public record Timing(When when, long seed) {

    private static final int TRIES = 60;

    /** What becomes of it in a team's week. */
    public sealed interface Fit {

        /** It fits; its first date on which the team works. */
        record Fits(Instant first) implements Fit {}

        /** The team is closed then; what closes it on the first date. */
        record ShutOut(ZonedDateTime first, Closed closed) implements Fit {}

        /** There is no such date any more. */
        record Never() implements Fit {}
    }

    /** Whether nobody but the owner may know the date. */
    public boolean isSurprise() {
        return when instanceof Surprise;
    }

    /** Fits it into a team's week. */
    public Fit fit(Instant now, WorkingWeek week) {
        ZonedDateTime from = now.atZone(week.zone());
        Optional<Instant> open = after(now, week);
        if (open.isPresent()) {
            return new Fit.Fits(open.get());
        }
        return when.next(from, week, seed)
                .flatMap(first -> week.closed(first.toInstant()).<Fit>map(closed -> new Fit.ShutOut(first, closed)))
                .orElseGet(Fit.Never::new);
    }

    /** The first date after this moment on which the team works, if there is one. */
    public Optional<Instant> after(Instant moment, WorkingWeek week) {
        return Stream.iterate(
                        when.next(moment.atZone(week.zone()), week, seed),
                        Optional::isPresent,
                        date -> date.flatMap(one -> when.next(one, week, seed)))
                .limit(TRIES)
                .flatMap(Optional::stream)
                .map(ZonedDateTime::toInstant)
                .filter(week::isOpen)
                .findFirst();
    }

    /** The next date after one that has passed: only what repeats has one. */
    public Optional<Instant> again(Instant passed, WorkingWeek week) {
        return when.repeats() ? after(passed, week) : Optional.empty();
    }
}
