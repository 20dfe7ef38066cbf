package dev.hearth.clearance;

import dev.hearth.chat.Press;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Workspace;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Something that is being done to systems on purpose, from its beginning until it is undone.
 *
 * @param workspace whose
 * @param key what it is, unique in the workspace, for example {@code experiment:12}
 * @param team who does it
 * @param others which other teams have to do with it: whose system it is, who relies on it
 * @param name how we call it, for example {@code Experiment #12}
 * @param title how people call it; their words
 * @param since when it began
 * @param channel the platform's id of the channel in which it is followed
 * @param card the handle of its card there
 * @param stop the button that stops it, wherever it is shown; works for everybody who sees it
 * @param stopped whether somebody has stopped it, so that only the undo is missing
 */
public record Run(
        Workspace.Id workspace,
        String key,
        Team.Id team,
        Set<Team.Id> others,
        String name,
        String title,
        Instant since,
        String channel,
        String card,
        Press stop,
        boolean stopped) {

    public Run {
        others = Set.copyOf(others);
    }

    /** All teams that have to do with it. */
    Stream<Team.Id> teams() {
        return Stream.concat(Stream.of(team), others.stream()).distinct();
    }
}
