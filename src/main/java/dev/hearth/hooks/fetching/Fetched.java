package dev.hearth.hooks.fetching;

/** What came of a fetch. */
public sealed interface Fetched {

    /**
     * The server answered, with whatever status but a redirect.
     *
     * @param status HTTP's number
     * @param type what the body is said to be, for example {@code application/json}; empty if nothing was said
     * @param body at most a megabyte
     */
    record Answered(int status, String type, byte[] body) implements Fetched {

        /** Whether the server says that all is well. */
        public boolean well() {
            return status >= 200 && status < 300;
        }
    }

    /** There is no answer that may be used. */
    record Not(Obstacle why) implements Fetched {}
}
