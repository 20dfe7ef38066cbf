package dev.hearth.msteams.cards;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Commands as people type them on Teams: they are said to Hearth, not begun with a slash. */
final class Typing {

    private static final Pattern COMMAND = Pattern.compile("/(hearth\\b ?)?(?=[a-z]|$)(.*)", Pattern.DOTALL);

    private Typing() {}

    /** What is to be typed, as it is typed here; anything but a command as it is. */
    static String here(String code) {
        Matcher command = COMMAND.matcher(code);
        return command.matches() ? ("@Hearth " + command.group(2)).strip() : code;
    }
}
