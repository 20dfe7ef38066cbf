package dev.hearth.stories.telling;

import dev.hearth.chat.Block;
import dev.hearth.chat.Field;
import dev.hearth.chat.Form;
import dev.hearth.chat.Voice;
import dev.hearth.stories.Audience;
import dev.hearth.stories.forms.Seals;
import dev.hearth.stories.forms.Setting;
import dev.hearth.stories.forms.StoryFields;
import dev.hearth.stories.nameless.Code;
import dev.hearth.stories.weekly.Questions;
import dev.hearth.workspaces.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Builds the form in which a story is told. */
@Component
public class TellForm {

    static final String TELL = "stories.tell";

    private final StoryFields fields;
    private final Seals seals;
    private final Questions questions;
    private final Voice voice;

    TellForm(StoryFields fields, Seals seals, Questions questions, Voice voice) {
        this.fields = fields;
        this.seals = seals;
        this.questions = questions;
        this.voice = voice;
    }

    /** An empty form, for an answer to a question or to none. */
    public Form telling(Person person, Setting setting, String question) {
        return telling(person, setting, Carry.telling(setting, question));
    }

    /** An empty form, for a story about an experiment. */
    Form telling(Person person, Setting setting, int experiment) {
        return telling(person, setting, Carry.about(setting, experiment));
    }

    /** An empty form that holds some words already. */
    public Form telling(Person person, Setting setting, String question, String text) {
        return telling(person, setting, question)
                .holding(Map.of(
                        StoryFields.STORY, text, StoryFields.AUDIENCE, Audience.ME.word(), StoryFields.AS, "me"));
    }

    /** The form as it was when it carried this; with the code above it once there is one. */
    Form telling(Person person, Setting setting, Carry carry) {
        List<Field> asked = new ArrayList<>(List.of(fields.story(), fields.audience(setting)));
        if (setting.offersNoName()) {
            asked.add(fields.as());
        }
        Form form = Form.of(
                        TELL,
                        seals.seal(person, carry.words()),
                        voice.line("stories.form"),
                        voice.line("stories.form.keep"),
                        asked)
                .withMore(List.of(fields.title(), fields.quote(), fields.feeling()));
        return carry.code()
                .map(code -> form.under(above(code)).submitting(voice.line("stories.form.keep-it")))
                .orElseGet(() -> form.under(above(setting, carry)));
    }

    private List<Block> above(Setting setting, Carry carry) {
        List<Block> above = new ArrayList<>();
        questions.text(carry.question()).map(Block.Heading::new).ifPresent(above::add);
        if (carry.experiment() > 0) {
            above.add(voice.text("stories.form.about", "number", carry.experiment()));
        }
        above.add(fields.care());
        if (setting.offersNoName()) {
            above.add(voice.context("stories.form.no-name"));
            if (carry.experiment() > 0) {
                above.add(voice.context("stories.form.no-name.about"));
            }
        }
        return above;
    }

    private List<Block> above(Code code) {
        return List.of(voice.text("stories.code", "code", code.written()), voice.context("stories.code.not-promised"));
    }
}
