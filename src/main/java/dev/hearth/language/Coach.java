package dev.hearth.language;

import dev.hearth.language.reading.Likeness;
import dev.hearth.language.reading.OwnWords;
import dev.hearth.language.reading.Sentence;
import dev.hearth.prompts.Phrase;
import dev.hearth.prompts.Prompts;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Considers what somebody wrote. What stands between quotation marks, in code or in a link is not theirs, and not looked
 * at. Nothing of a text is kept.
 */
@Component
public class Coach {

    private static final int MOST = 150;

    private final List<Phrase> phrases;
    private final Likeness likeness;

    /** With these phrases, and what texts of this kind are like. */
    public Coach(Prompts prompts, Likeness likeness) {
        this.phrases = prompts.phrases();
        this.likeness = likeness;
    }

    /** What the phrases find: at once, and the same on every call. */
    public Remark consider(String text) {
        return byPhrase(OwnWords.sentences(text, MOST));
    }

    /**
     * What the phrases find, or else what the text means, if that can be told by now: the first call begins to get ready for
     * it and does not wait.
     */
    public Remark considerClosely(String text) {
        List<Sentence> sentences = OwnWords.sentences(text, MOST);
        Remark found = byPhrase(sentences);
        return found instanceof Remark.Nothing && likeness.ready() ? byMeaning(sentences) : found;
    }

    /** The same, also waiting until it is ready. */
    public Remark considerPatiently(String text) {
        likeness.get();
        return considerClosely(text);
    }

    private Remark byPhrase(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            for (Phrase phrase : phrases) {
                if (phrase.isIn(sentence.plain())) {
                    return remark(phrase, sentence);
                }
            }
        }
        return new Remark.Nothing();
    }

    private Remark byMeaning(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            Optional<Phrase> nearest = isSpared(sentence)
                    ? Optional.empty()
                    : likeness.kind(sentence).flatMap(this::first);
            if (nearest.isPresent()) {
                return remark(nearest.get(), sentence);
            }
        }
        return new Remark.Nothing();
    }

    private boolean isSpared(Sentence sentence) {
        return phrases.stream()
                .flatMap(phrase -> phrase.spared().stream())
                .distinct()
                .anyMatch(spared -> spared.matcher(sentence.plain()).find());
    }

    private Optional<Phrase> first(String kind) {
        return phrases.stream().filter(phrase -> phrase.kind().equals(kind)).findFirst();
    }

    /** The phrase of this id, if it is still there. */
    public Optional<Phrase> phrase(String id) {
        return phrases.stream().filter(phrase -> phrase.id().equals(id)).findFirst();
    }

    private static Remark remark(Phrase phrase, Sentence sentence) {
        return new Remark.AnotherWay(phrase.id(), phrase.kind(), sentence.said(), phrase.does(), phrase.instead());
    }
}
