package dev.hearth.chat;

/**
 * What pressing a button means.
 *
 * @param name which button, for example {@code experiments.go}; letters, dots and dashes
 * @param subject what it is about, for example {@code 12}; may be empty; never a secret and never people's words
 */
public record Press(String name, String subject) {

    /** {@code name:subject}, as platforms carry it. */
    public String written() {
        return name + ':' + subject;
    }

    /** Reads what {@link #written()} wrote. */
    public static Press read(String written) {
        int colon = written.indexOf(':');
        return colon < 0
                ? new Press(written, "")
                : new Press(written.substring(0, colon), written.substring(colon + 1));
    }
}
