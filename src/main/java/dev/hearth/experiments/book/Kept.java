package dev.hearth.experiments.book;

import dev.hearth.team.Keeps;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Workspace;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether experiments or game days were planned, or name a team. */
@Component
class Kept implements Keeps {

    private final JdbcClient jdbc;

    Kept(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String what() {
        return "linking.kept.experiments";
    }

    @Override
    public boolean any(Workspace.Id workspace) {
        return jdbc.sql("select exists (select 1 from experiments where workspace = :id)"
                        + " or exists (select 1 from gamedays where workspace = :id)")
                .param("id", workspace.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean any(Team.Id team) {
        return jdbc.sql("select exists (select 1 from experiments where team = :id"
                        + " union all select 1 from experiment_neighbours where team = :id"
                        + " union all select 1 from gamedays where team = :id)")
                .param("id", team.value())
                .query(Boolean.class)
                .single();
    }
}
