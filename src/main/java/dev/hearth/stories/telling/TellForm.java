package dev.hearth.stories.telling;

import dev.hearth.chat.Block;
import dev.hearth.chat.Field;
import dev.hearth.chat.Form;
import dev.hearth.chat.Option;
import dev.hearth.chat.Voice;
import dev.hearth.stories.Audience;
import dev.hearth.stories.Excerpt;
import dev.hearth.stories.Meaning;
import dev.hearth.stories.ThingsToTellAbout.Thing;
import dev.hearth.stories.forms.Invitation;
import dev.hearth.stories.forms.Seals;
import dev.hearth.stories.forms.Setting;
import dev.hearth.stories.forms.StoryFields;
import dev.hearth.stories.nameless.Code;
import dev.hearth.stories.weekly.Questions;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Builds the form in which a story is told: the story, who may read it, with a name or none. The rest comes after it. */
@Component
public class TellForm {

    static final String TELL = "stories.tell";

    private static final int LABEL = 70;

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

    /** An empty form. */
    Form telling(Person person, Setting setting, Invitation invitation) {
        return telling(person, setting, Carry.telling(setting, invitation));
    }

    /** An empty form that holds some words already. */
    public Form telling(Person person, Setting setting, String text) {
        return telling(person, setting, Invitation.ANY)
                .holding(Map.of(
                        StoryFields.STORY, text, StoryFields.AUDIENCE, Audience.ME.word(), StoryFields.AS, "me"));
    }

    /** The form as it was when it carried this; with the code above it once there is one. */
    Form telling(Person person, Setting setting, Carry carry) {
        List<Field> asked = new ArrayList<>();
        List<Option> offered = offered(person, carry.invitation());
        if (offered.size() > 1) {
            asked.add(new Field.Choice(
                    StoryFields.QUESTION,
                    voice.line("stories.field.question"),
                    offered,
                    offered.getFirst().value(),
                    false));
        }
        asked.addAll(List.of(fields.story(), fields.audience(setting)));
        if (setting.offersNoName()) {
            asked.add(fields.as());
        }
        Form form = Form.of(
                TELL,
                seals.seal(person, carry.words()),
                voice.line("stories.form"),
                voice.line("stories.form.keep"),
                asked);
        return carry.code()
                .map(code -> form.under(above(code))
                        .withMore(fields.meaning(team(setting), Meaning.NONE))
                        .submitting(voice.line("stories.form.keep-it")))
                .orElseGet(() -> form.under(above(person, setting, carry.invitation())));
    }

    /** The form, asking whether what looks like a secret may stay. */
    Form askingToBeSure(Form form) {
        return fields.askingToBeSure(form);
    }

    private List<Option> offered(Person person, Invitation invitation) {
        return invitation.questions().stream()
                .flatMap(id -> questions.text(person.workspace(), id).stream()
                        .map(text -> new Option(id, Excerpt.of(text, LABEL))))
                .toList();
    }

    private static Team.@Nullable Id team(Setting setting) {
        return setting.circles().isEmpty()
                ? null
                : setting.circles().getFirst().team().id();
    }

    private List<Block> above(Person person, Setting setting, Invitation invitation) {
        List<Block> above = new ArrayList<>();
        List<String> texts = invitation.questions().stream()
                .flatMap(id -> questions.text(person.workspace(), id).stream())
                .toList();
        if (!texts.isEmpty()) {
            above.add(new Block.Heading(texts.getFirst()));
        }
        if (texts.size() > 1) {
            above.add(voice.text("stories.form.or", "question", texts.get(1)));
        }
        Thing thing = invitation.thing();
        if (thing != null) {
            above.add(voice.text("stories.form.about." + thing.kind(), "number", thing.number()));
        }
        if (!invitation.beside().isEmpty() && !setting.circles().isEmpty()) {
            above.add(voice.text(
                    "stories.form.beside",
                    "team",
                    setting.circles().getFirst().team().name()));
        }
        above.addAll(fields.care(person.workspace()));
        if (setting.offersNoName()) {
            above.add(voice.context("stories.form.no-name"));
            if (thing != null) {
                above.add(voice.context("stories.form.no-name.about"));
            }
        }
        return above;
    }

    private List<Block> above(Code code) {
        return List.of(
                voice.text("stories.code", "code", code.written()),
                voice.context("stories.code.not-promised"),
                voice.context("stories.code.more"));
    }
}
