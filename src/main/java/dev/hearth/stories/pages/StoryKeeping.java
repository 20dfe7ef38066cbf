package dev.hearth.stories.pages;

import dev.hearth.reception.Ledger;
import dev.hearth.stories.Stories;
import dev.hearth.stories.Story;
import dev.hearth.workspaces.Person;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;

/** Keeps what was said on a page, before the page answers; said twice it is the same. */
@Component
class StoryKeeping {

    private final Ledger ledger;
    private final Stories stories;

    StoryKeeping(Ledger ledger, Stories stories) {
        this.ledger = ledger;
        this.stories = stories;
    }

    /** Keeps what a story means; false if it is this person's no more. */
    boolean mean(Person teller, Story story, Story.Words words) {
        AtomicBoolean kept = new AtomicBoolean();
        ledger.run(() -> kept.set(stories.mean(story.id(), teller, words)));
        return kept.get();
    }
}
