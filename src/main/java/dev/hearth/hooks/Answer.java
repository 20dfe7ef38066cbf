package dev.hearth.hooks;

/**
 * What another program hears.
 *
 * @param status HTTP's number
 * @param type of what kind the body is
 * @param body what is said
 */
public record Answer(int status, String type, String body) {

    private static final String JSON = "application/json;charset=utf-8";

    /** It was taken, now or before. */
    public static Answer taken() {
        return json(200, "{\"taken\":true}");
    }

    /** It was understood, and there was nothing to do about it. */
    public static Answer ignored() {
        return json(200, "{\"taken\":false}");
    }

    /** It is not what this address is for. */
    public static Answer misshapen() {
        return bare(400);
    }

    /** It could not be kept in time: it may be sent again, and has one effect nevertheless. */
    public static Answer later() {
        return bare(503);
    }

    /** A body of JSON. */
    public static Answer json(int status, String body) {
        return new Answer(status, JSON, body);
    }

    /** A body of plain text. */
    public static Answer text(int status, String body) {
        return new Answer(status, "text/plain;charset=utf-8", body);
    }

    /** No body. */
    public static Answer bare(int status) {
        return new Answer(status, "", "");
    }
}
