package dev.hearth.incidents.elsewhere;

import dev.hearth.incidents.copying.OwnWords;
import dev.hearth.privacy.Belongings;
import dev.hearth.privacy.Rows;
import dev.hearth.privacy.Trace;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A person's part in incidents and rehearsals. Lines of a timeline stay for the team, and lose their name. */
@Component
class OwnPart implements Belongings {

    private static final String INCIDENT = "incident in (select id from incidents where workspace = :workspace)";
    private static final String DRILL = "drill in (select id from drills where workspace = :workspace)";
    private static final String HERE = "workspace = :workspace";

    private final JdbcClient jdbc;
    private final OwnWords copied;

    OwnPart(JdbcClient jdbc, OwnWords copied) {
        this.jdbc = jdbc;
        this.copied = copied;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String word() {
        return "incidents";
    }

    @Override
    public List<Trace> traces() {
        return List.of(
                copied,
                Rows.unnamed(jdbc, "incident_copies", "added_by", HERE),
                Rows.unnamed(jdbc, "incident_entries", "author", INCIDENT),
                Rows.unnamed(jdbc, "incidents", "opened_by", HERE + " and resolved_at is not null"),
                Rows.unnamed(jdbc, "incidents", "resolved_by", HERE),
                Rows.gone(jdbc, "incident_answers", "id", "author = :person and " + INCIDENT),
                Rows.gone(jdbc, "incident_drafts", "id", "(author = :person or message_author = :person) and " + HERE),
                Rows.unnamed(jdbc, "drills", "begun_by", HERE + " and ended_at is not null"),
                Rows.unnamed(jdbc, "drill_entries", "author", DRILL),
                Rows.gone(jdbc, "drill_answers", "id", "author = :person and " + DRILL));
    }
}
