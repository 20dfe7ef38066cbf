package dev.hearth.narrator;

import dev.hearth.stories.Story;
import dev.hearth.summaries.Retelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What leaves the house: sentences that the summary shows, of stories told with a name whose tellers allowed it; without
 * names, and without what has links or what may be a key in it.
 *
 * @param quotes the sentences, in the order of their numbers
 */
record Material(List<Quote> quotes) {

    private static final int FEWEST = 2;
    private static final Pattern NAME = Pattern.compile("<?@[\\p{L}\\p{N}._|~-]+>?");
    private static final Pattern UNSENT =
            Pattern.compile("://|\\S{40,}|(?=\\S*\\d)\\S{16,}|(?i:password|passwd|secret|token)\\S*\\s*[=:]");

    Material {
        quotes = List.copyOf(quotes);
    }

    /** A sentence, and whose. */
    record Quote(Story.Id story, String words) {}

    /**
     * @param tellers handles that are left out
     * @param allowed stories that may be read outside
     */
    static Material of(Collection<Retelling.Quoted> shown, Collection<String> tellers, Set<Story.Id> allowed) {
        return new Material(shown.stream()
                .filter(quoted -> quoted.story().teller() != null
                        && allowed.contains(quoted.story().id())
                        && !UNSENT.matcher(quoted.sentence()).find())
                .map(quoted -> new Quote(quoted.story().id(), nameless(quoted.sentence(), tellers)))
                .toList());
    }

    private static String nameless(String sentence, Collection<String> tellers) {
        String handles = tellers.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        String cleaned = NAME.matcher(sentence).replaceAll("someone");
        return handles.isEmpty()
                ? cleaned
                : Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + handles + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE)
                        .matcher(cleaned)
                        .replaceAll(Matcher.quoteReplacement("someone"));
    }

    /** Whether there is anything to be retold. */
    boolean suffices() {
        return quotes.size() >= FEWEST;
    }

    /** As it is sent: one quote a line, behind its number. */
    String written() {
        return IntStream.range(0, quotes.size())
                .mapToObj(at -> String.format(
                        Locale.ROOT, "[%d] %s", at + 1, quotes.get(at).words()))
                .collect(Collectors.joining("\n"));
    }

    /** The story under a number; nothing if there is none. */
    Optional<Story.Id> story(int number) {
        return number >= 1 && number <= quotes.size()
                ? Optional.of(quotes.get(number - 1).story())
                : Optional.empty();
    }

    /** Whether a sentence can be found back in the quotes of its stories, all of which are still here. */
    boolean bears(Sentence sentence) {
        Map<Story.Id, String> here =
                quotes.stream().collect(Collectors.toMap(Quote::story, Quote::words, (one, other) -> one));
        List<String> own = new ArrayList<>();
        sentence.stories().forEach(story -> Optional.ofNullable(here.get(story)).ifPresent(own::add));
        return own.size() == sentence.stories().size() && FoundBack.in(own, sentence.words());
    }
}
