package dev.hearth.linking;

import dev.hearth.team.Team;
import dev.hearth.workspaces.Workspace;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Channels that would like to be a team's second one. */
@Component
class Wishes {

    private final JdbcClient jdbc;

    Wishes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A channel that would like to belong to a team. */
    record Wish(long id, Workspace.Id workspace, Team.Id team, String channel) {

        /** Our name for the message that asks. */
        String handle() {
            return "wish:" + id;
        }
    }

    /** Keeps a wish, inside a deed; a channel has one at most. */
    Wish make(Team team, String channel) {
        jdbc.sql("delete from twin_wishes where workspace = ? and channel = ?")
                .params(team.workspace().value(), channel)
                .update();
        jdbc.sql("insert into twin_wishes (workspace, team, channel) values (?, ?, ?)")
                .params(team.workspace().value(), team.id().value(), channel)
                .update();
        return of(team.workspace(), channel).orElseThrow();
    }

    /** What a channel wishes. */
    Optional<Wish> of(Workspace.Id workspace, String channel) {
        return jdbc.sql("select * from twin_wishes where workspace = ? and channel = ?")
                .params(workspace.value(), channel)
                .query(Wishes::read)
                .optional();
    }

    Optional<Wish> find(Workspace.Id workspace, long id) {
        return jdbc.sql("select * from twin_wishes where workspace = ? and id = ?")
                .params(workspace.value(), id)
                .query(Wishes::read)
                .optional();
    }

    void drop(Wish wish) {
        jdbc.sql("delete from twin_wishes where id = ?").param(wish.id()).update();
    }

    /** Drops all wishes of a workspace. */
    void forget(Workspace.Id workspace) {
        jdbc.sql("delete from twin_wishes where workspace = ?")
                .param(workspace.value())
                .update();
    }

    private static Wish read(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new Wish(
                row.getLong("id"),
                new Workspace.Id(row.getLong("workspace")),
                new Team.Id(row.getLong("team")),
                row.getString("channel"));
    }
}
