package dev.hearth.incidents.book;

import dev.hearth.clock.Stamp;
import dev.hearth.clock.TeamClock;
import dev.hearth.workspaces.Person;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
     * @param words what was typed, or what was copied
     * @param source the message they were copied from; null if they were typed
     */
    public record Draft(
            long id, Person author, String channel, String verb, String words, Copies.@Nullable Source source) {}

    /** Keeps words for a day, inside a deed; returns the number by which they are found. */
    public long keep(Person author, String channel, String verb, String words) {
        return keep(author, channel, verb, words, null);
    }

    /** The same for words that were copied from a message. */
    public long keep(Person author, String channel, String verb, String words, Copies.@Nullable Source source) {
        jdbc.sql("delete from incident_drafts where made_at < ?")
                .param(Stamp.of(clock.now().minus(KEPT)))
                .update();
        Person wrote = source == null ? null : source.author();
        jdbc.sql("insert into incident_drafts (workspace, author, channel, kind, words, made_at, message,"
                        + " message_author, message_link) values (:workspace, :author, :channel, :kind, :words, :at,"
                        + " :message, :wrote, :link)")
                .param("workspace", author.workspace().value())
                .param("author", author.handle())
                .param("channel", channel)
                .param("kind", verb)
                .param("words", words)
                .param("at", Stamp.of(clock.now()))
                .param("message", source == null ? null : source.message())
                .param("wrote", wrote == null ? null : wrote.handle())
                .param("link", source == null ? null : source.link())
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
                .query((row, at) -> new Draft(
                        id,
                        author,
                        row.getString("channel"),
                        row.getString("kind"),
                        row.getString("words"),
                        source(row, author)))
                .optional();
    }

    private static Copies.@Nullable Source source(ResultSet row, Person author) throws SQLException {
        String message = row.getString("message");
        String wrote = row.getString("message_author");
        return message == null
                ? null
                : new Copies.Source(
                        row.getString("channel"),
                        message,
                        wrote == null ? null : new Person(author.workspace(), wrote),
                        row.getString("message_link"));
    }

    /** Forgets words that have found their incident. */
    public void drop(Draft draft) {
        jdbc.sql("delete from incident_drafts where id = ?").param(draft.id()).update();
    }
}
