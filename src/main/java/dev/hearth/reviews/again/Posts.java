package dev.hearth.reviews.again;

import dev.hearth.reviews.book.Lesson;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Workspace;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which messages of ours speak of which lessons. */
@Component
class Posts {

    private final JdbcClient jdbc;

    Posts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A message.
     *
     * @param handle our name for it
     * @param posted when
     */
    record Sent(Workspace.Id workspace, String handle, Team.Id team, LocalDate posted) {

        /** Whether it is a weekly word. */
        boolean isWeekly() {
            return handle.startsWith("lessons:");
        }
    }

    /** Notes that a message speaks of lessons, to ask about them or in passing. */
    void enter(Team team, String handle, LocalDate posted, List<Lesson> lessons, boolean asked) {
        lessons.stream()
                .map(Lesson::number)
                .distinct()
                .forEach(number -> jdbc.sql("insert into lesson_posts (workspace, handle, team, posted, number, asked)"
                                + " values (?, ?, ?, ?, ?, ?)")
                        .params(team.workspace().value(), handle, team.id().value(), posted, number, asked)
                        .update());
    }

    /** The messages that speak of a lesson, not older than this day. */
    List<Sent> about(Workspace.Id workspace, int number, LocalDate since) {
        return jdbc.sql("select distinct handle, team, posted from lesson_posts where workspace = ? and number = ?"
                        + " and posted >= ? order by handle")
                .params(workspace.value(), number, since)
                .query((row, count) -> new Sent(
                        workspace,
                        row.getString("handle"),
                        new Team.Id(row.getLong("team")),
                        row.getObject("posted", LocalDate.class)))
                .list();
    }

    /** The lessons about which a message asks, by number, in the order of their numbers. */
    List<Integer> asked(Sent sent) {
        return jdbc.sql("select number from lesson_posts where workspace = ? and handle = ? and asked order by number")
                .params(sent.workspace().value(), sent.handle())
                .query((row, number) -> row.getInt("number"))
                .list();
    }
}
