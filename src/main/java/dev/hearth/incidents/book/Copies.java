package dev.hearth.incidents.book;

import dev.hearth.chat.Place;
import dev.hearth.clock.Stamp;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.workspaces.Person;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which words on timelines were copied from where. What writes is called inside a deed. */
@Component
public class Copies {

    private final JdbcClient jdbc;

    Copies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A message of a conversation.
     *
     * @param channel where it is
     * @param message the platform's id of it
     * @param author who wrote it; null if nobody the platform names
     * @param link where to read it, if the platform said
     */
    public record Source(
            String channel,
            String message,
            @Nullable Person author,
            @Nullable String link) {}

    /** Words that were copied: our number for the copy, and onto which incident. */
    public record Copy(long id, Incident.Id incident) {}

    /** Whether somebody put this message there before, and whether it was taken back since. */
    public enum Before {
        NEVER,
        THERE,
        TAKEN_BACK
    }

    /** What became of a message on this incident's timeline. */
    public Before before(Incident incident, Source source) {
        return jdbc.sql("select taken_back from incident_copies where incident = ? and channel = ? and message = ?")
                .params(incident.id().value(), source.channel(), source.message())
                .query(Boolean.class)
                .optional()
                .map(taken -> taken ? Before.TAKEN_BACK : Before.THERE)
                .orElse(Before.NEVER);
    }

    /** Whether this person's words were copied onto this incident's timeline before. */
    public boolean concerns(Incident incident, Person author) {
        return jdbc.sql("select exists (select 1 from incident_copies where incident = ? and author = ?)")
                .params(incident.id().value(), author.handle())
                .query(Boolean.class)
                .single();
    }

    /** Keeps that a message is copied; returns our number for the copy. */
    public long add(Incident incident, Source source, Person by) {
        Person author = source.author();
        jdbc.sql("insert into incident_copies (incident, workspace, channel, message, author, added_by, link,"
                        + " taken_back) values (:incident, :workspace, :channel, :message, :author, :by, :link,"
                        + " false)")
                .param("incident", incident.id().value())
                .param("workspace", incident.home().workspace().value())
                .param("channel", source.channel())
                .param("message", source.message())
                .param("author", author == null ? null : author.handle())
                .param("by", by.handle())
                .param("link", source.link())
                .update();
        return jdbc.sql("select id from incident_copies where incident = ? and channel = ? and message = ?")
                .params(incident.id().value(), source.channel(), source.message())
                .query(Long.class)
                .single();
    }

    /** The copies that stand of what this person wrote. */
    public List<Copy> of(Incident incident, Person author) {
        return read(
                "incident = ? and author = ? and not taken_back", incident.id().value(), author.handle());
    }

    /** The copy with this number of ours, if it stands. */
    public Optional<Copy> standing(long id) {
        return read("id = ? and not taken_back", id).stream().findFirst();
    }

    /** Forgets who wrote what was copied. */
    public void forgetAuthor(long id) {
        jdbc.sql("update incident_copies set author = null where id = ?")
                .param(id)
                .update();
    }

    /** The copies that stand of a message. */
    public List<Copy> of(Place place, String message) {
        return read(
                "workspace = ? and channel = ? and message = ? and not taken_back",
                place.workspace().value(),
                place.channel(),
                message);
    }

    /** Takes words off a timeline: they are gone, and the questions that stood before and after them stay where they were. */
    public void takeBack(Copy copy) {
        Optional<Long> line = line(copy);
        jdbc.sql("update incident_copies set taken_back = true, link = null where id = ?")
                .param(copy.id())
                .update();
        line.ifPresent(entry -> {
            jdbc.sql("update incident_questions set entries_before = entries_before - 1 where incident = :incident and"
                            + " entries_before > (select count(*) from incident_entries where incident = :incident and"
                            + " id < :entry)")
                    .param("incident", copy.incident().value())
                    .param("entry", entry)
                    .update();
            jdbc.sql("delete from incident_entries where id = ?").param(entry).update();
        });
    }

    /** Puts the words that its author put there now in place of those that were copied. */
    public void change(Copy copy, String words, Instant now) {
        jdbc.sql("update incident_entries set words = ?, changed_at = ? where copy = ?")
                .params(words, Stamp.of(now), copy.id())
                .update();
    }

    private Optional<Long> line(Copy copy) {
        return jdbc.sql("select id from incident_entries where copy = ?")
                .param(copy.id())
                .query(Long.class)
                .optional();
    }

    private List<Copy> read(String where, Object... values) {
        return jdbc.sql("select id, incident from incident_copies where " + where + " order by id")
                .params(values)
                .query((row, at) -> new Copy(row.getLong("id"), new Incident.Id(row.getLong("incident"))))
                .list();
    }
}
