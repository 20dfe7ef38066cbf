package dev.hearth.language.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What of a text is its author's own: quotations, code and links are somebody else's, or nobody's. */
public final class OwnWords {

    private static final List<Pattern> FOREIGN = List.of(
            Pattern.compile("```(?:(?!```).){0,20000}(?:```|$)", Pattern.DOTALL),
            Pattern.compile("`[^`\n]{0,2000}`"),
            Pattern.compile("^\\h*>[^\n]*$", Pattern.MULTILINE),
            Pattern.compile("“[^“”]{0,2000}[”“]|„[^“”„]{0,2000}[“”]|«[^«»]{0,2000}»|»[^«»]{0,2000}«|‹[^‹›]{0,2000}›"),
            Pattern.compile("\"(?!\\s*\n)[^\"]{0,2000}\""),
            Pattern.compile("(?<![\\w’'])['‘](?=\\S)[^'‘’\n]{1,400}(?<=\\S)['’](?!\\w)"),
            Pattern.compile("\\b[a-zA-Z][a-zA-Z+.-]{1,15}://\\S+|\\bwww\\.\\S+"),
            Pattern.compile("\\bgit[ -]blame\\b", Pattern.CASE_INSENSITIVE));

    private static final Pattern END = Pattern.compile("(?<=[.!?…])[\"')\\]]{0,3}\\s+|\n+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\h]+");
    private static final Pattern MARKS = Pattern.compile("['’‘*_~\\p{Cntrl}\\p{Cf}]");
    private static final int LONGEST = 400;

    private OwnWords() {}

    /** The sentences that are its author's own, the first so many; a very long one comes in parts. */
    public static List<Sentence> sentences(String text, int most) {
        List<Sentence> sentences = new ArrayList<>();
        for (String part : END.split(own(text))) {
            String line = SPACE.matcher(part).replaceAll(" ").strip();
            for (int at = 0; at < line.length() && sentences.size() < most; ) {
                int end = end(line, at);
                sentences.add(sentence(line.substring(at, end).strip()));
                at = end;
            }
        }
        return sentences;
    }

    private static String own(String text) {
        String own = text;
        for (Pattern foreign : FOREIGN) {
            own = foreign.matcher(own).replaceAll(" ");
        }
        return own;
    }

    private static int end(String line, int from) {
        if (line.length() - from <= LONGEST) {
            return line.length();
        }
        int space = line.lastIndexOf(' ', from + LONGEST);
        return space > from ? space : from + LONGEST;
    }

    private static Sentence sentence(String said) {
        return new Sentence(said, MARKS.matcher(said).replaceAll("").toLowerCase(Locale.ROOT));
    }
}
