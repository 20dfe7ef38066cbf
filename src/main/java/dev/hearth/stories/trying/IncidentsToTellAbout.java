package dev.hearth.stories.trying;

import dev.hearth.evidence.By;
import dev.hearth.evidence.Occasions;
import dev.hearth.stories.ThingsToTellAbout;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Workspace;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Resolved incidents. How many people took part in one is not known here, so a nameless story keeps no link to any. */
@Component
class IncidentsToTellAbout implements ThingsToTellAbout {

    private final List<Occasions> occasions;

    IncidentsToTellAbout(@Lazy List<Occasions> occasions) {
        this.occasions = occasions;
    }

    @Override
    public String kind() {
        return "incident";
    }

    @Override
    public boolean isKnown(Workspace.Id workspace, Optional<Team> team, int number) {
        return team.filter(theirs -> theirs.workspace().equals(workspace))
                .map(theirs -> occasions.stream()
                        .anyMatch(kind ->
                                kind.find(theirs, new By.Incident(number)).isPresent()))
                .orElse(false);
    }

    @Override
    public boolean enoughToHide(Workspace.Id workspace, int number) {
        return false;
    }
}
