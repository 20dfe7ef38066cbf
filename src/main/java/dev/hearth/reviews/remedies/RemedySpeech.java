package dev.hearth.reviews.remedies;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Field;
import dev.hearth.chat.Form;
import dev.hearth.chat.Message;
import dev.hearth.chat.Option;
import dev.hearth.chat.Voice;
import dev.hearth.reception.Reply;
import dev.hearth.reviews.review.Review;
import dev.hearth.team.waiting.Briefly;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Speaks of ideas for remedies. */
@Component
class RemedySpeech {

    static final String PARK = "reviews.park";
    static final String TAKE = "reviews.idea.take";
    static final String MERGE = "reviews.idea.merge";
    static final String WORDS = "words";
    static final String DAY = "day";
    static final String LINK = "link";
    static final String INTO = "into";
    private static final int LABEL = 70;
    private static final int MOST_OPTIONS = 90;

    private final Voice voice;

    RemedySpeech(Voice voice) {
        this.voice = voice;
    }

    Reply say(String key, Object... namesAndValues) {
        return Reply.say(voice.say("review." + key, namesAndValues));
    }

    String mistake(String key) {
        return voice.line("review.mend." + key);
    }

    /** It cannot be parked here any more; the words are given back. */
    Reply givenBack(String key, String words) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(voice.text("review." + key));
        if (!words.isBlank()) {
            blocks.add(voice.text("review.your-words"));
            blocks.add(new Block.Quote(words, null));
        }
        return Reply.say(Message.of(blocks));
    }

    Form park(Review review) {
        return form(PARK, Integer.toString(review.number()), "park", List.of(words()))
                .under(List.of(voice.context("review.park.preface")));
    }

    private Field words() {
        return new Field.Paragraph(WORDS, voice.line("review.park.label"), voice.line("review.park.hint"), "", false);
    }

    /** Taking one on: until when, and where its ticket is. */
    Form take(Review review, Remedy remedy, LocalDate day) {
        return form(
                        TAKE,
                        review.number() + "/" + remedy.number(),
                        "take",
                        List.of(
                                new Field.Line(
                                        DAY,
                                        voice.line("review.take.day"),
                                        voice.line("review.take.day.hint"),
                                        day.toString(),
                                        false),
                                new Field.Line(
                                        LINK,
                                        voice.line("review.take.link"),
                                        voice.line("review.take.link.hint"),
                                        "",
                                        true)))
                .under(List.of(new Block.Quote(remedy.words(), null), voice.context("review.take.seen")));
    }

    /** Merging one into another that waits. */
    Form merge(Review review, Remedy remedy, List<Remedy> others) {
        List<Option> options = others.stream()
                .limit(MOST_OPTIONS)
                .map(other -> new Option(Integer.toString(other.number()), Briefly.line(other.words(), LABEL)))
                .toList();
        return form(
                        MERGE,
                        review.number() + "/" + remedy.number(),
                        "merge",
                        List.of(new Field.Choice(INTO, voice.line("review.merge.label"), options, "", false)))
                .under(List.of(new Block.Quote(remedy.words(), null)));
    }

    private Form form(String name, String carry, String key, List<Field> fields) {
        return Form.of(
                name, carry, voice.line("review." + key + ".title"), voice.line("review." + key + ".submit"), fields);
    }

    /** Ideas are back. */
    Message back(boolean any) {
        return Message.of(voice.text(any ? "review.back" : "review.back.none"), voice.context("review.back.never-all"));
    }

    /** One idea, with what may become of it, or what did. */
    Message idea(Review review, Remedy remedy) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Quote(remedy.words(), remedy.pile().isEmpty() ? null : remedy.pile()));
        if (!remedy.waits()) {
            blocks.add(voice.context(
                    "review.idea." + remedy.state().word(), "into", remedy.into() == null ? 0 : remedy.into()));
        } else {
            String subject = review.number() + "/" + remedy.number();
            blocks.add(Block.Buttons.of(
                    Button.plain(voice.line("review.press.keep"), "reviews.idea.keep", subject),
                    Button.plain(voice.line("review.press.merge"), MERGE, subject),
                    Button.plain(voice.line("review.press.drop"), "reviews.idea.drop", subject),
                    Button.primary(voice.line("review.press.take"), TAKE, subject)));
        }
        return Message.of(blocks);
    }
}
