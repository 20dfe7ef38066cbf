package dev.hearth.stories.changing;

import dev.hearth.privacy.Belongings;
import dev.hearth.privacy.Trace;
import dev.hearth.stories.Story;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stories that a person told with their name. */
@Component
class OwnTelling implements Belongings, Trace {

    private final JdbcClient jdbc;
    private final OwnDeeds deeds;

    OwnTelling(JdbcClient jdbc, OwnDeeds deeds) {
        this.jdbc = jdbc;
        this.deeds = deeds;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String word() {
        return "stories";
    }

    @Override
    public List<Trace> traces() {
        return List.of(this);
    }

    @Override
    public String name() {
        return "stories";
    }

    @Override
    public List<String> of(Person person) {
        return jdbc.sql("select id from stories where workspace = ? and teller = ?")
                .params(person.workspace().value(), person.handle())
                .query((row, number) -> row.getString(1))
                .list();
    }

    @Override
    public List<String> all() {
        return jdbc.sql("select id from stories where teller is not null")
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** As if its teller had taken this one back. */
    @Override
    public void erase(String key) {
        long id = Long.parseLong(key);
        jdbc.sql("select workspace, teller from stories where id = ? and teller is not null")
                .param(id)
                .query((row, number) -> new Person(new Workspace.Id(row.getLong("workspace")), row.getString("teller")))
                .optional()
                .ifPresent(teller -> deeds.remove(new Story.Id(id), teller));
    }
}
