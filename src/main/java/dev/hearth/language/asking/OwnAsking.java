package dev.hearth.language.asking;

import dev.hearth.privacy.Belongings;
import dev.hearth.privacy.Rows;
import dev.hearth.privacy.Trace;
import dev.hearth.workspaces.Person;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** That a person asked for other ways to ask. */
@Component
class OwnAsking implements Belongings, Trace {

    private final Rows rows;
    private final Askers askers;

    OwnAsking(JdbcClient jdbc, Askers askers) {
        this.rows = Rows.gone(
                jdbc,
                "language_askers",
                "cast(workspace as varchar(20)) || '/' || person",
                "workspace = :workspace and person = :person");
        this.askers = askers;
    }

    @Override
    public int order() {
        return 51;
    }

    @Override
    public String word() {
        return "settings";
    }

    @Override
    public List<Trace> traces() {
        return List.of(this);
    }

    @Override
    public String name() {
        return rows.name();
    }

    @Override
    public List<String> of(Person person) {
        return rows.of(person);
    }

    @Override
    public List<String> all() {
        return rows.all();
    }

    @Override
    public void erase(String key) {
        rows.erase(key);
        askers.refresh();
    }
}
