package dev.hearth.experiments.gamedays;

import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.State;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far a game day has come along its agenda. Decides from what it is given and looks nothing up.
 *
 * @param day which
 * @param entries its places with what is in them, in order
 * @param now the team's present moment
 */
public record Progress(GameDay day, List<Entry> entries, Instant now) {

    private static final Set<State> BUSY = EnumSet.of(State.READY, State.RUNNING, State.STOPPED, State.ENDED);

    public Progress {
        entries = List.copyOf(entries);
    }

    /** A place, and the experiment in it as it stands. */
    public record Entry(Slot slot, @Nullable Experiment experiment) {

        /** Whether it is on, or has to be undone. */
        public boolean isBusy() {
            return experiment != null && BUSY.contains(experiment.state());
        }

        /** When it is due: a planned one at its own time, wherever that was moved. */
        Optional<Instant> due() {
            if (experiment == null) {
                return Optional.of(slot.at());
            }
            return experiment.state() == State.PLANNED
                    ? Optional.ofNullable(experiment.course().next())
                    : Optional.empty();
        }

        /**
         * Whether it is still to come within the day. A planned one is, also in the moment of its time: whoever asks for Go
         * then leaves it another time, or none.
         */
        boolean isAhead(Instant now, Instant end) {
            return due().filter(due -> experiment != null || due.isAfter(now))
                    .filter(due -> due.isBefore(end))
                    .isPresent();
        }
    }

    /** What is on just now, or has to be undone. */
    public List<Entry> current() {
        return entries.stream().filter(Entry::isBusy).toList();
    }

    /** What comes next. */
    public Optional<Entry> next() {
        return ahead().stream()
                .min(java.util.Comparator.comparing(entry -> entry.due().orElse(Instant.MAX)));
    }

    private List<Entry> ahead() {
        return entries.stream().filter(entry -> entry.isAhead(now, day.to())).toList();
    }

    /** Whether this place is still to come. */
    public boolean isAhead(Entry entry) {
        return entry.isAhead(now, day.to());
    }

    /** Whether something runs or has to be undone, so that the day cannot end. */
    public boolean isBusy() {
        return entries.stream().anyMatch(Entry::isBusy);
    }

    /** Whether a day that goes on has come to its end: nothing runs, and nothing comes or its time is over. */
    public boolean isOver() {
        return day.state() == DayState.RUNNING
                && !isBusy()
                && (!now.isBefore(day.to()) || !day.held() && ahead().isEmpty());
    }
}
