package dev.hearth.stories.trying;

import dev.hearth.experiments.TookPart;
import dev.hearth.stories.ThingsToTellAbout;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Workspace;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Experiments. */
@Component
class ExperimentsToTellAbout implements ThingsToTellAbout {

    private final TookPart experiments;

    ExperimentsToTellAbout(TookPart experiments) {
        this.experiments = experiments;
    }

    @Override
    public String kind() {
        return Thing.EXPERIMENT;
    }

    @Override
    public boolean isKnown(Workspace.Id workspace, Optional<Team> team, int number) {
        return experiments.isKnown(workspace, number);
    }

    @Override
    public boolean enoughToHide(Workspace.Id workspace, int number) {
        return experiments.enoughToHide(workspace, number);
    }
}
