package dev.hearth.stories.changing;

import dev.hearth.chat.Block;
import dev.hearth.chat.Form;
import dev.hearth.chat.Voice;
import dev.hearth.reception.Ask;
import dev.hearth.stories.Stories;
import dev.hearth.stories.Story;
import dev.hearth.stories.StoryIds;
import dev.hearth.stories.forms.Seals;
import dev.hearth.stories.forms.StoryFields;
import dev.hearth.workspaces.Person;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Builds the form in which a teller says what a story means to them; every part of it may stay empty. */
@Component
class MeaningForm {

    static final String NAME = "stories.meaning";

    private final Stories stories;
    private final StoryIds ids;
    private final StoryFields fields;
    private final Seals seals;
    private final Voice voice;

    MeaningForm(Stories stories, StoryIds ids, StoryFields fields, Seals seals, Voice voice) {
        this.stories = stories;
        this.ids = ids;
        this.fields = fields;
        this.seals = seals;
        this.voice = voice;
    }

    /** The form, filled in with what was said before. */
    Form filled(Person person, Story story) {
        String id = ids.write(story.id());
        return Form.of(
                        NAME,
                        seals.seal(person, List.of(id)),
                        voice.line("stories.meaning"),
                        voice.line("stories.form.keep"),
                        fields.meaning(story.team(), story.words().meaning()))
                .under(List.of(
                        new Block.Heading(story.headline()),
                        voice.context("stories.meaning.optional"),
                        voice.context("stories.meaning.page", "id", id)))
                .holding(StoryFields.values(story.words()));
    }

    /** The story a form was opened for, if it is still this person's. */
    Optional<Story> story(Person person, Ask.Submitted submitted) {
        return seals.open(person, submitted.carry())
                .filter(words -> words.size() == 1)
                .flatMap(words -> ids.read(words.getFirst()))
                .flatMap(id -> stories.own(id, person));
    }
}
