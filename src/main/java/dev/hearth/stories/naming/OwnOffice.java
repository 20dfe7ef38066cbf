package dev.hearth.stories.naming;

import dev.hearth.privacy.Belongings;
import dev.hearth.privacy.Rows;
import dev.hearth.privacy.Trace;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** That a person is a steward of a team. */
@Component
class OwnOffice implements Belongings {

    private final JdbcClient jdbc;

    OwnOffice(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String word() {
        return "settings";
    }

    @Override
    public List<Trace> traces() {
        return List.of(Rows.gone(
                jdbc,
                "story_stewards",
                "cast(team as varchar(20)) || '/' || handle",
                "workspace = :workspace and handle = :person"));
    }
}
