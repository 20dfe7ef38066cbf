package dev.hearth.incidents.alerts;

import dev.hearth.chat.Field;
import dev.hearth.chat.Option;
import dev.hearth.chat.Voice;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Request;
import dev.hearth.team.MoreSettings;
import dev.hearth.team.Team;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each team wants done about alerts; a field of its settings. */
@Component
class Ways implements MoreSettings {

    private static final String FIELD = "alerts";

    private final JdbcClient jdbc;
    private final Voice voice;

    Ways(JdbcClient jdbc, Voice voice) {
        this.jdbc = jdbc;
        this.voice = voice;
    }

    Way of(Team.Id team) {
        return kept(team, "").orElse(Way.PRESET);
    }

    /** The same, and until this deed is durable nobody else sorts alerts of this team, on no node. */
    Way lock(Team.Id team) {
        return kept(team, " for update").orElseGet(() -> {
            enter(team, Way.PRESET);
            return Way.PRESET;
        });
    }

    private Optional<Way> kept(Team.Id team, String how) {
        return jdbc.sql("select way from incident_alert_ways where team = ?" + how)
                .param(team.value())
                .query((row, number) -> row.getString("way"))
                .optional()
                .flatMap(Way::read);
    }

    private void enter(Team.Id team, Way way) {
        jdbc.sql("insert into incident_alert_ways (team, way) values (?, ?)")
                .params(team.value(), way.word())
                .update();
    }

    @Override
    public List<Field> fields(Request request, Team team) {
        return List.of(new Field.Choice(
                FIELD,
                voice.line("incidents.alert.way"),
                Arrays.stream(Way.values())
                        .map(way -> new Option(way.word(), voice.line("incidents.alert.way." + way.word())))
                        .toList(),
                of(team.id()).word(),
                false));
    }

    /** Anything but one of the ways changes nothing. */
    @Override
    public Map<String, String> mistakes(Request request, Team team, Ask.Submitted submitted) {
        return Map.of();
    }

    @Override
    public boolean save(Request request, Team team, Ask.Submitted submitted) {
        Optional<Way> picked = Way.read(submitted.value(FIELD));
        if (picked.isEmpty() || picked.get() == of(team.id())) {
            return false;
        }
        lock(team.id());
        jdbc.sql("update incident_alert_ways set way = ? where team = ?")
                .params(picked.get().word(), team.id().value())
                .update();
        return true;
    }
}
