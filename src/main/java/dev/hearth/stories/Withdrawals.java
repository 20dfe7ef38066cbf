package dev.hearth.stories;

import dev.hearth.workspaces.Vault;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of what was taken back, as random marks, so that a restored backup can be told to forget it too (P8). */
@Component
public class Withdrawals {

    /** Notes one mark; noting it again changes nothing. */
    public static final String NOTE = "insert into withdrawn_stories (mark) select cast(? as bigint)"
            + " where not exists (select 1 from withdrawn_stories where mark = ?)";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final List<Sweeping> sweeping;

    Withdrawals(JdbcClient jdbc, Vault vault, List<Sweeping> sweeping) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.sweeping = sweeping;
    }

    /** The mark of a story told with a name. */
    public long mark(Story.Id id) {
        return mark("stories.withdrawn", id.value());
    }

    /** The mark of a story without a name, whose number changes as it is mixed but whose code does not. */
    public long markOfCode(long code) {
        return mark("stories.withdrawn.code", code);
    }

    /** Notes a mark, inside a deed. */
    public void note(long mark) {
        jdbc.sql(NOTE).params(mark, mark).update();
        sweepSoon();
    }

    /** Asks for what deleted words leave in the database's files to be cleared. */
    public void sweepSoon() {
        sweeping.forEach(Sweeping::soon);
    }

    /**
     * Takes back once more whatever is on the list, after a backup was restored and before the doors open.
     *
     * @return how many were there again
     */
    public int apply() {
        int named = numbers("select id from stories where teller is not null")
                .filter(id -> isNoted(mark(new Story.Id(id))))
                .mapToInt(id -> delete("delete from stories where id = ?", id))
                .sum();
        int mixed = numbers("select code from story_codes")
                .filter(code -> isNoted(markOfCode(code)))
                .mapToInt(code ->
                        delete("delete from stories where id in (select story from story_codes where code = ?)", code))
                .sum();
        int waiting = numbers("select code from waiting_stories")
                .filter(code -> isNoted(markOfCode(code)))
                .mapToInt(code -> delete("delete from waiting_stories where code = ?", code))
                .sum();
        numbers("select distinct code from story_questions")
                .filter(code -> isNoted(markOfCode(code)))
                .forEach(code -> delete("delete from story_questions where code = ?", code));
        return named + mixed + waiting;
    }

    private Stream<Long> numbers(String sql) {
        return jdbc.sql(sql).query((row, number) -> row.getLong(1)).list().stream();
    }

    private boolean isNoted(long mark) {
        return jdbc.sql("select count(*) from withdrawn_stories where mark = ?")
                        .param(mark)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private int delete(String sql, long number) {
        return jdbc.sql(sql).param(number).update();
    }

    private long mark(String purpose, long number) {
        return ByteBuffer.wrap(vault.mark(purpose, Long.toString(number))).getLong();
    }
}
