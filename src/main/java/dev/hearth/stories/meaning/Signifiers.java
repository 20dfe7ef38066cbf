package dev.hearth.stories.meaning;

import dev.hearth.prompts.Dyad;
import dev.hearth.prompts.Prompts;
import dev.hearth.prompts.Triad;
import dev.hearth.team.Team;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The triads and dyads between which stories are placed: those of {@code prompts/reflection}, and the triads teams made
 * themselves. One that was placed in once keeps its id and its words, so pictures of older stories stay readable.
 */
@Component
public class Signifiers {

    private static final int DYADS = 2;

    private final Prompts prompts;
    private final TeamTriads own;

    Signifiers(Prompts prompts, TeamTriads own) {
        this.prompts = prompts;
        this.own = own;
    }

    /** The triad a team asks about now; nothing if there is none at all. */
    public Optional<Triad> triad(Team.Id team) {
        return own.chosen(team)
                .flatMap(id -> triad(team, id))
                .or(() -> prompts.triads().stream().findFirst());
    }

    /** The two dyads that are asked about now. */
    public List<Dyad> dyads() {
        return prompts.dyads().stream().limit(DYADS).toList();
    }

    /** All triads a team may choose from, its own first. */
    public List<Triad> triads(Team.Id team) {
        return java.util.stream.Stream.concat(own.all(team).stream(), prompts.triads().stream())
                .toList();
    }

    /** The triad with this id as a team knows it, also one it asks about no more; nothing if its words are gone. */
    public Optional<Triad> triad(Team.Id team, String id) {
        return prompts.triad(id).or(() -> own.find(team, id));
    }

    /** The dyad with this id, also one that is asked about no more; nothing if its words are gone. */
    public Optional<Dyad> dyad(String id) {
        return prompts.dyad(id);
    }
}
