package dev.hearth.incidents.alerts;

import dev.hearth.clock.Stamp;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Workspace;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All alerts that came in lately, in bursts. What writes is called inside a deed. */
@Component
class Bursts {

    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;

    Bursts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Burst> find(long id) {
        return one("where id = ?", id);
    }

    Optional<Burst> newestOffer(Team.Id team) {
        return one("where team = ? and state = 'offered' order by id desc limit 1", team.value());
    }

    Optional<Burst> newestOf(Incident.Id incident) {
        return one("where incident = ? order by id desc limit 1", incident.value());
    }

    /** The one under whose name it was said that nothing of an incident fires any more. */
    Optional<Burst> endToldOf(Incident.Id incident) {
        return one("where incident = ? and end_told order by id limit 1", incident.value());
    }

    private Optional<Burst> one(String where, Object value) {
        return jdbc.sql("select * from incident_bursts " + where)
                .param(value)
                .query(Bursts::burst)
                .optional();
    }

    /** A new one; those that are long over are forgotten, unless they stand in the timeline of an incident. */
    Burst begin(Team team, Instant now) {
        forget(team.id(), now.minus(KEPT));
        jdbc.sql("insert into incident_bursts (workspace, team, state, last_at, end_told)"
                        + " values (?, ?, 'offered', ?, false)")
                .params(team.workspace().value(), team.id().value(), Stamp.of(now))
                .update();
        return one("where team = ? order by id desc limit 1", team.id().value()).orElseThrow();
    }

    private void forget(Team.Id team, Instant before) {
        jdbc.sql("delete from incident_alerts where burst in"
                        + " (select id from incident_bursts where team = ? and last_at < ? and incident is null)")
                .params(team.value(), Stamp.of(before))
                .update();
        jdbc.sql("delete from incident_bursts where team = ? and last_at < ? and incident is null")
                .params(team.value(), Stamp.of(before))
                .update();
    }

    void keep(Burst burst) {
        Incident.Id incident = burst.incident();
        jdbc.sql("update incident_bursts set state = :state, incident = :incident, last_at = :last, shown_at = :shown,"
                        + " end_told = :told where id = :id")
                .param("state", burst.state().name().toLowerCase(Locale.ROOT))
                .param("incident", incident == null ? null : incident.value())
                .param("last", Stamp.of(burst.last()))
                .param("shown", Stamp.ofNullable(burst.shown()))
                .param("told", burst.endTold())
                .param("id", burst.id())
                .update();
    }

    /** The newest alert that this team was told of under this mark. */
    Optional<Known> known(Team.Id team, String mark) {
        return jdbc.sql("select * from incident_alerts where team = ? and mark = ? order by burst desc limit 1")
                .params(team.value(), mark)
                .query(Bursts::alert)
                .optional();
    }

    /** All of a burst, those that came first before the others. */
    List<Known> of(Burst burst) {
        return jdbc.sql("select * from incident_alerts where burst = ? order by first_at, mark")
                .param(burst.id())
                .query(Bursts::alert)
                .list();
    }

    /** All of an incident, those that came first before the others. */
    List<Known> of(Incident.Id incident) {
        return jdbc.sql("select a.* from incident_alerts a join incident_bursts b on b.id = a.burst"
                        + " where b.incident = ? order by a.first_at, a.burst, a.mark")
                .param(incident.value())
                .query(Bursts::alert)
                .list();
    }

    /** Whether any alert of an incident fires. */
    boolean anyFires(Incident.Id incident) {
        return jdbc.sql("select exists (select 1 from incident_alerts a join incident_bursts b on b.id = a.burst"
                        + " where b.incident = ? and a.ended_at is null)")
                .param(incident.value())
                .query(Boolean.class)
                .single();
    }

    void enter(Team.Id team, Known alert) {
        jdbc.sql("insert into incident_alerts (burst, team, mark, source, title, told, address, started, times,"
                        + " first_at, last_at, ended_at) values (:burst, :team, :mark, :source, :title, :told,"
                        + " :address, :started, :times, :first, :last, :ended)")
                .param("burst", alert.burst())
                .param("team", team.value())
                .param("mark", alert.mark())
                .param("source", alert.source())
                .param("title", alert.title())
                .param("told", alert.text())
                .param("address", alert.address())
                .param("started", Stamp.ofNullable(alert.started()))
                .param("times", alert.times())
                .param("first", Stamp.of(alert.first()))
                .param("last", Stamp.of(alert.last()))
                .param("ended", Stamp.ofNullable(alert.ended()))
                .update();
    }

    void keep(Known alert) {
        jdbc.sql("update incident_alerts set started = :started, times = :times, last_at = :last, ended_at = :ended"
                        + " where burst = :burst and mark = :mark")
                .param("started", Stamp.ofNullable(alert.started()))
                .param("times", alert.times())
                .param("last", Stamp.of(alert.last()))
                .param("ended", Stamp.ofNullable(alert.ended()))
                .param("burst", alert.burst())
                .param("mark", alert.mark())
                .update();
    }

    private static Burst burst(ResultSet row, int number) throws SQLException {
        long incident = row.getLong("incident");
        return new Burst(
                row.getLong("id"),
                new Workspace.Id(row.getLong("workspace")),
                new Team.Id(row.getLong("team")),
                Burst.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                incident == 0 ? null : new Incident.Id(incident),
                Stamp.at(row, "last_at"),
                Stamp.atNullable(row, "shown_at"),
                row.getBoolean("end_told"));
    }

    private static Known alert(ResultSet row, int number) throws SQLException {
        return new Known(
                row.getLong("burst"),
                row.getString("mark"),
                row.getString("source"),
                row.getString("title"),
                row.getString("told"),
                row.getString("address"),
                Stamp.atNullable(row, "started"),
                row.getInt("times"),
                Stamp.at(row, "first_at"),
                Stamp.at(row, "last_at"),
                Stamp.atNullable(row, "ended_at"));
    }
}
