package dev.hearth.experiments.book;

import dev.hearth.team.Closed;
import dev.hearth.team.WorkingWeek;
import dev.hearth.team.when.Surprise;
import dev.hearth.team.when.When;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When an experiment is to be.
 *
 * @param when once, again and again, or as a surprise
 * @param seed from which surprises are drawn
 * @param meant the date of a repeat that its next run stands for, where that run alone was moved; else null
 */
public record Timing(When when, long seed, @Nullable Instant meant) {

    private static final int TRIES = 400;

    /** Every date where it is meant to be. */
    public Timing(When when, long seed) {
        this(when, seed, null);
    }

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

    /** The same, its next run moved away from this date; of a run that is moved again the first date counts. */
    public Timing movedFrom(@Nullable Instant date) {
        return new Timing(when, seed, meant == null ? date : meant);
    }

    /** The same, every date where it is meant to be. */
    Timing unmoved() {
        return meant == null ? this : new Timing(when, seed, null);
    }

    /** The first dates on which the team works, as everyone may know them: none for a surprise. */
    public List<Instant> dates(Instant after, WorkingWeek week, int count) {
        return isSurprise()
                ? List.of()
                : Stream.iterate(after(after, week), Optional::isPresent, date -> date.flatMap(one -> after(one, week)))
                        .limit(count)
                        .flatMap(Optional::stream)
                        .toList();
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

    /**
     * The next date after one that has passed: only what repeats has one. A run that was moved to an earlier time does not
     * come again on the date it was moved from.
     */
    public Optional<Instant> again(Instant passed, WorkingWeek week) {
        Instant from = meant != null && meant.isAfter(passed) ? meant : passed;
        return when.repeats() ? after(from, week) : Optional.empty();
    }
}
