package dev.hearth.experiments.book;

import dev.hearth.experiments.book.Neighbour.Consent;
import dev.hearth.experiments.book.Neighbour.Part;
import dev.hearth.team.Team;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which other teams have to do with which experiment. */
@Component
public class Neighbours {

    private final JdbcClient jdbc;
    private final ExperimentRows rows;

    Neighbours(JdbcClient jdbc, ExperimentRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** Enters the teams that were named when an experiment was planned. */
    public void enter(Experiment experiment, Collection<Neighbour> named) {
        named.forEach(neighbour -> jdbc.sql(
                        "insert into experiment_neighbours (experiment, team, part, consent) values (?, ?, ?, ?)")
                .params(experiment.id().value(), neighbour.team().value())
                .params(neighbour.part().name(), neighbour.consent().name())
                .update());
    }

    /** The teams named in an experiment, the one whose system it is first. */
    public List<Neighbour> of(Experiment experiment) {
        return jdbc.sql("select team, part, consent from experiment_neighbours where experiment = ? order by part,"
                        + " team")
                .param(experiment.id().value())
                .query((row, number) -> new Neighbour(
                        new Team.Id(row.getLong("team")),
                        Part.valueOf(row.getString("part")),
                        Consent.valueOf(row.getString("consent"))))
                .list();
    }

    /** Enters what the team whose system it is says now. */
    public void says(Experiment experiment, Team.Id team, Consent consent) {
        jdbc.sql("update experiment_neighbours set consent = ? where experiment = ? and team = ? and part = ?")
                .params(consent.name(), experiment.id().value(), team.value(), Part.OWNS.name())
                .update();
    }

    /** Experiments of other teams that name this one and stand in one of these states, by number. */
    public List<Experiment> naming(Team.Id team, Collection<State> states) {
        return rows.select(" where state in (:states) and exists (select 1 from experiment_neighbours n"
                        + " where n.experiment = e.id and n.team = :team) order by number")
                .param("states", states.stream().map(State::name).toList())
                .param("team", team.value())
                .query(ExperimentRows::read)
                .list();
    }
}
