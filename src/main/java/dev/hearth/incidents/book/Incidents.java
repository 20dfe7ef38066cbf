package dev.hearth.incidents.book;

import dev.hearth.clock.Stamp;
import dev.hearth.incidents.loop.Grounds;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.incidents.loop.Said;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All incidents. What writes is called inside a deed. */
@Component
public class Incidents {

    private static final int LOOPS_LOOKED_AT = 200;

    private final JdbcClient jdbc;
    private final IncidentRows rows;

    Incidents(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.rows = new IncidentRows(jdbc);
    }

    /** The incident people of this workspace call by this number, if there is one. */
    public Optional<Incident> find(Workspace.Id workspace, int number) {
        return rows.read("where workspace = ? and number = ?", workspace.value(), number).stream()
                .findFirst();
    }

    /** The incident with this number of ours, if there is one. */
    public Optional<Incident> find(Incident.Id id) {
        return rows.read("where id = ?", id.value()).stream().findFirst();
    }

    /** The open incidents of a channel, the oldest first. */
    public List<Incident> openIn(Workspace.Id workspace, String channel) {
        return rows.read(
                "where workspace = ? and channel = ? and resolved_at is null order by number",
                workspace.value(),
                channel);
    }

    /** The open incidents to which a person said something: the newest five, the newest first. */
    public List<Incident> openWith(Person person) {
        return rows.read(
                "where workspace = ? and resolved_at is null and (opened_by = ? or exists (select 1 from"
                        + " incident_entries e where e.incident = incidents.id and e.author = ?)) order by number desc"
                        + " limit 5",
                person.workspace().value(),
                person.handle(),
                person.handle());
    }

    /** The open incidents of a team, the oldest first. */
    public List<Incident> openOf(Team.Id team) {
        return rows.read("where team = ? and resolved_at is null order by number", team.value());
    }

    /** The newest incident of a channel, open or not. */
    public Optional<Incident> lastIn(Workspace.Id workspace, String channel) {
        return rows
                .read("where workspace = ? and channel = ? order by number desc limit 1", workspace.value(), channel)
                .stream()
                .findFirst();
    }

    /** The newest incidents of a team, the newest first. */
    public List<Incident> of(Team.Id team, int most) {
        return rows.read("where team = ? order by number desc limit ?", team.value(), most);
    }

    /** The newest incidents of a team that are resolved, the newest first. */
    public List<Incident> resolvedOf(Team.Id team, int most) {
        return rows.read("where team = ? and resolved_at is not null order by number desc limit ?", team.value(), most);
    }

    /** The incidents of a team that were opened from one moment to another, the last not included, the oldest first. */
    public List<Incident> openedOf(Team.Id team, Instant from, Instant to) {
        return rows.read(
                "where team = ? and opened_at >= ? and opened_at < ? order by number",
                team.value(),
                Stamp.of(from),
                Stamp.of(to));
    }

    /** Opens an incident under the workspace's next number. */
    public Incident open(Incident.Home home, Said opening) {
        int number = jdbc.sql("select coalesce(max(number), 0) + 1 from incidents where workspace = ?")
                .param(home.workspace().value())
                .query(Integer.class)
                .single();
        jdbc.sql("insert into incidents (workspace, number, team, channel, title, opened_by, opened_at, quiet,"
                        + " settled_at) values (?, ?, ?, ?, ?, ?, ?, false, ?)")
                .params(
                        home.workspace().value(),
                        number,
                        home.team().value(),
                        home.channel(),
                        opening.words(),
                        opening.author().handle(),
                        Stamp.of(opening.at()),
                        Stamp.of(opening.at()))
                .update();
        Incident.Id id = jdbc.sql("select id from incidents where workspace = ? and number = ?")
                .params(home.workspace().value(), number)
                .query((row, at) -> new Incident.Id(row.getLong("id")))
                .single();
        Incident opened = Incident.open(id, number, home, opening);
        rows.addLoops(opened, 0);
        return opened;
    }

    /** Keeps what became of an incident. */
    public void keep(Incident before, Incident after) {
        rows.addLoops(after, before.loops().size());
        rows.addEntries(after, before.entries().size());
        rows.addQuestions(after, before.asked().size());
        if (!after.pace().equals(before.pace()) || after.isOpen() != before.isOpen()) {
            rows.update(after);
        }
    }

    /** Keeps that an incident is about another team than was thought. */
    public Incident concern(Incident incident, Team.Id team) {
        jdbc.sql("update incidents set team = ? where id = ?")
                .params(team.value(), incident.id().value())
                .update();
        return find(incident.id()).orElseThrow();
    }

    /** Marks whether its channel hears anything; whether that is news. */
    public boolean unheard(Incident incident, boolean so) {
        return jdbc.sql("update incidents set unheard = ? where id = ? and unheard <> ?")
                        .params(so, incident.id().value(), so)
                        .update()
                > 0;
    }

    /** Adds on what grounds a decision was made; the first one is 1. Whether there is such a decision. */
    public boolean ground(Incident incident, int decision, Grounds grounds) {
        List<Long> decisions = jdbc.sql(
                        "select id from incident_entries where incident = ? and kind = 'decide' order by id")
                .param(incident.id().value())
                .query((row, at) -> row.getLong("id"))
                .list();
        return decision > 0
                && decision <= decisions.size()
                && jdbc.sql("update incident_entries set looked = ?, enough = ? where id = ?")
                                .params(grounds.looked(), grounds.enough(), decisions.get(decision - 1))
                                .update()
                        > 0;
    }

    /** Keeps an answer to a question of the look back. */
    public void answer(Incident incident, String question, Said answer) {
        jdbc.sql("insert into incident_answers (incident, question, author, words, made_at) values (?, ?, ?, ?, ?)")
                .params(
                        incident.id().value(),
                        question,
                        answer.author().handle(),
                        answer.words(),
                        Stamp.of(answer.at()))
                .update();
    }

    /** What was answered in the look back, in order. */
    public List<Answer> answers(Incident incident) {
        return jdbc.sql("select * from incident_answers where incident = ? order by id")
                .param(incident.id().value())
                .query((row, at) -> new Answer(
                        row.getString("question"),
                        new Said(
                                new Person(incident.home().workspace(), row.getString("author")),
                                row.getString("words"),
                                Stamp.at(row, "made_at"))))
                .list();
    }

    /** An answer of the look back, to a question by its id. */
    public record Answer(String question, Said said) {}

    /** How long a loop of this team usually takes: the median of those that have ended lately; null while none has. */
    public @Nullable Duration usualLoop(Team.Id team) {
        List<Duration> lasted = jdbc
                .sql("select l.began_at as began_at, n.began_at as ended_at from incident_loops l"
                        + " join incident_loops n on n.incident = l.incident and n.number = l.number + 1"
                        + " join incidents i on i.id = l.incident where i.team = ?"
                        + " order by n.began_at desc limit "
                        + LOOPS_LOOKED_AT)
                .param(team.value())
                .query((row, at) -> Duration.between(Stamp.at(row, "began_at"), Stamp.at(row, "ended_at")))
                .list()
                .stream()
                .sorted()
                .toList();
        return lasted.isEmpty() ? null : median(lasted);
    }

    private static Duration median(List<Duration> sorted) {
        Duration upper = sorted.get(sorted.size() / 2);
        return sorted.size() % 2 == 1
                ? upper
                : upper.plus(sorted.get(sorted.size() / 2 - 1)).dividedBy(2);
    }
}
