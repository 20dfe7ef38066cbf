package dev.hearth.reviews.telling;

import dev.hearth.chat.Block;
import dev.hearth.chat.Field;
import dev.hearth.chat.Form;
import dev.hearth.chat.Message;
import dev.hearth.chat.Voice;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Reply;
import dev.hearth.reviews.review.Review;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Speaks of telling the story together. */
@Component
class TellSpeech {

    /** What every platform's field shows whole; a longer text is added to, so that none is cut. */
    static final int SHOWN_WHOLE = 2900;

    private final Voice voice;

    TellSpeech(Voice voice) {
        this.voice = voice;
    }

    Reply say(String key, Object... namesAndValues) {
        return Reply.say(voice.say("review." + key, namesAndValues));
    }

    /** The story, to be told on. */
    Form form(Review review, Story story) {
        return form(review, story, story, List.of(voice.text("review.tell.preface")));
    }

    /** Somebody else saved meanwhile: what both wrote stands in one field, and somebody says what stays. */
    Form clash(Review review, Story now, Merge merge) {
        Map<String, String> mistakes = new HashMap<>();
        merge.clashes().forEach(part -> mistakes.put(part, voice.line("review.tell.both")));
        return form(review, now, new Story(now.version(), merge.parts()), List.of(voice.text("review.tell.clash")))
                .mending(mistakes);
    }

    private Form form(Review review, Story carried, Story shown, List<Block> above) {
        List<Field> fields = new ArrayList<>();
        for (String part : Story.PARTS) {
            String words = shown.part(part);
            boolean fits = words.length() <= SHOWN_WHOLE;
            fields.add(new Field.Paragraph(
                    part,
                    voice.line("review.part." + part),
                    voice.line(fits ? "review.tell.hint." + part : "review.tell.add"),
                    fits ? words : "",
                    true));
        }
        return Form.of(
                        "reviews.tell",
                        review.number() + "/" + carried.version(),
                        voice.line("review.tell.title"),
                        voice.line("review.tell.submit"),
                        fields)
                .under(above);
    }

    /** Too long; what was typed stays in the form. */
    Form tooLong(Form form, Ask.Submitted submitted, Set<String> parts) {
        Map<String, String> mistakes = new HashMap<>();
        parts.forEach(part -> mistakes.put(part, voice.line("review.mend.part")));
        return form.holding(submitted.values()).mending(mistakes);
    }

    /** It can be told no more; what was typed is given back. */
    Reply gone(Ask.Submitted submitted) {
        String typed = String.join("\n\n", submitted.values().values()).strip();
        List<Block> blocks = new ArrayList<>();
        blocks.add(voice.text("review.gone"));
        if (!typed.isEmpty()) {
            blocks.add(voice.text("review.your-words"));
            blocks.addAll(Block.Document.parts("story.txt", typed));
        }
        return Reply.say(Message.of(blocks));
    }

    /** The story is told; when ideas come back. */
    Message told(String back) {
        return Message.of(voice.text("review.told", "back", back), voice.context("review.told.why"));
    }
}
