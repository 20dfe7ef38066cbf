package dev.hearth.stories.changing;

import dev.hearth.evidence.Beliefs;
import dev.hearth.evidence.By;
import dev.hearth.stories.Stories;
import dev.hearth.stories.Story;
import dev.hearth.stories.StoryIds;
import dev.hearth.stories.Withdrawals;
import dev.hearth.stories.naming.Hiding;
import dev.hearth.workspaces.Person;
import java.util.List;
import org.springframework.stereotype.Component;

/** What tellers change in stories told with their name, and all that follows from it; called inside a deed, from chat and page alike. */
@Component
public class OwnDeeds {

    private final Stories stories;
    private final StoryIds ids;
    private final Withdrawals withdrawals;
    private final Beliefs beliefs;
    private final Hiding hiding;

    OwnDeeds(Stories stories, StoryIds ids, Withdrawals withdrawals, Beliefs beliefs, Hiding hiding) {
        this.stories = stories;
        this.ids = ids;
        this.withdrawals = withdrawals;
        this.beliefs = beliefs;
        this.hiding = hiding;
    }

    /** Other words of a hidden story go to a steward before anybody reads them; false if the teller has no such story. */
    public boolean change(Person teller, Story before, ChangingPolicy.Judgement.Change change) {
        boolean changed = stories.change(before.id(), teller, change.team(), change.audience(), change.words());
        if (changed && !change.words().equals(before.words())) {
            hiding.reworded(before.id());
        }
        return changed;
    }

    /** Takes a story back for good; false if the teller has no such story. */
    public boolean remove(Story.Id id, Person teller) {
        if (!stories.remove(id, teller)) {
            return false;
        }
        withdrawals.note(withdrawals.mark(id));
        beliefs.forget(teller.workspace(), new By.Story(ids.write(id)));
        return true;
    }

    /** Takes back all that a person told with their name; whether there was anything. */
    public boolean removeAll(Person teller) {
        List<Story> told = stories.of(teller, null, Integer.MAX_VALUE);
        told.forEach(story -> remove(story.id(), teller));
        return !told.isEmpty();
    }
}
