package dev.hearth.stories.nameless;

import dev.hearth.reception.Row;
import dev.hearth.stories.Audience;
import dev.hearth.stories.Stories;
import dev.hearth.stories.Story;
import dev.hearth.stories.Ties;
import dev.hearth.stories.Withdrawals;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Vault;
import dev.hearth.workspaces.Workspace;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Stories without a name, found by their codes alone. Whatever is written here is the only row of its transaction (P3), so
 * it is handed out as single rows; each may be written twice and is there once, for the code is its own proof that it was
 * written before (P2).
 */
@Component
public class NamelessStories {

    private static final String WAIT = "insert into waiting_stories (code, workspace, team, audience, quotable,"
        + " feeling, title, text, experiment, meaning, about, beside, ticket) select cast(? as bigint), cast(? as"
        + " bigint), cast(? as bigint), cast(? as varchar(8)), cast(? as boolean), cast(? as smallint), cast(? as"
        + " varchar(3000)), cast(? as varchar(40000)), cast(? as integer), cast(? as varchar(2000)), cast(? as"
        + " varchar(40)), cast(? as boolean), coalesce((select cast(? as bigint) where not exists (select 1 from"
        + " waiting_stories where ticket = ?)), 0) where not exists (select 1 from waiting_stories where code = ?) and"
        + " not exists (select 1 from withdrawn_stories where mark = ?)";
    private static final String WAIT_FIRST = WAIT + " and not exists (select 1 from story_codes where code = ?)";
    private static final String CHANGE =
            "update waiting_stories set audience = ?, quotable = ?, feeling = ?, title = ?,"
                    + " text = ?, meaning = ? where code = ? and workspace = ?";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Withdrawals withdrawals;

    NamelessStories(JdbcClient jdbc, Vault vault, Withdrawals withdrawals) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.withdrawals = withdrawals;
    }

    /**
     * The row of a new story, which waits for its round.
     *
     * @param ties what it is about, if enough took part in that (P3)
     * @param ticket the mark of the ticket its teller had; 0 for none. One that was spent already counts as none
     */
    public Row waiting(Code code, Team team, Audience audience, Story.Words words, Ties ties, long ticket) {
        long mark = mark(code);
        return new Row(
                WAIT_FIRST,
                List.of(
                        mark,
                        team.workspace().value(),
                        team.id().value(),
                        audience.word(),
                        words.quotable(),
                        words.feeling(),
                        words.title(),
                        words.text(),
                        ties.experiment(),
                        words.writtenMeaning(),
                        ties.about(),
                        ties.beside(),
                        ticket,
                        ticket,
                        mark,
                        withdrawals.markOfCode(mark),
                        mark),
                "");
    }

    /** The story this code opens in this workspace: the words that wait, or else those that are read. */
    public Optional<Nameless> find(Code code, Workspace.Id workspace) {
        return waitingUnder(code, workspace).or(() -> mixedUnder(code, workspace));
    }

    /** The row of a change: words that wait are replaced; words that are read stay until the changed ones are mixed. */
    public Row changed(Code code, Nameless before, Audience audience, Story.Words words) {
        long mark = mark(code);
        long workspace = before.workspace().value();
        return before.waiting()
                ? new Row(
                        CHANGE,
                        List.of(
                                audience.word(),
                                words.quotable(),
                                words.feeling(),
                                words.title(),
                                words.text(),
                                words.writtenMeaning(),
                                mark,
                                workspace),
                        "")
                : new Row(
                        WAIT,
                        List.of(
                                mark,
                                workspace,
                                before.team().value(),
                                audience.word(),
                                words.quotable(),
                                words.feeling(),
                                words.title(),
                                words.text(),
                                before.ties().experiment(),
                                words.writtenMeaning(),
                                before.ties().about(),
                                before.ties().beside(),
                                0L,
                                0L,
                                mark,
                                withdrawals.markOfCode(mark)),
                        "");
    }

    /** For what the story under a code waits, if it is hidden from its readers; its words may wait for a round besides. */
    public Optional<String> hidden(Code code, Workspace.Id workspace) {
        return jdbc.sql("select hidden from stories join story_codes on story_codes.story = stories.id where"
                        + " story_codes.code = ? and stories.workspace = ? and hidden <> ''")
                .params(mark(code), workspace.value())
                .query(String.class)
                .optional();
    }

    /** What has to be written, one after another, so that nothing is left but a mark: first the mark, then the words go. */
    public List<Row> withdrawn(Code code, Workspace.Id workspace) {
        long mark = mark(code);
        long noted = withdrawals.markOfCode(mark);
        return List.of(
                new Row(Withdrawals.NOTE, List.of(noted, noted), ""),
                new Row(
                        "delete from stories where workspace = ? and id in (select story from story_codes where code ="
                                + " ?)",
                        List.of(workspace.value(), mark),
                        ""),
                new Row("delete from story_questions where code = ?", List.of(mark), ""),
                new Row(
                        "delete from waiting_stories where code = ? and workspace = ?",
                        List.of(mark, workspace.value()),
                        ""));
    }

    private Optional<Nameless> waitingUnder(Code code, Workspace.Id workspace) {
        return jdbc.sql("select * from waiting_stories where code = ? and workspace = ?")
                .params(mark(code), workspace.value())
                .query((row, number) -> read(row, true))
                .optional();
    }

    private Optional<Nameless> mixedUnder(Code code, Workspace.Id workspace) {
        return jdbc.sql("select stories.* from stories join story_codes on story_codes.story = stories.id"
                        + " where story_codes.code = ? and stories.workspace = ?")
                .params(mark(code), workspace.value())
                .query((row, number) -> read(row, false))
                .optional();
    }

    private static Nameless read(ResultSet row, boolean waiting) throws SQLException {
        return new Nameless(
                new Workspace.Id(row.getLong("workspace")),
                new Team.Id(row.getLong("team")),
                Audience.of(row.getString("audience")).orElse(Audience.TEAM),
                Stories.words(row),
                Ties.of(row),
                waiting);
    }

    long mark(Code code) {
        return ByteBuffer.wrap(vault.mark("stories.code", Long.toString(code.number())))
                .getLong();
    }
}
