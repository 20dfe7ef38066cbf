package dev.hearth.incidents.loop;

import dev.hearth.incidents.decisions.Decision;

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

    /** Something to be done, and perhaps what is expected of it. */
    record Decide(Said said, int loop, Decision decision) implements Entry {
        @Override
        public Kind kind() {
            return Kind.DECIDE;
        }
    }

    /** Something done. */
    record Act(Said said, int loop) implements Entry {
        @Override
        public Kind kind() {
            return Kind.ACT;
        }
    }

    /** Anything else worth keeping. */
    record Note(Said said, int loop) implements Entry {
        @Override
        public Kind kind() {
            return Kind.NOTE;
        }
    }

    /** A line of this kind; a decision's words are read for what is expected of it. */
    static Entry of(Kind kind, Said said, int loop, Decision decision) {
        return switch (kind) {
            case OBSERVE -> new Observe(said, loop);
            case ORIENT -> new Orient(said, loop);
            case DECIDE -> new Decide(said, loop, decision);
            case ACT -> new Act(said, loop);
            case NOTE -> new Note(said, loop);
        };
    }
}
