package dev.hearth.slack.exchange;

import dev.hearth.slack.web.ConditionalOnSlack;
import dev.hearth.workspaces.Workspace;
import dev.hearth.workspaces.Workspaces;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The workspaces as Hearth's book has them. */
@Component
@ConditionalOnSlack
class MetTenants implements Tenants {

    private final Workspaces workspaces;

    MetTenants(Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    @Override
    public Workspace.Id of(@Nullable String enterprise, String team) {
        return workspaces
                .meet("slack", (enterprise == null ? "" : enterprise) + "/" + team)
                .id();
    }
}
