package dev.hearth.narrator;

import dev.hearth.recall.SignificantWords;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Whether a sentence says nothing that its quotes do not: each word of weight stands in one of them, whatever its ending;
 * each number, name, amount, cause, duty and denial as it is; a denial in a quote is not left out; and each quote gives at
 * least one word. Better to drop a good sentence than to show an invented one.
 */
final class FoundBack {

    private static final int LONGEST = 300;
    private static final int FEWEST = 3;
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{N} .,;:!?'’\"“”„()%&–—-]+");
    private static final Pattern ADDRESS = Pattern.compile("\\p{L}\\.[\\p{L}\\p{N}]");
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}'’.,:-]*[\\p{L}\\p{M}\\p{N}])?");
    private static final Set<String> DENYING =
            words("no not never nobody none nothing nowhere neither nor without cannot can't don't didn't doesn't"
                    + " wasn't weren't isn't aren't won't wouldn't couldn't shouldn't hasn't haven't hadn't");
    private static final Set<String> BOUND = words("two three four five six seven eight nine ten eleven twelve dozen"
        + " twenty thirty forty fifty sixty hundred thousand million half twice first second third last next most many"
        + " several few all every everybody everyone everything each some always often sometimes usually almost"
        + " because cause caused causes therefore thus hence since should must ought better best more less least early"
        + " late long soon again today yesterday still only");
    private static final Set<String> SMALL =
            words("a an the and or of in on at to by as for is it its was were be been are am i we he she they them"
                    + " our us you my his her one that this these those there then than who how when what where while"
                    + " which with from into onto over upon about had has have did does do can could would may might up"
                    + " out off but so if yet too also both while after before until during themselves another other"
                    + " others someone somebody something people thing things");
    private static final Set<String> TELLING = words("tell tells teller told story stories say says said describe"
            + " describes described mention mentions mentioned speak speaks spoke quote quotes");

    private FoundBack() {}

    private static Set<String> words(String list) {
        return Set.copyOf(Arrays.asList(list.split(" ")));
    }

    /** Whether it can be found back. */
    static boolean in(Collection<String> quotes, String sentence) {
        if (!isPlain(sentence)) {
            return false;
        }
        Set<String> theirs = new TreeSet<>();
        Set<String> stems = new TreeSet<>();
        for (String quote : quotes) {
            theirs.addAll(tokens(quote));
            stems.addAll(SignificantWords.of(quote).keySet());
        }
        Set<String> own = tokens(sentence);
        return own.stream().allMatch(word -> theirs.contains(word) || isHarmless(word, stems))
                && keepsDenials(quotes, own)
                && leansOnEach(quotes, sentence);
    }

    private static boolean isPlain(String sentence) {
        return sentence.length() <= LONGEST
                && PLAIN.matcher(sentence).matches()
                && !ADDRESS.matcher(sentence).find();
    }

    private static boolean isHarmless(String word, Set<String> stems) {
        if (DENYING.contains(word) || BOUND.contains(word) || word.chars().anyMatch(Character::isDigit)) {
            return false;
        }
        Set<String> weight = SignificantWords.of(word).keySet();
        return SMALL.contains(word) || TELLING.contains(word) || !weight.isEmpty() && stems.containsAll(weight);
    }

    private static boolean keepsDenials(Collection<String> quotes, Set<String> own) {
        boolean denied =
                quotes.stream().anyMatch(quote -> tokens(quote).stream().anyMatch(DENYING::contains));
        return !denied || own.stream().anyMatch(DENYING::contains);
    }

    private static boolean leansOnEach(Collection<String> quotes, String sentence) {
        Set<String> own = SignificantWords.of(sentence).keySet();
        Set<String> found = new HashSet<>();
        for (String quote : quotes) {
            Set<String> shared = new HashSet<>(SignificantWords.of(quote).keySet());
            shared.retainAll(own);
            if (shared.isEmpty()) {
                return false;
            }
            found.addAll(shared);
        }
        return found.size() >= FEWEST;
    }

    private static Set<String> tokens(String text) {
        Set<String> tokens = new TreeSet<>();
        WORD.matcher(text.replace('’', '\'').toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .forEach(tokens::add);
        return tokens;
    }
}
