package dev.hearth.web.signin;

import dev.hearth.privacy.Belongings;
import dev.hearth.privacy.Rows;
import dev.hearth.privacy.Trace;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where a person is signed in, or could be by a link. */
@Component
class OwnSessions implements Belongings {

    private static final String MINE = "workspace = :workspace and person = :person";

    private final JdbcClient jdbc;

    OwnSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 54;
    }

    @Override
    public String word() {
        return "settings";
    }

    @Override
    public List<Trace> traces() {
        return List.of(Rows.gone(jdbc, "page_sessions", "mark", MINE), Rows.gone(jdbc, "sign_in_links", "mark", MINE));
    }
}
