package dev.hearth.clearance;

import dev.hearth.clock.Stamp;
import dev.hearth.clock.TeamClock;
import dev.hearth.workspaces.Workspace;
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
    boolean call(Workspace.Id workspace) {
        if (in(workspace)) {
            return false;
        }
        jdbc.sql("insert into clearance_halts (workspace, since) values (?, ?)")
                .params(workspace.value(), Stamp.of(clock.now()))
                .update();
        return true;
    }

    /** Whether there was anything to lift. */
    boolean lift(Workspace.Id workspace) {
        return jdbc.sql("delete from clearance_halts where workspace = ?")
                        .param(workspace.value())
                        .update()
                > 0;
    }
}
