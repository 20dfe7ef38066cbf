package dev.hearth.incidents.loop;

import dev.hearth.incidents.decisions.Decision;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of an incident's timeline. */
public sealed interface Entry {

    /** Who said it, what and when. */
    Said said();

    /** The number of the loop it belongs to, from 1. */
    int loop();

    /** What kind of line it is. */
    Kind kind();

    /** Something seen. */
    record Observe(Said said, int loop) implements Entry {
        @Override
        public Kind kind() {
            return Kind.OBSERVE;
        }
    }

    /** Something that would explain what is seen. */
    record Orient(Said said, int loop) implements Entry {
        @Override
        public Kind kind() {
            return Kind.ORIENT;
        }
    }

    /** Something to be done, perhaps what is expected of it, and perhaps on what grounds. */
    record Decide(Said said, int loop, Decision decision, Grounds grounds) implements Entry {
        @Override
        public Kind kind() {
            return Kind.DECIDE;
        }
    }

    /**
     * Something done, or under way.
     *
     * @param what what, without the time at which its author reports
     * @param back when its author reports on it; null if they did not say
     */
    record Act(Said said, int loop, String what, @Nullable Instant back) implements Entry {
        @Override
        public Kind kind() {
            return Kind.ACT;
        }
    }

    /**
     * Anything else worth keeping.
     *
     * @param origin where it was copied from; null if its author put it there
     */
    record Note(Said said, int loop, @Nullable Origin origin) implements Entry {
        @Override
        public Kind kind() {
            return Kind.NOTE;
        }
    }

    /** A line of this kind; a decision's words are read for what is expected of it, an act's for when there is news of it. */
    static Entry of(Kind kind, Said said, int loop, Decision read) {
        return switch (kind) {
            case OBSERVE -> new Observe(said, loop);
            case ORIENT -> new Orient(said, loop);
            case DECIDE -> new Decide(said, loop, read, Grounds.UNSAID);
            case ACT ->
                read instanceof Decision.Timed timed
                        ? new Act(said, loop, timed.what(), timed.due())
                        : new Act(said, loop, said.words(), null);
            case NOTE -> new Note(said, loop, null);
        };
    }
}
