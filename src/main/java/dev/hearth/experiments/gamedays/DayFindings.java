package dev.hearth.experiments.gamedays;

import dev.hearth.workspaces.Person;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who watches a game day, and what was said about it afterwards. */
@Component
public class DayFindings {

    private final JdbcClient jdbc;

    DayFindings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An answer to a question of the debrief, by the question's id. */
    public record DayAnswer(String question, Person author, String words) {}

    /** Enters an observer; who is one already stays one. */
    public void join(GameDay day, Person person) {
        if (!observers(day).contains(person)) {
            jdbc.sql("insert into gameday_observers (gameday, person) values (?, ?)")
                    .params(day.id().value(), person.handle())
                    .update();
        }
    }

    /** Who watches. */
    public List<Person> observers(GameDay day) {
        return jdbc.sql("select person from gameday_observers where gameday = ? order by person")
                .param(day.id().value())
                .query((row, number) -> new Person(day.workspace(), row.getString("person")))
                .list();
    }

    /** Adds an answer. */
    public void answer(GameDay day, DayAnswer answer) {
        jdbc.sql("insert into gameday_answers (gameday, question, author, words) values (?, ?, ?, ?)")
                .params(day.id().value(), answer.question(), answer.author().handle(), answer.words())
                .update();
    }

    /** What was answered, in order. */
    public List<DayAnswer> answers(GameDay day) {
        return jdbc.sql("select * from gameday_answers where gameday = ? order by id")
                .param(day.id().value())
                .query((row, number) -> new DayAnswer(
                        row.getString("question"),
                        new Person(day.workspace(), row.getString("author")),
                        row.getString("words")))
                .list();
    }
}
