package dev.hearth.hooks;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a secret address is for; an address of one kind opens no door of another. */
public enum Kind {
    /** Alerts come in. */
    ALERTS,
    /** Chaos Toolkit tells of its runs. */
    CHAOSTOOLKIT,
    /** Steadybit tells of its runs. */
    STEADYBIT,
    /** Somebody asks whether now is a good time. */
    PREFLIGHT,
    /** A calendar subscribes. */
    CALENDAR;

    /** As it is written in addresses, for example {@code alerts}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind that is written like this, if there is one. */
    public static Optional<Kind> read(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
