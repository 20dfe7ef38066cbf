package dev.hearth.stories.weekly;

import dev.hearth.team.Team;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the weekly question goes in each team, as rows. Who answered is not among them. */
@Component
class WeeklyBook {

    private final JdbcClient jdbc;

    WeeklyBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Where a team stands.
     *
     * @param number how many questions it was asked
     * @param question the last one; empty before the first
     * @param asked the day of the last one
     * @param quietUntil the first day on which it may be asked again
     * @param stopped whether somebody stopped the questions
     */
    record Standing(
            Team.Id team,
            long number,
            String question,
            LocalDate asked,
            Rhythm rhythm,
            LocalDate quietUntil,
            boolean stopped) {

        static Standing fresh(Team.Id team, LocalDate today) {
            return new Standing(team, 0, "", today, Rhythm.weekly(), today, false);
        }

        Standing asked(String id, LocalDate day, Rhythm now) {
            return new Standing(team, number + 1, id, day, now, quietUntil, stopped);
        }

        Standing quiet(LocalDate until) {
            return new Standing(team, number, question, asked, rhythm, until, false);
        }

        Standing stop() {
            return new Standing(team, number, question, asked, rhythm, quietUntil, true);
        }
    }

    Optional<Standing> find(Team.Id team) {
        return jdbc.sql("select * from weekly_questions where team = ?")
                .param(team.value())
                .query((row, number) -> new Standing(
                        team,
                        row.getLong("number"),
                        row.getString("question"),
                        row.getObject("asked", LocalDate.class),
                        new Rhythm(row.getInt("pace"), row.getInt("unanswered")),
                        row.getObject("quiet_until", LocalDate.class),
                        row.getBoolean("stopped")))
                .optional();
    }

    void save(Standing now) {
        jdbc.sql("delete from weekly_questions where team = ?")
                .param(now.team().value())
                .update();
        jdbc.sql("insert into weekly_questions (team, number, question, asked, pace, unanswered, quiet_until, stopped)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(now.team().value(), now.number(), now.question(), now.asked())
                .params(now.rhythm().pace(), now.rhythm().unanswered(), now.quietUntil(), now.stopped())
                .update();
    }

    /** The first question the team was not asked since it began at the top; when all are spent it begins again. */
    Optional<String> next(Team.Id team, List<String> questions) {
        Set<String> spent = new HashSet<>(jdbc.sql("select question from asked_questions where team = ?")
                .param(team.value())
                .query((row, number) -> row.getString("question"))
                .list());
        Optional<String> next =
                questions.stream().filter(id -> !spent.contains(id)).findFirst();
        if (next.isEmpty()) {
            jdbc.sql("delete from asked_questions where team = ?")
                    .param(team.value())
                    .update();
        }
        return next.or(() -> questions.stream().findFirst());
    }

    void spend(Team.Id team, String question) {
        jdbc.sql("insert into asked_questions (team, question) values (?, ?)")
                .params(team.value(), question)
                .update();
    }

    /** Whether anybody told a story since a day that others in the team may read. */
    boolean answeredSince(Team.Id team, LocalDate day) {
        return jdbc.sql("select count(*) from stories where team = ? and told >= ? and audience in ('team',"
                                + " 'everyone')")
                        .params(team.value(), day)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
