package dev.hearth.stories.naming;

import dev.hearth.chat.Message;
import dev.hearth.delivery.Address;
import dev.hearth.delivery.Gate;
import dev.hearth.delivery.Posting;
import dev.hearth.delivery.Unasked;
import dev.hearth.stories.Story;
import dev.hearth.stories.TeamStories;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import dev.hearth.workspaces.Person;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets stewards know that a story waits, and tellers what was decided; in the deed that hides it or decides. */
@Component
class Notices {

    private final TeamStories stories;
    private final Teams teams;
    private final Deciders deciders;
    private final DecidingSpeech speech;
    private final Gate gate;

    Notices(TeamStories stories, Teams teams, Deciders deciders, DecidingSpeech speech, Gate gate) {
        this.stories = stories;
        this.teams = teams;
        this.deciders = deciders;
        this.speech = speech;
        this.gate = gate;
    }

    /** A story is hidden. */
    @EventListener
    void waits(StoryWaits waits) {
        stories.waiting(waits.story())
                .ifPresent(story -> team(story)
                        .ifPresent(team ->
                                deciders.of(team, story).forEach(person -> say(team, person, speech.waits(team)))));
    }

    /** It stays hidden: its teller hears so, if anybody knows whose it is. */
    void decided(Team team, Story story, Hiding.Why why) {
        Person teller = story.teller();
        if (teller != null) {
            say(team, teller, speech.told(story, why));
        }
    }

    private Optional<Team> team(Story story) {
        return Optional.ofNullable(story.team()).flatMap(teams::find);
    }

    private void say(Team team, Person person, Message message) {
        gate.offer(new Unasked(
                Posting.of(new Address.To(person), message), team, Unasked.Pressing.PLANNED, speech.about()));
    }
}
