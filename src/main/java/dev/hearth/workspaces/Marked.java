package dev.hearth.workspaces;

/**
 * Ids of a second platform, told apart from those of the first by what stands before them: {@code msteams~19:ab}. No
 * platform's ids of people, channels or messages hold that sign.
 */
public final class Marked {

    private static final char SIGN = '~';

    private Marked() {}

    /** An id of a side. */
    public static String by(String side, String id) {
        return side + SIGN + id;
    }

    /** Whether an id says of which side it is. */
    public static boolean is(String id) {
        return id.indexOf(SIGN) >= 0;
    }

    /** The side an id is of; empty for the first platform. */
    public static String side(String id) {
        return id.substring(0, Math.max(0, id.indexOf(SIGN)));
    }

    /** The platform's own id. */
    public static String bare(String id) {
        return id.substring(id.indexOf(SIGN) + 1);
    }
}
