package dev.hearth.stories.reading;

import dev.hearth.chat.Block;
import dev.hearth.chat.HomeSection;
import dev.hearth.chat.Voice;
import dev.hearth.stories.Stories;
import dev.hearth.stories.Story;
import dev.hearth.workspaces.Person;
import java.util.List;
import org.springframework.stereotype.Component;

/** The newest of a person's own stories, in their home: those told with their name, for of others nobody knows whose they are. */
@Component
class MyStories implements HomeSection {

    private static final int ORDER = 40;
    private static final int MOST = 5;

    private final Stories stories;
    private final ReadingSpeech speech;
    private final Voice voice;

    MyStories(Stories stories, ReadingSpeech speech, Voice voice) {
        this.stories = stories;
        this.speech = speech;
        this.voice = voice;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Block> show(Person person) {
        List<Story> newest = stories.of(person, null, MOST);
        return newest.isEmpty()
                ? List.of()
                : speech.list(voice.text("stories.home"), newest, List.of()).blocks();
    }
}
