package dev.hearth.clearance;

import dev.hearth.clock.Stamp;
import dev.hearth.clock.TeamClock;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Workspace;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Workspaces in which nothing may begin at all. Who called for it is written down nowhere (P6). */
@Component
class Halts {

    private final JdbcClient jdbc;
    private final TeamClock clock;

    Halts(JdbcClient jdbc, TeamClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean in(Workspace.Id workspace) {
        return jdbc.sql("select exists (select 1 from clearance_halts where workspace = ?)")
                .param(workspace.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether nothing was halted there before. */
    boolean call(Team where) {
        if (in(where.workspace())) {
            return false;
        }
        jdbc.sql("insert into clearance_halts (workspace, team, since) values (?, ?, ?)")
                .params(where.workspace().value(), where.id().value(), Stamp.of(clock.now()))
                .update();
        return true;
    }

    /** The team in whose channel it was called for; nothing if there was nothing to lift. */
    Optional<Team.Id> lift(Workspace.Id workspace) {
        Optional<Team.Id> where = jdbc.sql("select team from clearance_halts where workspace = ?")
                .param(workspace.value())
                .query((row, number) -> new Team.Id(row.getLong("team")))
                .optional();
        jdbc.sql("delete from clearance_halts where workspace = ?")
                .param(workspace.value())
                .update();
        return where;
    }
}
