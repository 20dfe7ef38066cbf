package dev.hearth.pulse;

import java.util.Optional;

/** What a team can do about the survey now. */
sealed interface Next {

    /** Nobody who runs Hearth allowed it. */
    record NotAllowed() implements Next {}

    /** The team did not switch it on. */
    record NotOffered() implements Next {}

    /** A round is open. */
    record Open(Round round) implements Next {}

    /** The last round was not talked about yet, as far as anything was noted. */
    record NoteFirst(Round last) implements Next {}

    /** A round can begin. */
    record Ready() implements Next {}

    static Next of(boolean allowed, boolean offered, Optional<Round> open, Optional<Round> last) {
        if (!allowed) {
            return new NotAllowed();
        }
        if (!offered) {
            return new NotOffered();
        }
        return open.<Next>map(Open::new)
                .or(() -> last.filter(round -> round.tries().isEmpty()).map(NoteFirst::new))
                .orElseGet(Ready::new);
    }
}
