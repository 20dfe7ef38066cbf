package dev.hearth.stories.naming;

import dev.hearth.chat.Block;
import dev.hearth.chat.HomeSection;
import dev.hearth.chat.Voice;
import dev.hearth.delivery.ForAdministrators;
import dev.hearth.stories.TeamStories;
import dev.hearth.team.Belonging;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Hidden stories that wait: a steward sees them at home, an administrator, where there is no steward, in the status. */
@Component
class WaitingForSomebody implements HomeSection, ForAdministrators {

    private static final int ORDER = 5;

    private final TeamStories stories;
    private final Deciders deciders;
    private final Belonging belonging;
    private final Teams teams;
    private final DecidingSpeech speech;
    private final Voice voice;

    WaitingForSomebody(
            TeamStories stories,
            Deciders deciders,
            Belonging belonging,
            Teams teams,
            DecidingSpeech speech,
            Voice voice) {
        this.stories = stories;
        this.deciders = deciders;
        this.belonging = belonging;
        this.teams = teams;
        this.speech = speech;
        this.voice = voice;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Block> show(Person person) {
        return belonging.of(person).stream()
                .filter(team -> stories.waiting(team).stream()
                        .anyMatch(story -> deciders.of(team, story).contains(person)))
                .flatMap(this::said)
                .toList();
    }

    @Override
    public List<Block> blocks(Workspace.Id workspace) {
        return teams.in(workspace).stream()
                .filter(team -> stories.waiting(team).stream()
                        .anyMatch(story -> deciders.of(team, story).isEmpty()))
                .flatMap(this::said)
                .toList();
    }

    private Stream<Block> said(Team team) {
        return Stream.of(voice.text("stories.steward.waits", "team", team.name()), speech.look(team));
    }
}
