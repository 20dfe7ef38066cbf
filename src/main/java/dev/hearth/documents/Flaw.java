package dev.hearth.documents;

/**
 * Why a document cannot be read.
 *
 * @param kind what is wrong
 * @param line where, counted from one
 * @param detail the key that is there twice, or the parser's own word for what it met; else empty
 */
public record Flaw(Kind kind, int line, String detail) {

    /** What can be wrong with a document. */
    public enum Kind {
        /** There is nothing in it. */
        EMPTY,
        /** It is larger than {@link PlainYaml#BIGGEST} bytes. */
        HUGE,
        /** Its bytes are no UTF-8 text. */
        NOT_TEXT,
        /** It holds a character that may not be there. */
        CHARACTER,
        /** It is nested too deeply. */
        DEEP,
        /** It has an anchor or an alias. */
        ALIAS,
        /** It has a tag. */
        TAG,
        /** A key is there twice. */
        TWICE,
        /** It does not follow the grammar. */
        BROKEN
    }

    /** A flaw with nothing to add. */
    static Flaw of(Kind kind, int line) {
        return new Flaw(kind, line, "");
    }
}
