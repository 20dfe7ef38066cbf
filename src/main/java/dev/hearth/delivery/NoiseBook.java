package dev.hearth.delivery;

import dev.hearth.clock.Stamp;
import dev.hearth.workspaces.Workspace;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said unasked lately, what waits for a digest, and who wants quiet. */
@Component
class NoiseBook {

    private final JdbcClient jdbc;

    NoiseBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A channel or a person, as in {@link Address#line()}. */
    record Line(Workspace.Id workspace, String name) {}

    int postsOn(Line line, LocalDate day) {
        return posts(line, day, day);
    }

    int postsInWeekOf(Line line, LocalDate day) {
        return posts(line, day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), day);
    }

    private int posts(Line line, LocalDate from, LocalDate to) {
        return jdbc.sql("select coalesce(sum(posts), 0) from gate_posts"
                        + " where workspace = ? and line = ? and posted_on between ? and ?")
                .params(line.workspace().value(), line.name(), from, to)
                .query(Integer.class)
                .single();
    }

    void note(Line line, LocalDate day) {
        int there = jdbc.sql(
                        "update gate_posts set posts = posts + 1 where workspace = ? and line = ? and posted_on = ?")
                .params(line.workspace().value(), line.name(), day)
                .update();
        if (there == 0) {
            jdbc.sql("insert into gate_posts (workspace, line, posted_on, posts) values (?, ?, ?, 1)")
                    .params(line.workspace().value(), line.name(), day)
                    .update();
        }
        jdbc.sql("delete from gate_posts where posted_on < ?")
                .param(day.minusDays(14))
                .update();
    }

    boolean quiet(Line line, Instant now) {
        return jdbc.sql("select count(*) from gate_quiet where workspace = ? and line = ? and until > ?")
                        .params(line.workspace().value(), line.name(), Stamp.of(now))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void quietUntil(Line line, Instant until) {
        jdbc.sql("delete from gate_quiet where workspace = ? and line = ?")
                .params(line.workspace().value(), line.name())
                .update();
        jdbc.sql("insert into gate_quiet (workspace, line, until) values (?, ?, ?)")
                .params(line.workspace().value(), line.name(), Stamp.of(until))
                .update();
    }

    void digest(Line line, String about) {
        jdbc.sql("insert into gate_digest (workspace, line, about) values (?, ?, ?)")
                .params(line.workspace().value(), line.name(), about.substring(0, Math.min(300, about.length())))
                .update();
    }

    List<String> takeDigest(Line line) {
        List<String> waiting = jdbc.sql("select about from gate_digest where workspace = ? and line = ? order by id")
                .params(line.workspace().value(), line.name())
                .query((row, number) -> row.getString("about"))
                .list();
        jdbc.sql("delete from gate_digest where workspace = ? and line = ?")
                .params(line.workspace().value(), line.name())
                .update();
        return waiting;
    }
}
