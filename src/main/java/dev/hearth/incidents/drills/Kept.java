package dev.hearth.incidents.drills;

import dev.hearth.team.Keeps;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Workspace;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether anything was rehearsed. */
@Component
class Kept implements Keeps {

    private final JdbcClient jdbc;

    Kept(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String what() {
        return "linking.kept.drills";
    }

    @Override
    public boolean any(Workspace.Id workspace) {
        return any("workspace", workspace.value());
    }

    @Override
    public boolean any(Team.Id team) {
        return any("team", team.value());
    }

    private boolean any(String column, long id) {
        return jdbc.sql("select exists (select 1 from drills where " + column + " = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }
}
