package dev.hearth.stories.forms;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Notices keys, tokens and passwords that are plainly such. Better to miss one than to stop a story for nothing. */
public final class Secrets {

    private static final int SHOWN = 4;

    private static final Pattern OBVIOUS = Pattern.compile("-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----"
            + "|\\b(?:AKIA|ASIA)[0-9A-Z]{16}\\b"
            + "|\\bgh[pousr]_[A-Za-z0-9]{30,}"
            + "|\\bgithub_pat_[A-Za-z0-9_]{30,}"
            + "|\\bglpat-[A-Za-z0-9_-]{18,}"
            + "|\\bxox[abeoprs]-[A-Za-z0-9-]{20,}"
            + "|\\bxapp-\\d-[A-Za-z0-9-]{20,}"
            + "|\\bsk-[A-Za-z0-9_-]{30,}"
            + "|\\bAIza[0-9A-Za-z_-]{35}"
            + "|\\beyJ[A-Za-z0-9_-]{10,}\\.eyJ[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{10,}"
            + "|\\b[a-z][a-z0-9+.-]{1,20}://[^\\s/:@]{1,80}:[^\\s/:@]{6,80}@"
            + "|(?i:\\b(?:password|passwd|api[_-]?key|secret[_-]?key|access[_-]?token|client[_-]?secret)"
            + "\\s{0,2}[=:]\\s{0,2}[\"']?(?=[^\\s\"']{0,60}\\d)[^\\s\"']{10,})");

    private Secrets() {}

    /** The first letters of what looks like a secret; nothing where nothing does. */
    public static Optional<String> beginning(String text) {
        Matcher found = OBVIOUS.matcher(text);
        return found.find()
                ? Optional.of(
                        found.group().substring(0, Math.min(SHOWN, found.group().length())))
                : Optional.empty();
    }
}
