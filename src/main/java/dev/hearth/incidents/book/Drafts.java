package dev.hearth.incidents.book;

import dev.hearth.clock.Stamp;
import dev.hearth.clock.TeamClock;
import dev.hearth.workspaces.Person;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Words that wait until their author has said which incident they are for, so that nothing is typed twice. */
@Component
public class Drafts {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final TeamClock clock;

    Drafts(JdbcClient jdbc, TeamClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Words that wait.
     *
     * @param id our number for them
     * @param author whose; nobody else can pick them up
     * @param channel where they were typed
     * @param verb what was meant to be done with them, for example {@code observe}
     * @param words what was typed
     */
    public record Draft(long id, Person author, String channel, String verb, String words) {}

    /** Keeps words for a day, inside a deed; returns the number by which they are found. */
    public long keep(Person author, String channel, String verb, String words) {
        jdbc.sql("delete from incident_drafts where made_at < ?")
                .param(Stamp.of(clock.now().minus(KEPT)))
                .update();
        jdbc.sql("insert into incident_drafts (workspace, author, channel, kind, words, made_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(author.workspace().value(), author.handle(), channel, verb, words, Stamp.of(clock.now()))
                .update();
        return jdbc.sql("select max(id) from incident_drafts where workspace = ? and author = ?")
                .params(author.workspace().value(), author.handle())
                .query(Long.class)
                .single();
    }

    /** This person's words with this number, if they still wait. */
    public Optional<Draft> find(Person author, long id) {
        return jdbc.sql("select * from incident_drafts where id = ? and workspace = ? and author = ?")
                .params(id, author.workspace().value(), author.handle())
                .query((row, at) ->
                        new Draft(id, author, row.getString("channel"), row.getString("kind"), row.getString("words")))
                .optional();
    }

    /** Forgets words that have found their incident. */
    public void drop(Draft draft) {
        jdbc.sql("delete from incident_drafts where id = ?").param(draft.id()).update();
    }
}
