package dev.hearth.stories.naming;

import dev.hearth.chat.Button;
import dev.hearth.chat.Voice;
import dev.hearth.reviews.TakingUp;
import dev.hearth.stories.Audience;
import dev.hearth.stories.Story;
import dev.hearth.stories.StoryIds;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a reader may press under somebody else's story. */
@Component
public class UnderStories {

    static final String NAMES = "stories.names";
    static final String ASK = "stories.ask";

    private final StoryIds ids;
    private final Voice voice;

    UnderStories(StoryIds ids, Voice voice) {
        this.ids = ids;
        this.voice = voice;
    }

    /** The buttons: that it names somebody; a question where nobody knows whom to ask; else a lesson from it. */
    public List<Button> under(Story story) {
        String id = ids.write(story.id());
        List<Button> buttons = new ArrayList<>();
        if (story.teller() == null) {
            buttons.add(Button.plain(voice.line("stories.button.ask"), ASK, id));
        } else if (story.team() != null && story.audience() != Audience.ME) {
            buttons.add(
                    Button.plain(voice.line("stories.button.lesson"), TakingUp.NOTE, TakingUp.story(story.team(), id)));
        }
        if (story.team() != null) {
            buttons.add(Button.plain(voice.line("stories.button.names"), NAMES, id));
        }
        return buttons;
    }
}
