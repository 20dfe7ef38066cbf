package dev.hearth.delivery;

import dev.hearth.chat.platform.Outgoing.Posted;
import dev.hearth.clock.Stamp;
import dev.hearth.workspaces.Workspace;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Letters that wait, as rows; the row goes when the letter is sent. */
@Component
class OutboxTable {

    /** The first letter of each line that may be tried now. */
    private static final String HEADS = "select * from outbox o where o.sending_since is null and (o.not_before is"
            + " null or o.not_before <= ?) and not exists (select 1 from outbox e where e.workspace = o.workspace and"
            + " e.line = o.line and e.id < o.id) order by o.id limit 200 for update skip locked";

    private final JdbcClient jdbc;

    OutboxTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(
            Workspace.Id workspace,
            String line,
            Letter.What deed,
            @Nullable String handle,
            @Nullable String body,
            boolean repeats,
            @Nullable Instant until,
            Instant now) {
        jdbc.sql("insert into outbox (workspace, line, deed, handle, body, repeats, until, written, attempts)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, 0)")
                .params(workspace.value(), line, deed.name())
                .param(handle)
                .param(body)
                .param(repeats)
                .param(Stamp.ofNullable(until))
                .param(Stamp.of(now))
                .update();
    }

    /** Drops edits of a message that still wait: a newer one makes them pointless. */
    void dropWaitingEdits(Workspace.Id workspace, String handle) {
        jdbc.sql("delete from outbox where workspace = ? and handle = ? and deed = 'EDIT' and sending_since is null")
                .params(workspace.value(), handle)
                .update();
    }

    /** The line of a message of ours, sent or waiting. */
    Optional<String> lineOf(Workspace.Id workspace, String handle) {
        return jdbc
                .sql("select line from posted where workspace = ? and handle = ?"
                        + " union all select line from outbox where workspace = ? and handle = ? and deed = 'POST'")
                .params(workspace.value(), handle, workspace.value(), handle)
                .query((row, number) -> row.getString("line"))
                .list()
                .stream()
                .findFirst();
    }

    List<Letter> heads(Instant now) {
        return jdbc.sql(HEADS).param(Stamp.of(now)).query(OutboxTable::read).list();
    }

    void markSending(long id, String node, Instant since) {
        jdbc.sql("update outbox set sending_node = ?, sending_since = ?, attempts = attempts + 1 where id = ?")
                .params(node, Stamp.of(since), id)
                .update();
    }

    /** Letters whose sender has not been heard of since a moment: their outcome is unknown. */
    List<Letter> abandoned(Instant before) {
        return jdbc.sql("select * from outbox where sending_since < ?")
                .param(Stamp.of(before))
                .query(OutboxTable::read)
                .list();
    }

    void retry(long id, Instant notBefore) {
        jdbc.sql("update outbox set sending_node = null, sending_since = null, not_before = ? where id = ?")
                .params(Stamp.of(notBefore), id)
                .update();
    }

    void delete(long id) {
        jdbc.sql("delete from outbox where id = ?").param(id).update();
    }

    void undeliverable(Letter letter, String reason, Instant now) {
        jdbc.sql("insert into undeliverable (workspace, line, about, reason, noticed) values (?, ?, ?, ?, ?)")
                .params(letter.workspace().value(), letter.line())
                .param(letter.handle())
                .params(reason, Stamp.of(now))
                .update();
    }

    void posted(Letter letter, String handle, Posted posted) {
        jdbc.sql("delete from posted where workspace = ? and handle = ?")
                .params(letter.workspace().value(), handle)
                .update();
        jdbc.sql("insert into posted (workspace, handle, line, channel, message, link) values (?, ?, ?, ?, ?, ?)")
                .params(letter.workspace().value(), handle, letter.line())
                .params(posted.channel(), posted.message())
                .param(posted.link())
                .update();
    }

    void learned(String handle, Posted posted, String link) {
        jdbc.sql("update posted set link = ? where workspace = ? and handle = ? and channel = ? and message = ?")
                .params(link, posted.workspace().value(), handle)
                .params(posted.channel(), posted.message())
                .update();
    }

    void forget(Workspace.Id workspace, String handle) {
        jdbc.sql("delete from posted where workspace = ? and handle = ?")
                .params(workspace.value(), handle)
                .update();
    }

    Optional<Posted> posted(Workspace.Id workspace, String handle) {
        return jdbc.sql("select channel, message, link from posted where workspace = ? and handle = ?")
                .params(workspace.value(), handle)
                .query((row, number) -> new Posted(
                        workspace, row.getString("channel"), row.getString("message"), row.getString("link")))
                .optional();
    }

    Optional<String> handle(Workspace.Id workspace, String channel, String message) {
        return jdbc
                .sql("select handle from posted where workspace = ? and channel = ? and message = ?")
                .params(workspace.value(), channel, message)
                .query((row, number) -> row.getString("handle"))
                .list()
                .stream()
                .findFirst();
    }

    private static Letter read(ResultSet row, int number) throws SQLException {
        return new Letter(
                row.getLong("id"),
                new Workspace.Id(row.getLong("workspace")),
                row.getString("line"),
                Letter.What.valueOf(row.getString("deed")),
                row.getString("handle"),
                row.getString("body"),
                row.getBoolean("repeats"),
                Stamp.atNullable(row, "until"),
                Stamp.at(row, "written"),
                row.getInt("attempts"));
    }
}
