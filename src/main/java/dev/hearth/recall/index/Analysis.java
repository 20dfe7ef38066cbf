package dev.hearth.recall.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Words as they are compared: by Unicode's rules for all scripts, pairs of characters where a script has no spaces, without
 * accents and English endings.
 */
final class Analysis extends Analyzer {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final CharArraySet SMALL = new CharArraySet(
            Arrays.asList(
                    ("a about after all also an and any are as at be because been before but by can could did do does"
                        + " done down during each for from had has have he her his how i if in into is it its just"
                        + " more most my no nor not of on once one only or our out over s she should so some such t"
                        + " than that the their them then there these they this those to two up us very via was we"
                        + " were what when where which while who will with would you your")
                            .split(" ")),
            false);

    private static final int ALL_SCRIPTS =
            CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA | CJKBigramFilter.HANGUL;

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer tokenizer = new StandardTokenizer();
        TokenStream words = new CJKWidthFilter(tokenizer);
        words = new LowerCaseFilter(new EnglishPossessiveFilter(words));
        words = new DecimalDigitFilter(words);
        words = new CJKBigramFilter(words, ALL_SCRIPTS, true);
        words = new StopFilter(words, SMALL);
        words = new PorterStemFilter(new ASCIIFoldingFilter(words));
        return new TokenStreamComponents(tokenizer, words);
    }

    /** The first different words of a text, at most so many, and how often each is there. */
    Map<String, Integer> words(String text, int most) {
        Map<String, Integer> found = new LinkedHashMap<>();
        try (TokenStream stream = tokenStream("", LINK.matcher(text).replaceAll(" "))) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (found.size() < most && stream.incrementToken()) {
                found.merge(word.toString(), 1, Integer::sum);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return found;
    }
}
