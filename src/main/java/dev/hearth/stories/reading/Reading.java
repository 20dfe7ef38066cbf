package dev.hearth.stories.reading;

import dev.hearth.chat.Button;
import dev.hearth.chat.Voice;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.stories.Readers;
import dev.hearth.stories.Stories;
import dev.hearth.stories.Story;
import dev.hearth.stories.StoryIds;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds stories for whoever asks. A story they may not read is to them as one that never was. */
@Component
class Reading {

    private static final int PAGE = 10;
    private static final int MOST_WORDS = 8;

    private final Stories stories;
    private final Readers readers;
    private final StoryIds ids;
    private final ReadingSpeech speech;
    private final Voice voice;

    Reading(Stories stories, Readers readers, StoryIds ids, ReadingSpeech speech, Voice voice) {
        this.stories = stories;
        this.readers = readers;
        this.ids = ids;
        this.speech = speech;
        this.voice = voice;
    }

    /** One story. */
    Reply show(Request request, String written) {
        return ids.read(written)
                .flatMap(id -> stories.find(id, readers.of(request)))
                .map(story -> Reply.say(speech.story(story, request.person())))
                .orElseGet(() -> Reply.say(voice.say("stories.none", "id", written)));
    }

    /** The asker's own stories, a page of them. */
    Reply mine(Request request, Story.@Nullable Id after) {
        List<Story> own = stories.of(request.person(), after, PAGE + 1);
        if (own.isEmpty()) {
            return Reply.say(voice.say(after == null ? "stories.mine.none" : "stories.mine.no-more"));
        }
        List<Story> page = own.subList(0, Math.min(PAGE, own.size()));
        List<Button> below = own.size() > PAGE ? List.of(speech.older(page.getLast())) : List.of();
        return Reply.say(speech.list(voice.text("stories.mine"), page, below));
    }

    /** Stories with all these words that the asker may read. */
    Reply search(Request request, String text) {
        List<String> words =
                Arrays.stream(text.split("[\\s\\p{Cntrl}]+")).limit(MOST_WORDS).toList();
        List<Story> found = stories.search(words, readers.of(request), PAGE);
        return found.isEmpty()
                ? Reply.say(voice.say("stories.search.none", "words", text))
                : Reply.say(speech.list(voice.text("stories.search", "words", text), found, List.of()));
    }
}
