package dev.hearth.experiments.book;

import dev.hearth.clock.Stamp;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** All experiments. */
@Component
public class Experiments {

    private static final Set<State> OPEN = EnumSet.complementOf(EnumSet.of(State.DONE, State.CANCELLED));
    private static final String OF_TEAM = " where team = :team and state in (:states) order by number";

    private final JdbcClient jdbc;
    private final ExperimentRows rows;
    private final Dates dates;

    Experiments(JdbcClient jdbc, ExperimentRows rows, Dates dates) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.dates = dates;
    }

    /** Enters a new experiment under the next number of its workspace; its id and number are given here. */
    public Experiment enter(Experiment planned) {
        int number = jdbc.sql("select coalesce(max(number), 0) + 1 from experiments where workspace = ?")
                .param(planned.workspace().value())
                .query(Integer.class)
                .single();
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        rows.insert(planned, number).update(key, "id");
        Number id = key.getKeyAs(Number.class);
        if (id == null) {
            throw new IllegalStateException("an experiment without a number of ours");
        }
        Experiment entered = planned.entered(new Experiment.Id(id.longValue()), number);
        dates.planned(entered);
        return entered;
    }

    /** The experiment with our own number. */
    public Optional<Experiment> find(Experiment.Id id) {
        return rows.select(" where e.id = ?")
                .param(id.value())
                .query(ExperimentRows::read)
                .optional();
    }

    /** The experiment people call by this number in a workspace. */
    public Optional<Experiment> find(Workspace.Id workspace, int number) {
        return rows.select(" where e.workspace = ? and e.number = ?")
                .params(workspace.value(), number)
                .query(ExperimentRows::read)
                .optional();
    }

    /** The same, for a deed: nobody else changes it until the deed is written. */
    public Optional<Experiment> lock(Workspace.Id workspace, int number) {
        jdbc.sql("select id from experiments where workspace = ? and number = ? for update")
                .params(workspace.value(), number)
                .query(Long.class)
                .optional();
        return find(workspace, number);
    }

    /** The same, for an appointment. */
    public Optional<Experiment> lock(Experiment.Id id) {
        jdbc.sql("select id from experiments where id = ? for update")
                .param(id.value())
                .query(Long.class)
                .optional();
        return find(id);
    }

    /** Writes down how far an experiment has come, and its times. */
    public void save(Experiment experiment) {
        Course course = experiment.course();
        find(experiment.id()).ifPresent(before -> dates.saved(before, experiment));
        jdbc.sql("update experiments set state = ?, held = ?, run = ?, next_at = ?, asked_at = ?, timing = ?, seed = ?,"
                        + " meant_at = ?, team = ?, channel = ? where id = ?")
                .params(course.state().name(), course.held(), course.run())
                .param(Stamp.ofNullable(course.next()))
                .param(Stamp.ofNullable(course.asked()))
                .param(experiment.timing().when().stored())
                .param(experiment.timing().seed())
                .param(Stamp.ofNullable(experiment.timing().meant()))
                .params(experiment.team().value(), experiment.channel())
                .param(experiment.id().value())
                .update();
        rows.saveRun(experiment);
    }

    /** What is not over in a team, by number. */
    public List<Experiment> openIn(Team.Id team) {
        return in(team, OPEN);
    }

    /** What is over in a team, the newest first, so many at most. */
    public List<Experiment> doneIn(Team.Id team, int most) {
        return in(team, EnumSet.of(State.DONE)).reversed().stream().limit(most).toList();
    }

    /** What stands in one of these states in a team, by number. */
    public List<Experiment> in(Team.Id team, Collection<State> states) {
        return rows.select(OF_TEAM)
                .param("team", team.value())
                .param("states", states.stream().map(State::name).toList())
                .query(ExperimentRows::read)
                .list();
    }

    /** What stands in one of these states in a whole workspace, by number. */
    public List<Experiment> everywhere(Workspace.Id workspace, Collection<State> states) {
        return rows.select(" where workspace = :workspace and state in (:states) order by number")
                .param("workspace", workspace.value())
                .param("states", states.stream().map(State::name).toList())
                .query(ExperimentRows::read)
                .list();
    }

    /** What is not over and has this person as owner, stand-in or observer, by number. */
    public List<Experiment> openOf(Person person) {
        return rows.select(" where workspace = :workspace and state in (:states) and (owner = :person"
                        + " or position(' ' || :person || ' ' in ' ' || stand_ins || ' ') > 0"
                        + " or id in (select experiment from experiment_observers where person = :person))"
                        + " order by number")
                .param("workspace", person.workspace().value())
                .param("person", person.handle())
                .param("states", OPEN.stream().map(State::name).toList())
                .query(ExperimentRows::read)
                .list();
    }

    /** The made-up ones of a team. */
    public List<Experiment> samplesOf(Team.Id team) {
        return rows.select(" where team = ? and sample")
                .param(team.value())
                .query(ExperimentRows::read)
                .list();
    }

    /** Takes one out of the book with all that belongs to it. */
    public void remove(Experiment experiment) {
        rows.remove(experiment.id());
    }

    /** Notes that something is said about an experiment; whether it is said for the first time. */
    public boolean tellOnce(Experiment experiment, String about) {
        boolean told = jdbc.sql("select count(*) from experiment_told where experiment = ? and about = ?")
                        .params(experiment.id().value(), about)
                        .query(Integer.class)
                        .single()
                > 0;
        if (!told) {
            jdbc.sql("insert into experiment_told (experiment, about) values (?, ?)")
                    .params(experiment.id().value(), about)
                    .update();
        }
        return !told;
    }

    /** What was noted as said about an experiment and begins like this, without that beginning; in no order. */
    public List<String> told(Experiment experiment, String beginning) {
        return jdbc
                .sql("select about from experiment_told where experiment = ?")
                .param(experiment.id().value())
                .query((row, number) -> row.getString("about"))
                .list()
                .stream()
                .filter(about -> about.startsWith(beginning))
                .map(about -> about.substring(beginning.length()))
                .toList();
    }

    /** Forgets that it was said; whether it had been. */
    public boolean forget(Experiment experiment, String about) {
        return jdbc.sql("delete from experiment_told where experiment = ? and about = ?")
                        .params(experiment.id().value(), about)
                        .update()
                > 0;
    }
}
