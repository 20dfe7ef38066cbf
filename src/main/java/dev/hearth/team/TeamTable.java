package dev.hearth.team;

import dev.hearth.chat.Place;
import dev.hearth.workspaces.Workspace;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Teams as rows. */
@Component
class TeamTable {

    private final JdbcClient jdbc;

    TeamTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Team> find(Team.Id id) {
        return jdbc.sql("select * from teams where id = ?")
                .param(id.value())
                .query(TeamTable::read)
                .optional();
    }

    Optional<Team> at(Place channel) {
        return jdbc.sql("select * from teams where workspace = ? and channel = ?")
                .params(channel.workspace().value(), channel.channel())
                .query(TeamTable::read)
                .optional();
    }

    List<Team> in(Workspace.Id workspace) {
        return jdbc.sql("select * from teams where workspace = ? order by id")
                .param(workspace.value())
                .query(TeamTable::read)
                .list();
    }

    List<Team> setUp() {
        return jdbc.sql("select * from teams where set_up order by id")
                .query(TeamTable::read)
                .list();
    }

    void insert(Place channel, String name, Settings settings) {
        jdbc.sql("insert into teams (workspace, channel, name, set_up, sample, zone, days, hours_from,"
                        + " hours_to, country, region, freezes, weekly_day, weekly_time, planners,"
                        + " by_direct_message) values (?, ?, ?, false, false, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(channel.workspace().value(), channel.channel(), name)
                .params(columns(settings))
                .update();
    }

    void save(Team team) {
        jdbc.sql("update teams set name = ?, set_up = ?, sample = ?, zone = ?, days = ?, hours_from = ?, hours_to = ?,"
                        + " country = ?, region = ?, freezes = ?, weekly_day = ?, weekly_time = ?, planners = ?,"
                        + " by_direct_message = ? where id = ?")
                .params(team.name(), team.setUp(), team.sample())
                .params(columns(team.settings()))
                .param(team.id().value())
                .update();
    }

    /** Moves a team to another channel, which may be known in another workspace. */
    void move(Team.Id team, Place channel) {
        jdbc.sql("update teams set workspace = ?, channel = ? where id = ?")
                .params(channel.workspace().value(), channel.channel(), team.value())
                .update();
    }

    void delete(Team.Id team) {
        jdbc.sql("delete from teams where id = ?").param(team.value()).update();
    }

    private static Object[] columns(Settings settings) {
        WorkingWeek week = settings.week();
        return new Object[] {
            week.zone().getId(),
            week.days().stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(",")),
            week.from().toString(),
            week.to().toString(),
            week.holidays().country(),
            week.holidays().region(),
            week.freezeDays().text(),
            settings.weekly().day().name(),
            settings.weekly().time().toString(),
            String.join(",", settings.planners()),
            settings.byDirectMessage()
        };
    }

    private static Team read(ResultSet row, int number) throws SQLException {
        return new Team(
                new Team.Id(row.getLong("id")),
                new Workspace.Id(row.getLong("workspace")),
                row.getString("channel"),
                row.getString("name"),
                settings(row),
                row.getBoolean("set_up"),
                row.getBoolean("sample"));
    }

    private static Settings settings(ResultSet row) throws SQLException {
        WorkingWeek week = new WorkingWeek(
                ZoneId.of(row.getString("zone")),
                days(row.getString("days")),
                LocalTime.parse(row.getString("hours_from")),
                LocalTime.parse(row.getString("hours_to")),
                new Holidays(row.getString("country"), row.getString("region")),
                freezes(row.getString("freezes")));
        Team.Weekly weekly = new Team.Weekly(
                DayOfWeek.valueOf(row.getString("weekly_day")), LocalTime.parse(row.getString("weekly_time")));
        return new Settings(week, weekly, list(row.getString("planners")), row.getBoolean("by_direct_message"));
    }

    private static Set<DayOfWeek> days(String joined) {
        return list(joined).stream().map(DayOfWeek::valueOf).collect(Collectors.toSet());
    }

    private static FreezeDays freezes(String text) {
        return switch (FreezeDays.parse(text)) {
            case FreezeDays.Reading.Understood(FreezeDays days) -> days;
            case FreezeDays.Reading.NotUnderstood wrong -> FreezeDays.none();
        };
    }

    private static List<String> list(String joined) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(","));
    }
}
