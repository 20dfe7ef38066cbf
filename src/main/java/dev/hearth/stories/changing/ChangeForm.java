package dev.hearth.stories.changing;

import dev.hearth.chat.Field;
import dev.hearth.chat.Form;
import dev.hearth.chat.Voice;
import dev.hearth.stories.Story;
import dev.hearth.stories.StoryIds;
import dev.hearth.stories.forms.Seals;
import dev.hearth.stories.forms.Setting;
import dev.hearth.stories.forms.StoryFields;
import dev.hearth.workspaces.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Builds the form in which a teller changes a story told with their name. */
@Component
class ChangeForm {

    static final String NAME = "stories.change";

    private final StoryFields fields;
    private final Seals seals;
    private final StoryIds ids;
    private final Voice voice;

    ChangeForm(StoryFields fields, Seals seals, StoryIds ids, Voice voice) {
        this.fields = fields;
        this.seals = seals;
        this.ids = ids;
        this.voice = voice;
    }

    /** The form, filled in with what is kept. A text too long for a form is left out of it and stays as it is. */
    Form filled(Person person, Setting setting, Story story) {
        Map<String, String> values = new HashMap<>(StoryFields.values(story.words()));
        values.put(StoryFields.AUDIENCE, setting.word(story.audience(), story.team()));
        String carry = seals.seal(person, List.of(setting.written(), ids.write(story.id())));
        boolean fits = StoryFields.fits(story.words().text());
        return Form.of(NAME, carry, voice.line("stories.change"), voice.line("stories.form.keep"), asked(setting, fits))
                .under(fits ? fields.care(person.workspace()) : List.of(voice.context("stories.change.long")))
                .withMore(fields.meaning(story.team(), story.words().meaning()))
                .holding(values);
    }

    private List<Field> asked(Setting setting, boolean fits) {
        List<Field> asked = new ArrayList<>();
        if (fits) {
            asked.add(fields.story());
        }
        asked.add(fields.audience(setting));
        return asked;
    }
}
