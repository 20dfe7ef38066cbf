package dev.hearth.stories.naming;

import dev.hearth.chat.Press;
import dev.hearth.chat.Voice;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.stories.Reader;
import dev.hearth.stories.Readers;
import dev.hearth.stories.Stories;
import dev.hearth.stories.Story;
import dev.hearth.stories.StoryIds;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * [This names someone]: hides a story from all but its teller until a steward has decided. Who pressed is kept nowhere, also
 * not as the key of a request; pressing twice changes nothing.
 */
@Component
class NamesButton implements ButtonHandler {

    private final Stories stories;
    private final Readers readers;
    private final StoryIds ids;
    private final Hiding hiding;
    private final Ledger ledger;
    private final Voice voice;

    NamesButton(Stories stories, Readers readers, StoryIds ids, Hiding hiding, Ledger ledger, Voice voice) {
        this.stories = stories;
        this.readers = readers;
        this.ids = ids;
        this.hiding = hiding;
        this.ledger = ledger;
        this.voice = voice;
    }

    @Override
    public Set<String> buttons() {
        return Set.of(UnderStories.NAMES);
    }

    @Override
    public Reply press(Request request, Press press) {
        Reader reader = readers.of(request);
        Optional<Story.Id> id = ids.read(press.subject());
        if (id.flatMap(one -> stories.findHidden(one, reader)).isPresent()) {
            return hidden();
        }
        return id.flatMap(one -> stories.find(one, reader))
                .filter(story -> story.team() != null && !request.person().equals(story.teller()))
                .map(story -> hide(request, story.id()))
                .orElseGet(() -> Reply.say(voice.say("stories.none", "id", press.subject())));
    }

    private Reply hide(Request request, Story.Id story) {
        return ledger.keep(
                request.unkept(),
                () -> {
                    hiding.hide(story);
                    return Deed.done("");
                },
                memo -> hidden());
    }

    private Reply hidden() {
        return Reply.say(voice.say("stories.names"));
    }
}
