package dev.hearth.experiments.gamedays;

import dev.hearth.experiments.book.StandIns;
import dev.hearth.privacy.Belongings;
import dev.hearth.privacy.Rows;
import dev.hearth.privacy.Trace;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A person's part in experiments and game days. What is over stays for the team, and loses their name. */
@Component
class OwnPart implements Belongings {

    private static final String EXPERIMENT = "experiment in (select id from experiments where workspace = :workspace)";
    private static final String DAY = "gameday in (select id from gamedays where workspace = :workspace)";
    private static final String OVER = "workspace = :workspace and state in ('DONE', 'CANCELLED')";

    private final JdbcClient jdbc;
    private final StandIns standIns;

    OwnPart(JdbcClient jdbc, StandIns standIns) {
        this.jdbc = jdbc;
        this.standIns = standIns;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String word() {
        return "experiments";
    }

    @Override
    public List<Trace> traces() {
        return List.of(
                Rows.gone(jdbc, "experiment_notes", "id", "author = :person and " + EXPERIMENT),
                Rows.gone(jdbc, "experiment_answers", "id", "author = :person and " + EXPERIMENT),
                Rows.gone(
                        jdbc,
                        "experiment_outcomes",
                        joined("experiment", "run") + " || '/' || author",
                        "author = :person and " + EXPERIMENT),
                Rows.gone(
                        jdbc,
                        "experiment_observers",
                        joined("experiment", "person"),
                        "person = :person and " + EXPERIMENT),
                standIns,
                Rows.unnamed(jdbc, "experiments", "owner", OVER),
                Rows.gone(jdbc, "gameday_answers", "id", "author = :person and " + DAY),
                Rows.gone(jdbc, "gameday_observers", joined("gameday", "person"), "person = :person and " + DAY),
                Rows.unnamed(jdbc, "gamedays", "owner", OVER),
                Rows.emptied(jdbc, "gamedays", "coordinator", OVER),
                Rows.emptied(jdbc, "gamedays", "reporter", OVER));
    }

    private static String joined(String one, String other) {
        return "cast(" + one + " as varchar(200)) || '/' || cast(" + other + " as varchar(200))";
    }
}
