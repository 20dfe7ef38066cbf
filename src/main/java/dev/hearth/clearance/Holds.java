package dev.hearth.clearance;

import dev.hearth.clock.Stamp;
import dev.hearth.clock.TeamClock;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Workspace;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All holds, those released included. */
@Component
class Holds {

    private static final String ALL = "select workspace, source, team, reason, since from clearance_holds";

    private final JdbcClient jdbc;
    private final TeamClock clock;

    Holds(JdbcClient jdbc, TeamClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether it was not pulled before. */
    boolean pull(Hold hold) {
        if (isPulled(hold)) {
            return false;
        }
        jdbc.sql("delete from clearance_holds where workspace = ? and source = ?")
                .params(hold.workspace().value(), hold.source())
                .update();
        jdbc.sql("insert into clearance_holds (workspace, source, team, reason, since) values (?, ?, ?, ?, ?)")
                .params(
                        hold.workspace().value(),
                        hold.source(),
                        hold.team().value(),
                        hold.reason(),
                        Stamp.of(hold.since()))
                .update();
        return true;
    }

    private boolean isPulled(Hold hold) {
        return of(hold.team()).stream().anyMatch(pulled -> pulled.source().equals(hold.source()));
    }

    /** Whether there was one to release. */
    boolean release(Workspace.Id workspace, String source) {
        return jdbc.sql("update clearance_holds set released = ?"
                                + " where workspace = ? and source = ? and released is null")
                        .params(Stamp.of(clock.now()), workspace.value(), source)
                        .update()
                > 0;
    }

    Optional<Hold> find(Workspace.Id workspace, String source) {
        return jdbc.sql(ALL + " where workspace = ? and source = ?")
                .params(workspace.value(), source)
                .query(Holds::read)
                .optional();
    }

    List<Hold> of(Team.Id team) {
        return jdbc.sql(ALL + " where team = ? and released is null order by since, source")
                .param(team.value())
                .query(Holds::read)
                .list();
    }

    private static Hold read(ResultSet row, int number) throws SQLException {
        return new Hold(
                new Workspace.Id(row.getLong("workspace")),
                row.getString("source"),
                new Team.Id(row.getLong("team")),
                row.getString("reason"),
                Stamp.at(row, "since"));
    }
}
