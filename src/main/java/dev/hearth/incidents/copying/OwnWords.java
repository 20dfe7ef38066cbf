package dev.hearth.incidents.copying;

import dev.hearth.incidents.book.Copies;
import dev.hearth.privacy.Trace;
import dev.hearth.workspaces.Person;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was copied onto timelines of what a person wrote: taken back as if they had pressed that under each. */
@Component
public class OwnWords implements Trace {

    private final JdbcClient jdbc;
    private final Copies copies;
    private final TakingBack takingBack;

    OwnWords(JdbcClient jdbc, Copies copies, TakingBack takingBack) {
        this.jdbc = jdbc;
        this.copies = copies;
        this.takingBack = takingBack;
    }

    @Override
    public String name() {
        return "incident_copies";
    }

    @Override
    public List<String> of(Person person) {
        return jdbc.sql("select id from incident_copies where workspace = ? and author = ?")
                .params(person.workspace().value(), person.handle())
                .query((row, number) -> row.getString(1))
                .list();
    }

    @Override
    public List<String> all() {
        return jdbc.sql("select id from incident_copies where author is not null")
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** That the message was taken back stays, so that nobody copies it once more; whose it was does not. */
    @Override
    public void erase(String key) {
        long id = Long.parseLong(key);
        copies.standing(id).ifPresent(takingBack::takeBack);
        copies.forgetAuthor(id);
    }
}
