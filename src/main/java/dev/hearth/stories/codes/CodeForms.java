package dev.hearth.stories.codes;

import dev.hearth.chat.Block;
import dev.hearth.chat.Field;
import dev.hearth.chat.Form;
import dev.hearth.chat.Voice;
import dev.hearth.reception.Ask;
import dev.hearth.stories.Story;
import dev.hearth.stories.forms.Circle;
import dev.hearth.stories.forms.Seals;
import dev.hearth.stories.forms.Secrets;
import dev.hearth.stories.forms.StoryFields;
import dev.hearth.stories.nameless.Code;
import dev.hearth.stories.nameless.Nameless;
import dev.hearth.stories.nameless.NamelessStories;
import dev.hearth.stories.nameless.ReaderQuestions;
import dev.hearth.workspaces.Person;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Builds the form that asks for a code, and the one that a code opens. */
@Component
class CodeForms {

    static final String ASK = "stories.code";
    static final String OPENED = "stories.nameless";
    static final String CODE = "code";
    static final String BACK = "withdraw";

    private final StoryFields fields;
    private final Seals seals;
    private final NamelessStories nameless;
    private final ReaderQuestions questions;
    private final Voice voice;

    CodeForms(StoryFields fields, Seals seals, NamelessStories nameless, ReaderQuestions questions, Voice voice) {
        this.nameless = nameless;
        this.questions = questions;
        this.fields = fields;
        this.seals = seals;
        this.voice = voice;
    }

    /** Asks for a code, where nobody else sees it. */
    Form asking() {
        Field code = new Field.Line(CODE, voice.line("stories.field.code"), "7fk2-9dma-q3xt", "", false);
        return Form.of(ASK, "", voice.line("stories.code.form"), voice.line("stories.code.open"), List.of(code));
    }

    /** Shows a story to whoever has its code, to be read, copied, changed or taken back. */
    Form opened(Person person, Code code, Nameless story, Circle circle) {
        Map<String, String> values = new HashMap<>(StoryFields.values(story.words()));
        values.put(StoryFields.AUDIENCE, story.audience().word());
        String carry = seals.seal(person, List.of(code.written(), edition(story)));
        return Form.of(
                        OPENED,
                        carry,
                        voice.line("stories.code.form"),
                        voice.line("stories.code.change"),
                        asked(story, circle))
                .under(above(person, code, story))
                .withMore(fields.meaning(story.team(), story.words().meaning()))
                .holding(values);
    }

    /** The code a form carries, and which words it showed. */
    Optional<Carried> carried(Person person, String carry) {
        return seals.open(person, carry)
                .filter(words -> words.size() == 2)
                .flatMap(words -> Code.read(words.get(0)).map(code -> new Carried(code, words.get(1))));
    }

    /** Tells words apart from the same words changed. */
    static String edition(Nameless story) {
        return Integer.toHexString(
                31 * Arrays.hashCode(said(story.words())) + story.audience().ordinal());
    }

    /** The form with a box by which a secret may stay, where what was typed looks like one. */
    Form sure(Form form, Ask.Submitted submitted) {
        return submitted.ticked(StoryFields.SURE)
                        || Secrets.beginning(submitted.value(StoryFields.STORY)).isPresent()
                ? fields.askingToBeSure(form)
                : form;
    }

    /** In forms that are the same on every node. */
    private static Object[] said(Story.Words words) {
        return new Object[] {words.text(), words.title(), words.quotable(), words.feeling(), words.writtenMeaning()};
    }

    private List<Field> asked(Nameless story, Circle circle) {
        List<Field> asked = new ArrayList<>();
        if (StoryFields.fits(story.words().text())) {
            asked.add(fields.story());
        }
        asked.add(fields.audienceWithoutName(circle));
        asked.add(new Field.Checkbox(BACK, voice.line("stories.field.withdraw"), ""));
        return asked;
    }

    private List<Block> above(Person person, Code code, Nameless story) {
        List<Block> above = new ArrayList<>();
        nameless.hidden(code, person.workspace()).ifPresent(why -> above.add(voice.text("stories.code.hidden." + why)));
        List<String> asked = questions.under(code);
        if (!asked.isEmpty()) {
            above.add(voice.text("stories.code.questions"));
            asked.forEach(words -> above.add(new Block.Quote(words, null)));
        }
        above.add(voice.context(story.waiting() ? "stories.code.waits" : "stories.code.read"));
        if (!StoryFields.fits(story.words().text())) {
            above.add(new Block.Quote(story.words().text(), null));
        }
        return above;
    }

    /** What the form of an opened story brings back. */
    record Carried(Code code, String edition) {}
}
