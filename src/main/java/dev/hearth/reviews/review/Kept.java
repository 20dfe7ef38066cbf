package dev.hearth.reviews.review;

import dev.hearth.team.Keeps;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Workspace;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether reviews were begun. */
@Component
class Kept implements Keeps {

    private final JdbcClient jdbc;

    Kept(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String what() {
        return "linking.kept.reviews";
    }

    @Override
    public boolean any(Workspace.Id workspace) {
        return any("workspace", workspace.value());
    }

    @Override
    public boolean any(Team.Id team) {
        return any("team", team.value());
    }

    private boolean any(String whose, long id) {
        return jdbc.sql("select exists (select 1 from reviews where " + whose + " = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }
}
