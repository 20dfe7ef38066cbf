package dev.hearth.stories.reading;

import dev.hearth.chat.Press;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.stories.StoryIds;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Picking a story from a list, and going on in one's own. */
@Component
class ReadingButtons implements ButtonHandler {

    static final String SHOW = "stories.show";
    static final String OLDER = "stories.older";

    private final Reading reading;
    private final StoryIds ids;

    ReadingButtons(Reading reading, StoryIds ids) {
        this.reading = reading;
        this.ids = ids;
    }

    @Override
    public Set<String> buttons() {
        return Set.of(SHOW, OLDER);
    }

    @Override
    public Reply press(Request request, Press press) {
        String id = press.subject().substring(press.subject().lastIndexOf('=') + 1);
        return press.name().equals(SHOW)
                ? reading.show(request, id)
                : reading.mine(request, ids.read(id).orElse(null));
    }
}
