package dev.hearth.stories.weekly;

import dev.hearth.team.Team;
import java.time.LocalDate;
import java.util.HashSet;
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

    /** What the team was asked since it began at the top. */
    Set<String> spent(Team.Id team) {
        return new HashSet<>(jdbc.sql("select question from asked_questions where team = ?")
                .param(team.value())
                .query((row, number) -> row.getString("question"))
                .list());
    }

    /** Begins at the top. */
    void beginAnew(Team.Id team) {
        jdbc.sql("delete from asked_questions where team = ?")
                .param(team.value())
                .update();
    }

    /** In which team's channel the same is asked, too. */
    Optional<Team.Id> beside(Team.Id team) {
        return jdbc.sql("select beside from questions_beside where team = ?")
                .param(team.value())
                .query((row, number) -> new Team.Id(row.getLong("beside")))
                .optional();
    }

    /** Asks the same in the channel of another team, or, for none, nowhere else. */
    void askBeside(Team.Id team, Optional<Team.Id> beside) {
        jdbc.sql("delete from questions_beside where team = ?")
                .param(team.value())
                .update();
        beside.ifPresent(other -> jdbc.sql("insert into questions_beside (team, beside) values (?, ?)")
                .params(team.value(), other.value())
                .update());
    }

    void spend(Team.Id team, String question) {
        jdbc.sql("insert into asked_questions (team, question) values (?, ?)")
                .params(team.value(), question)
                .update();
    }

    /** Whether anybody told a story since a day that others in the team may read. */
    boolean answeredSince(Team.Id team, LocalDate day) {
        return jdbc.sql("select count(*) from stories where team = ? and told >= ? and audience in ('team',"
                                + " 'everyone') and not beside")
                        .params(team.value(), day)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
