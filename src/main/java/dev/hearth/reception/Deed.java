package dev.hearth.reception;

/** Something to be kept: the statements of one request, carried out together with those of others. */
@FunctionalInterface
public interface Deed {

    /**
     * Writes, inside a transaction that is already open, on the one thread that writes. Must not wait for anything but
     * the database. May run a second time if its neighbours fail, after everything it wrote has been undone.
     */
    Verdict write();

    /** What a deed came to. */
    sealed interface Verdict {

        /**
         * Done; once durable, the answer follows from the memo.
         *
         * @param memo from which the same answer can be given again, for example an id; never people's words; at most 60
         *     characters
         */
        record Done(String memo) implements Verdict {}

        /** Refused, with nothing written; the same request may come again. */
        record Refused(Reply reply) implements Verdict {}
    }

    /** Done. */
    static Verdict done(Object memo) {
        return new Verdict.Done(memo.toString());
    }

    /** Refused, with nothing written. */
    static Verdict refused(Reply reply) {
        return new Verdict.Refused(reply);
    }
}
