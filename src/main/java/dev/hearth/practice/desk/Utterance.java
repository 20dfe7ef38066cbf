package dev.hearth.practice.desk;

import dev.hearth.reception.Ask;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed.
 *
 * @param shown whether the channel sees the words, as it does unless they begin with a slash
 * @param ask what they ask of the bot; null if they are not meant for it
 */
record Utterance(boolean shown, Ask.@Nullable Typed ask) {

    private static final Pattern COMMAND = Pattern.compile("/\\s*(\\S*)\\s*(.*)", Pattern.DOTALL);
    private static final Pattern MENTION =
            Pattern.compile("@hearth\\b[,:]?\\s*(.*)", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /** What the answer says it answers: never the words themselves, for those may be withdrawn. */
    String caption() {
        String called = shown || ask == null ? "@Hearth" : '/' + ask.word();
        return ask == null || ask.text().isBlank() ? called : called + " …";
    }

    static Utterance read(String words) {
        Matcher command = COMMAND.matcher(words);
        if (command.matches()) {
            String word = command.group(1).toLowerCase(Locale.ROOT);
            return new Utterance(false, new Ask.Typed(word.isEmpty() ? "hearth" : word, command.group(2)));
        }
        Matcher mention = MENTION.matcher(words);
        return new Utterance(true, mention.matches() ? new Ask.Typed("hearth", mention.group(1), true) : null);
    }
}
