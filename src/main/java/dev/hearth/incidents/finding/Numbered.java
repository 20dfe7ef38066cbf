package dev.hearth.incidents.finding;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that begin with the number of an incident, as in {@code resolve #7 all six restarted}.
 *
 * @param number the number
 * @param rest what follows; may be empty
 * @param surely whether it can be nothing else: with a {@code #} before it, or with nothing after it
 */
public record Numbered(int number, String rest, boolean surely) {

    private static final Pattern WRITTEN = Pattern.compile("(#?)([0-9]{1,9})(?:\\s+(.*))?", Pattern.DOTALL);

    /** Reads them; nothing if they begin with no number. */
    public static Optional<Numbered> read(String words) {
        Matcher written = WRITTEN.matcher(words.strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        String rest = written.group(3) == null ? "" : written.group(3).strip();
        return Optional.of(new Numbered(
                Integer.parseInt(written.group(2)), rest, !written.group(1).isEmpty() || rest.isEmpty()));
    }
}
