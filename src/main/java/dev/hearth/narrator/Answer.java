package dev.hearth.narrator;

import dev.hearth.stories.Story;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the narrator wrote, taken apart: sentences before marks such as {@code [1][3]}; whatever is not followed by marks is none. */
final class Answer {

    private static final int LONGEST = 8000;
    private static final int MOST = 6;
    private static final int FEWEST = 2;
    private static final Pattern MARKED =
            Pattern.compile("([^\\[\\]\\n]{1,400})((?:[ \\t]*\\[\\d{1,2}(?:[ \\t]*,[ \\t]*\\d{1,2})*])+)[ \\t]*[.!?]?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

    private Answer() {}

    /** The sentences that may be shown; none if too little is left. */
    static List<Sentence> read(String answer, Material material) {
        if (answer.length() > LONGEST) {
            return List.of();
        }
        List<Sentence> sentences = MARKED.matcher(answer)
                .results()
                .flatMap(marked -> sentence(marked, material).stream())
                .filter(material::bears)
                .distinct()
                .limit(MOST)
                .toList();
        return suffice(sentences) ? sentences : List.of();
    }

    /** Whether this many sentences are worth being shown. */
    static boolean suffice(List<Sentence> sentences) {
        return sentences.size() >= FEWEST;
    }

    private static Optional<Sentence> sentence(MatchResult marked, Material material) {
        String words = marked.group(1).strip();
        List<Story.Id> stories = new ArrayList<>();
        for (MatchResult number : NUMBER.matcher(marked.group(2)).results().toList()) {
            Optional<Story.Id> story = material.story(Integer.parseInt(number.group()));
            if (story.isEmpty()) {
                return Optional.empty();
            }
            story.filter(id -> !stories.contains(id)).ifPresent(stories::add);
        }
        return isOne(words) && stories.size() <= Sentence.MOST_STORIES
                ? Optional.of(new Sentence(words, stories))
                : Optional.empty();
    }

    private static boolean isOne(String words) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(words);
        return sentences.next() == words.length() && !words.isEmpty();
    }
}
