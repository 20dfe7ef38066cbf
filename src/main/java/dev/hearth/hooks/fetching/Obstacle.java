package dev.hearth.hooks.fetching;

/** Why there is no answer. */
public enum Obstacle {
    /** It is no address of a web server, or it holds a name and password. */
    MISSHAPEN,
    /** It does not begin with https. */
    NOT_HTTPS,
    /** No administrator allowed this host. */
    NOT_ALLOWED,
    /** Nobody knows the host's address. */
    UNKNOWN_HOST,
    /** The host lies in a private network, on this machine, or where machines ask about themselves. */
    PRIVATE,
    /** No connection came about, or it was not safe. */
    UNREACHABLE,
    /** The connection broke after something may have been sent. */
    BROKEN,
    /** It took longer than five seconds. */
    TOO_SLOW,
    /** The server sends us elsewhere, where we do not go. */
    REDIRECTED,
    /** The answer is longer than a megabyte. */
    TOO_LARGE;

    /** Whether the server may have taken what was sent, so that sending it again might do it twice. */
    public boolean mayHaveArrived() {
        return switch (this) {
            case BROKEN, TOO_SLOW, REDIRECTED, TOO_LARGE -> true;
            case MISSHAPEN, NOT_HTTPS, NOT_ALLOWED, UNKNOWN_HOST, PRIVATE, UNREACHABLE -> false;
        };
    }

    /** Under which key the voice says it. */
    public String key() {
        return "hooks.fetch." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
