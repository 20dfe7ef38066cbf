package dev.hearth.msteams.book;

import dev.hearth.msteams.connector.ConditionalOnMsTeams;
import dev.hearth.workspaces.Person;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who added Hearth to a team or a chat of several people: they administer it. Whoever adds it for themselves does not. */
@Component
@ConditionalOnMsTeams
public class Installers {

    private final JdbcClient jdbc;

    Installers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Remembers who installed it. */
    public void installed(Person person) {
        if (are(person)) {
            return;
        }
        try {
            jdbc.sql("insert into msteams_installers (workspace, person) values (?, ?)")
                    .params(person.workspace().value(), person.handle())
                    .update();
        } catch (DuplicateKeyException already) {
            // two installations at once: the row that is there says the same
        }
    }

    /** Whether this person is one of them. */
    public boolean are(Person person) {
        return jdbc.sql("select count(*) from msteams_installers where workspace = ? and person = ?")
                        .params(person.workspace().value(), person.handle())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
