package dev.hearth.stories.reading;

import dev.hearth.chat.Button;
import dev.hearth.chat.Voice;
import dev.hearth.recall.Asker;
import dev.hearth.recall.Finder;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.stories.Excerpt;
import dev.hearth.stories.Reader;
import dev.hearth.stories.Readers;
import dev.hearth.stories.Stories;
import dev.hearth.stories.Story;
import dev.hearth.stories.StoryIds;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds stories for whoever asks. A story they may not read is to them as one that never was. */
@Component
class Reading {

    private static final int PAGE = 10;
    private static final int SHOWN = 200;

    private final Stories stories;
    private final Readers readers;
    private final StoryIds ids;
    private final ReadingSpeech speech;
    private final Voice voice;
    private final Finder finder;

    Reading(Stories stories, Readers readers, StoryIds ids, ReadingSpeech speech, Voice voice, Finder finder) {
        this.stories = stories;
        this.readers = readers;
        this.ids = ids;
        this.speech = speech;
        this.voice = voice;
        this.finder = finder;
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

    /** Stories like these words, by meaning and by word, that the asker may read; marks alone are looked for as they are. */
    Reply search(Request request, String text) {
        Reader reader = readers.of(request);
        List<Story> found = text.chars().anyMatch(Character::isLetterOrDigit)
                ? alike(text, reader)
                : stories.search(List.of(text.strip()), reader, PAGE);
        String words = Excerpt.of(text, SHOWN);
        return found.isEmpty()
                ? Reply.say(voice.say("stories.search.none", "words", words))
                : Reply.say(speech.list(voice.text("stories.search", "words", words), found, List.of()));
    }

    private List<Story> alike(String text, Reader reader) {
        return finder.find(new Asker(reader.person(), reader.teams()), text, Set.of("story"), PAGE).stream()
                .flatMap(match -> stories.find(new Story.Id(match.found().id()), reader).stream())
                .toList();
    }
}
