package dev.hearth.summaries.themes;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a text is in English, told by its smallest words: what other languages mean is not known here, so they stay in no theme. */
final class English {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}']+");
    private static final Set<String> SMALL =
            Set.of(("the a an and or but of to in on at for from with by as is was were are be been it its this that"
                + " these those we i you he she they our my your their us me them not no had has have did do does so"
                + " then when while what which who how there here all nobody after before until because if into out up"
                + " down over again")
                    .split(" "));
    private static final double SHARE = 0.2;
    private static final int FEW = 6;

    private English() {}

    /** Whether a fifth of the words are small English ones; of a few words it is enough that they are Latin letters. */
    static boolean is(String text) {
        String[] words = Arrays.stream(BETWEEN.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
        if (words.length < FEW) {
            return text.codePoints().filter(Character::isLetter).allMatch(letter -> letter < 128);
        }
        long small = Arrays.stream(words).filter(SMALL::contains).count();
        return small >= SHARE * words.length;
    }
}
