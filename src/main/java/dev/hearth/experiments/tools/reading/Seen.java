package dev.hearth.experiments.tools.reading;

import dev.hearth.experiments.book.Said;
import java.util.List;
import java.util.Optional;

/**
 * What a tool saw in a run that is over.
 *
 * @param end how it came to its end
 * @param before whether the steady state was met before anything was done; empty if nobody looked
 * @param after whether it was met afterwards
 * @param deviated whether the tool says that the system deviated
 * @param steps what was done and looked at, in order, so many at most
 * @param more how many steps there were beside these
 */
public record Seen(
        End end,
        Optional<Boolean> before,
        Optional<Boolean> after,
        Optional<Boolean> deviated,
        List<Step> steps,
        int more) {

    public Seen {
        steps = List.copyOf(steps);
    }

    /** How a run came to its end. */
    public enum End {
        COMPLETED,
        /** A step or a check did not turn out as it should. */
        FAILED,
        /** Something went wrong in the tool itself. */
        ERRORED,
        /** Somebody or something ended it early. */
        BROKEN_OFF
    }

    /**
     * One thing that was done or looked at.
     *
     * @param name what people call it: their words, on one line
     * @param how the tool's word for what came of it, for example {@code succeeded}
     */
    public record Step(String name, String how) {}

    /** How it turned out, as far as this tells; people decide. */
    public Said suggests() {
        if (before.equals(Optional.of(false)) || end == End.ERRORED || end == End.BROKEN_OFF) {
            return Said.CANNOT_TELL;
        }
        if (deviated.orElse(false) || after.equals(Optional.of(false))) {
            return Said.SURPRISED;
        }
        return end == End.COMPLETED ? Said.HELD : Said.CANNOT_TELL;
    }
}
