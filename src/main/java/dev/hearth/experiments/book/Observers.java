package dev.hearth.experiments.book;

import dev.hearth.workspaces.Person;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who joined an experiment to watch. Who holds or stops one is not kept anywhere (P6). */
@Component
public class Observers {

    private final JdbcClient jdbc;

    Observers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Enters an observer; whether they were none before. */
    public boolean join(Experiment experiment, Person person) {
        boolean isNew = !of(experiment).contains(person);
        if (isNew) {
            jdbc.sql("insert into experiment_observers (experiment, person) values (?, ?)")
                    .params(experiment.id().value(), person.handle())
                    .update();
        }
        return isNew;
    }

    /** Who watches. */
    public List<Person> of(Experiment experiment) {
        return jdbc.sql("select person from experiment_observers where experiment = ? order by person")
                .param(experiment.id().value())
                .query((row, number) -> new Person(experiment.workspace(), row.getString("person")))
                .list();
    }
}
