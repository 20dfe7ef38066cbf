package dev.hearth.recall;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The words that say what a text is about, with their endings cut off so that {@code alerts} and {@code alert} are one. Mentions and links are none. */
public final class SignificantWords {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MENTION = Pattern.compile("<?@[^\\s>]*>?|https?://\\S+");
    private static final int SHORTEST = 4;
    private static final Set<String> SMALL =
            Set.of(("about above after again against almost alone along already also although always among another"
                + " anybody anyone anything around ask asked away back because been before began behind being below"
                + " best better between both came cannot come could days didn does doing done down during each early"
                + " else enough even ever every everybody everyone everything except felt few find first five found"
                + " four from gave give given goes going gone good have having hear heard here hers herself himself"
                + " hour hours however into itself just keep kept knew know known last later least left less like"
                + " little long look looked made make many maybe mean might mine minute minutes more morning most much"
                + " must myself near need never next nobody none nothing often once only onto other others ours over"
                + " people perhaps quite rather really said same seen seem seemed shall should since small some"
                + " somebody someone something sometimes soon still such take taken tell than that their them then"
                + " there these they thing things think this those though thought three through thus time times today"
                + " told took toward turned under until upon used using very want wanted week weeks well went were"
                + " what when where whether which while whole whom whose will with within without would year years"
                + " yesterday your yours")
                    .split(" "));

    private SignificantWords() {}

    /** The words by their stems, each as it is written where it comes first in the alphabet. */
    public static TreeMap<String, String> of(String text) {
        TreeMap<String, String> words = new TreeMap<>();
        Arrays.stream(BETWEEN.split(MENTION.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT)))
                .filter(word -> word.length() >= SHORTEST && !SMALL.contains(word) && !word.matches("\\d+"))
                .forEach(word -> words.merge(stem(word), word, (a, b) -> a.compareTo(b) <= 0 ? a : b));
        return words;
    }

    private static String stem(String word) {
        for (String ending : new String[] {"ing", "ies", "ed", "es", "s"}) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
