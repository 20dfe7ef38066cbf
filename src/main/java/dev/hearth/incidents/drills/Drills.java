package dev.hearth.incidents.drills;

import dev.hearth.clock.Stamp;
import dev.hearth.incidents.loop.Asked;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.incidents.loop.Kind;
import dev.hearth.incidents.loop.Said;
import dev.hearth.incidents.loop.Turn;
import dev.hearth.prompts.Scenario;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All rehearsals. What writes is called inside a deed. */
@Component
class Drills {

    private final JdbcClient jdbc;

    Drills(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Drill> find(long id) {
        return read("where id = ?", id).stream().findFirst();
    }

    /** The one that goes on in a channel, if there is one. */
    Optional<Drill> openIn(Workspace.Id workspace, String channel) {
        return read(
                        "where workspace = ? and channel = ? and ended_at is null order by id desc",
                        workspace.value(),
                        channel)
                .stream()
                .findFirst();
    }

    List<Drill> openOf(Team.Id team) {
        return read("where team = ? and ended_at is null order by id", team.value());
    }

    /** Those that go on and in which a person said something, the newest first. */
    List<Drill> openWith(Person person) {
        return read(
                "where workspace = ? and ended_at is null and (begun_by = ? or exists (select 1 from drill_entries e"
                        + " where e.drill = drills.id and e.author = ?)) order by id desc limit 5",
                person.workspace().value(),
                person.handle(),
                person.handle());
    }

    Drill begin(Incident.Home home, Scenario scenario, Person by, Instant now) {
        jdbc.sql("insert into drills (workspace, team, channel, scenario, title, begun_by, begun_at, told)"
                        + " values (?, ?, ?, ?, ?, ?, ?, 0)")
                .params(
                        home.workspace().value(),
                        home.team().value(),
                        home.channel(),
                        scenario.id(),
                        scenario.title(),
                        by.handle(),
                        Stamp.of(now))
                .update();
        return openIn(home.workspace(), home.channel()).orElseThrow();
    }

    void add(Drill drill, Kind kind, Said said) {
        jdbc.sql("insert into drill_entries (drill, kind, author, words, made_at) values (?, ?, ?, ?, ?)")
                .params(drill.id(), kind.verb(), said.author().handle(), said.words(), Stamp.of(said.at()))
                .update();
    }

    void ask(Drill drill, Turn.Ask ask, Instant now) {
        jdbc.sql("insert into drill_questions (drill, question, asked_for, asked_where, asked_at, entries_before)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        drill.id(),
                        ask.question(),
                        ask.rule().name().toLowerCase(Locale.ROOT),
                        ask.where().name().toLowerCase(Locale.ROOT),
                        Stamp.of(now),
                        drill.lines().size())
                .update();
    }

    /** One more inject has had its moment; words that are empty told nothing. */
    void tell(Drill drill, String words, Instant now) {
        jdbc.sql("update drills set told = told + 1 where id = ?")
                .param(drill.id())
                .update();
        if (!words.isEmpty()) {
            jdbc.sql("insert into drill_news (drill, words, told_at) values (?, ?, ?)")
                    .params(drill.id(), words, Stamp.of(now))
                    .update();
        }
    }

    void end(Drill drill, Instant now) {
        jdbc.sql("update drills set ended_at = ? where id = ?")
                .params(Stamp.of(now), drill.id())
                .update();
    }

    void answer(Drill drill, int question, Said said) {
        jdbc.sql("insert into drill_answers (drill, question, author, words, made_at) values (?, ?, ?, ?, ?)")
                .params(drill.id(), question, said.author().handle(), said.words(), Stamp.of(said.at()))
                .update();
    }

    /** What was said in the debrief, the oldest first. */
    List<Drill.Answer> answers(Drill drill) {
        return hanging("drill_answers", drill, (row, at) -> {
            Person author = new Person(drill.home().workspace(), row.getString("author"));
            return new Drill.Answer(
                    row.getInt("question"), new Said(author, row.getString("words"), Stamp.at(row, "made_at")));
        });
    }

    private List<Drill> read(String where, Object... values) {
        return jdbc.sql("select * from drills " + where).params(values).query(this::head).list().stream()
                .map(this::whole)
                .toList();
    }

    private Drill head(ResultSet row, int number) throws SQLException {
        Workspace.Id workspace = new Workspace.Id(row.getLong("workspace"));
        return new Drill(
                row.getLong("id"),
                new Incident.Home(workspace, new Team.Id(row.getLong("team")), row.getString("channel")),
                row.getString("scenario"),
                row.getString("title"),
                new Person(workspace, row.getString("begun_by")),
                Stamp.at(row, "begun_at"),
                row.getInt("told"),
                Stamp.atNullable(row, "ended_at"),
                List.of(),
                List.of(),
                List.of());
    }

    private Drill whole(Drill head) {
        return new Drill(
                head.id(),
                head.home(),
                head.scenario(),
                head.title(),
                head.by(),
                head.begun(),
                head.told(),
                head.ended(),
                hanging("drill_entries", head, (row, at) -> line(row, head)),
                hanging("drill_questions", head, Drills::asked),
                hanging("drill_news", head, Drills::news));
    }

    private <T> List<T> hanging(String table, Drill head, RowMapper<T> reader) {
        return jdbc.sql("select * from " + table + " where drill = ? order by id")
                .param(head.id())
                .query(reader)
                .list();
    }

    private static Drill.Line line(ResultSet row, Drill head) throws SQLException {
        Person author = new Person(head.home().workspace(), row.getString("author"));
        return new Drill.Line(
                Kind.named(row.getString("kind")).orElseThrow(),
                new Said(author, row.getString("words"), Stamp.at(row, "made_at")));
    }

    private static Drill.News news(ResultSet row, int number) throws SQLException {
        return new Drill.News(row.getString("words"), Stamp.at(row, "told_at"));
    }

    private static Asked asked(ResultSet row, int number) throws SQLException {
        return new Asked(
                row.getString("question"),
                Asked.Rule.valueOf(row.getString("asked_for").toUpperCase(Locale.ROOT)),
                Asked.Where.valueOf(row.getString("asked_where").toUpperCase(Locale.ROOT)),
                Stamp.at(row, "asked_at"),
                row.getInt("entries_before"));
    }
}
