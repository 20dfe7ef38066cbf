package dev.hearth.language.asking;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which way somebody would like to say it instead; none of their words is in it.
 *
 * @param phrase the phrase that was found
 * @param way which of its ways, from 0
 * @param command the command that was typed; empty for none
 */
record Choice(String phrase, int way, String command) {

    private static final Pattern WRITTEN = Pattern.compile("([a-z0-9.-]{1,80})/([01])/([a-z -]{0,40})");

    String written() {
        return phrase + '/' + way + '/' + command;
    }

    static Optional<Choice> read(String written) {
        Matcher read = WRITTEN.matcher(written);
        return read.matches()
                ? Optional.of(new Choice(read.group(1), Integer.parseInt(read.group(2)), read.group(3)))
                : Optional.empty();
    }
}
