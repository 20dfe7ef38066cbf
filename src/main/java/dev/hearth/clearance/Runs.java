package dev.hearth.clearance;

import dev.hearth.chat.Press;
import dev.hearth.clock.Stamp;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Workspace;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All that runs. */
@Component
class Runs {

    private final JdbcClient jdbc;

    Runs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void register(Run run) {
        remove(run);
        jdbc.sql("insert into clearance_runs"
                        + " (workspace, run, team, name, title, since, channel, card, stop, stopped)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        run.workspace().value(),
                        run.key(),
                        run.team().value(),
                        run.name(),
                        run.title(),
                        Stamp.of(run.since()),
                        run.channel(),
                        run.card(),
                        run.stop().written(),
                        run.stopped())
                .update();
        run.others()
                .forEach(team -> jdbc.sql("insert into clearance_run_teams (workspace, run, team) values (?, ?, ?)")
                        .params(run.workspace().value(), run.key(), team.value())
                        .update());
    }

    void stop(Run run) {
        jdbc.sql("update clearance_runs set stopped = true where workspace = ? and run = ?")
                .params(run.workspace().value(), run.key())
                .update();
    }

    void remove(Run run) {
        jdbc.sql("delete from clearance_run_teams where workspace = ? and run = ?")
                .params(run.workspace().value(), run.key())
                .update();
        jdbc.sql("delete from clearance_runs where workspace = ? and run = ?")
                .params(run.workspace().value(), run.key())
                .update();
    }

    Optional<Run> find(Workspace.Id workspace, String key) {
        return jdbc.sql("select * from clearance_runs where workspace = ? and run = ?")
                .params(workspace.value(), key)
                .query(this::read)
                .optional();
    }

    List<Run> around(Team.Id team) {
        return jdbc.sql("select * from clearance_runs r where team = ? or exists (select 1 from clearance_run_teams t"
                        + " where t.workspace = r.workspace and t.run = r.run and t.team = ?) order by since, run")
                .params(team.value(), team.value())
                .query(this::read)
                .list();
    }

    private Run read(ResultSet row, int number) throws SQLException {
        return new Run(
                new Workspace.Id(row.getLong("workspace")),
                row.getString("run"),
                new Team.Id(row.getLong("team")),
                others(row.getLong("workspace"), row.getString("run")),
                row.getString("name"),
                row.getString("title"),
                Stamp.at(row, "since"),
                row.getString("channel"),
                row.getString("card"),
                Press.read(row.getString("stop")),
                row.getBoolean("stopped"));
    }

    private Set<Team.Id> others(long workspace, String run) {
        return Set.copyOf(jdbc.sql("select team from clearance_run_teams where workspace = ? and run = ?")
                .params(workspace, run)
                .query((row, number) -> new Team.Id(row.getLong("team")))
                .list());
    }
}
