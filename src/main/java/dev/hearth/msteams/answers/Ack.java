package dev.hearth.msteams.answers;

/**
 * What Teams gets in the same exchange.
 *
 * @param status as in HTTP
 * @param json the body; empty for none
 */
public record Ack(int status, String json) {

    /** Teams is told that it was heard, and nothing else. */
    public static final Ack EMPTY = new Ack(200, "");

    /** Teams sent something that cannot be understood. */
    public static final Ack BAD = new Ack(400, "");
}
