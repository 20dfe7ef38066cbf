package dev.hearth.experiments.book;

import java.util.Locale;

/** A tool that runs experiments and reports of them. */
public enum Tool {
    CHAOSTOOLKIT,
    STEADYBIT;

    /** How the voice writes it: its name is under {@code experiments.tool.WORD}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
