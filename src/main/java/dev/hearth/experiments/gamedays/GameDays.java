package dev.hearth.experiments.gamedays;

import dev.hearth.clock.Stamp;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** All game days. */
@Component
public class GameDays {

    private static final String OPEN = " and state not in ('DONE', 'CANCELLED')";

    private final JdbcClient jdbc;

    GameDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Enters a new one under the next number of its workspace; its id and number are given here. */
    public GameDay enter(GameDay planned) {
        int number = jdbc.sql("select coalesce(max(number), 0) + 1 from gamedays where workspace = ?")
                .param(planned.workspace().value())
                .query(Integer.class)
                .single();
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into gamedays (workspace, number, team, channel, title, owner, coordinator, reporter,"
                        + " begins_at, minutes, state, held, questions) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                        + " ?, ?)")
                .params(planned.workspace().value(), number, planned.team().value(), planned.channel())
                .params(planned.title(), planned.owner().handle())
                .param(handle(planned.coordinator()))
                .param(handle(planned.reporter()))
                .param(Stamp.of(planned.from()))
                .param(planned.length().toMinutes())
                .params(planned.state().name(), planned.held(), planned.asked())
                .update(key, "id");
        Number id = key.getKeyAs(Number.class);
        if (id == null) {
            throw new IllegalStateException("a game day without a number of ours");
        }
        GameDay entered = planned.entered(new GameDay.Id(id.longValue()), number);
        entered.agenda().forEach(slot -> insert(entered, slot));
        return entered;
    }

    private static @Nullable String handle(@Nullable Person person) {
        return person == null ? null : person.handle();
    }

    private void insert(GameDay day, Slot slot) {
        Experiment.Id experiment = slot.experiment();
        jdbc.sql("insert into gameday_slots (gameday, place, at_time, title, experiment) values (?, ?, ?, ?, ?)")
                .params(day.id().value(), slot.place(), Stamp.of(slot.at()), slot.title())
                .param(experiment == null ? null : experiment.value())
                .update();
    }

    /** The one people call by this number in a workspace. */
    public Optional<GameDay> find(Workspace.Id workspace, int number) {
        return jdbc.sql("select * from gamedays where workspace = ? and number = ?")
                .params(workspace.value(), number)
                .query(this::read)
                .optional();
    }

    /** The one with our own number. */
    public Optional<GameDay> find(GameDay.Id id) {
        return jdbc.sql("select * from gamedays where id = ?")
                .param(id.value())
                .query(this::read)
                .optional();
    }

    /** The same, for a deed: nobody else changes it until the deed is written. */
    public Optional<GameDay> lock(GameDay.Id id) {
        jdbc.sql("select id from gamedays where id = ? for update")
                .param(id.value())
                .query(Long.class)
                .optional();
        return find(id);
    }

    /** Those of a team, the newest first, so many at most. */
    public List<GameDay> in(Team.Id team, int most) {
        return jdbc.sql("select * from gamedays where team = ? order by number desc limit ?")
                .params(team.value(), most)
                .query(this::read)
                .list();
    }

    /** Those of a team that are not over, by number. */
    public List<GameDay> openIn(Team.Id team) {
        return jdbc.sql("select * from gamedays where team = ?" + OPEN + " order by number")
                .param(team.value())
                .query(this::read)
                .list();
    }

    /** The one that is not over and has this experiment in its agenda. */
    public Optional<GameDay> of(Experiment experiment) {
        return jdbc
                .sql("select * from gamedays where id in (select gameday from gameday_slots where experiment = ?)"
                        + OPEN + " order by number")
                .param(experiment.id().value())
                .query(this::read)
                .list()
                .stream()
                .findFirst();
    }

    /** Writes down how far it has come, and its agenda. */
    public void save(GameDay day) {
        jdbc.sql("update gamedays set state = ?, held = ?, questions = ? where id = ?")
                .params(day.state().name(), day.held(), day.asked(), day.id().value())
                .update();
        day.agenda().forEach(slot -> {
            Experiment.Id experiment = slot.experiment();
            jdbc.sql("update gameday_slots set title = ?, experiment = ? where gameday = ? and place = ?")
                    .param(slot.title())
                    .param(experiment == null ? null : experiment.value())
                    .params(day.id().value(), slot.place())
                    .update();
        });
    }

    private GameDay read(ResultSet row, int number) throws SQLException {
        Workspace.Id workspace = new Workspace.Id(row.getLong("workspace"));
        GameDay.Id id = new GameDay.Id(row.getLong("id"));
        return new GameDay(
                id,
                workspace,
                row.getInt("number"),
                new Team.Id(row.getLong("team")),
                row.getString("channel"),
                row.getString("title"),
                new Person(workspace, row.getString("owner")),
                person(workspace, row.getString("coordinator")),
                person(workspace, row.getString("reporter")),
                Stamp.at(row, "begins_at"),
                Duration.ofMinutes(row.getInt("minutes")),
                agenda(id),
                DayState.valueOf(row.getString("state")),
                row.getBoolean("held"),
                row.getInt("questions"));
    }

    private static @Nullable Person person(Workspace.Id workspace, @Nullable String handle) {
        return handle == null ? null : new Person(workspace, handle);
    }

    private List<Slot> agenda(GameDay.Id id) {
        return jdbc.sql("select * from gameday_slots where gameday = ? order by place")
                .param(id.value())
                .query((row, number) -> new Slot(
                        row.getInt("place"), Stamp.at(row, "at_time"), row.getString("title"), experiment(row)))
                .list();
    }

    private static Experiment.@Nullable Id experiment(ResultSet row) throws SQLException {
        long id = row.getLong("experiment");
        return row.wasNull() ? null : new Experiment.Id(id);
    }
}
