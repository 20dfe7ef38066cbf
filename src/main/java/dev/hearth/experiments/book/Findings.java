package dev.hearth.experiments.book;

import dev.hearth.clock.Stamp;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Person;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people noticed in a run and said about it afterwards. */
@Component
public class Findings {

    /** The question that was asked when it was planned once more: what would be new this time. */
    public static final String ANEW = "debrief.new-this-time";

    private static final String OF_RUN = " where experiment = ? and run = ?";

    private final JdbcClient jdbc;

    Findings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Something seen, when and by whom. */
    public record Note(Instant at, Person author, String words) {}

    /** An answer to a question of the debrief, by the question's id. */
    public record Answer(String question, Person author, String words) {}

    /**
     * One time it was done.
     *
     * @param run which, counted from one
     * @param over when it was stopped or ended; null while it goes on
     */
    public record Done(int run, Instant began, @Nullable Instant over, boolean stopped) {}

    /** Adds something seen in the present run. */
    public void note(Experiment experiment, Note note) {
        jdbc.sql("insert into experiment_notes (experiment, run, noted_at, author, words) values (?, ?, ?, ?, ?)")
                .params(
                        experiment.id().value(),
                        experiment.course().run(),
                        Stamp.of(note.at()),
                        note.author().handle(),
                        note.words())
                .update();
    }

    /** Adds an answer about the present run. */
    public void answer(Experiment experiment, Answer answer) {
        jdbc.sql("insert into experiment_answers (experiment, run, question, author, words) values (?, ?, ?, ?, ?)")
                .params(
                        experiment.id().value(),
                        experiment.course().run(),
                        answer.question(),
                        answer.author().handle(),
                        answer.words())
                .update();
    }

    /** Enters how the present run turned out, as one person says; who says another thing later has changed their mind. */
    public void said(Experiment experiment, Person author, Said said) {
        jdbc.sql("delete from experiment_outcomes" + OF_RUN + " and author = ?")
                .params(experiment.id().value(), experiment.course().run(), author.handle())
                .update();
        jdbc.sql("insert into experiment_outcomes (experiment, run, author, said) values (?, ?, ?, ?)")
                .params(experiment.id().value(), experiment.course().run(), author.handle(), said.name())
                .update();
    }

    /** Every time it was done, the newest first. */
    public List<Done> runs(Experiment experiment) {
        return jdbc.sql("select * from experiment_runs where experiment = ? order by run desc")
                .param(experiment.id().value())
                .query((row, number) -> new Done(
                        row.getInt("run"),
                        Stamp.at(row, "began_at"),
                        Stamp.atNullable(row, "over_at"),
                        row.getBoolean("stopped")))
                .list();
    }

    /** What was seen in a run, in order. */
    public List<Note> notes(Experiment experiment, int run) {
        return jdbc.sql("select * from experiment_notes" + OF_RUN + " order by id")
                .params(experiment.id().value(), run)
                .query((row, number) ->
                        new Note(Stamp.at(row, "noted_at"), author(experiment, row), row.getString("words")))
                .list();
    }

    /** What was answered about a run, in order. */
    public List<Answer> answers(Experiment experiment, int run) {
        return jdbc.sql("select * from experiment_answers" + OF_RUN + " order by id")
                .params(experiment.id().value(), run)
                .query((row, number) ->
                        new Answer(row.getString("question"), author(experiment, row), row.getString("words")))
                .list();
    }

    /** How a run turned out: everything that was said, each once, whoever and however many said it. */
    public List<Said> outcomes(Experiment experiment, int run) {
        return jdbc
                .sql("select distinct said from experiment_outcomes" + OF_RUN)
                .params(experiment.id().value(), run)
                .query((row, number) -> Said.valueOf(row.getString("said")))
                .list()
                .stream()
                .sorted()
                .toList();
    }

    /** How a team's runs turned out of late, the newest first: of each everything that was said, nothing where nobody said anything. */
    public List<Set<Said>> lately(Team.Id team, int most) {
        Map<String, Set<Said>> runs = new LinkedHashMap<>();
        jdbc.sql("select distinct r.experiment, r.run, r.over_at, o.said from experiment_runs r join"
                        + " experiments e on e.id = r.experiment join experiment_outcomes o on o.experiment ="
                        + " r.experiment and o.run = r.run where e.team = ? and r.over_at is not null order by"
                        + " r.over_at desc, r.experiment desc")
                .param(team.value())
                .query((row, number) -> runs.computeIfAbsent(
                                row.getLong("experiment") + "/" + row.getInt("run"), _ -> EnumSet.noneOf(Said.class))
                        .add(Said.valueOf(row.getString("said"))))
                .list();
        return runs.values().stream().limit(most).toList();
    }

    /** Everybody who said something in any run of it: noted, answered, or said how it turned out. */
    public Set<Person> voices(Experiment experiment) {
        return Set.copyOf(jdbc.sql("select author from experiment_notes where experiment = :id union select author"
            + " from experiment_answers where experiment = :id union select author from experiment_outcomes where"
            + " experiment = :id")
                .param("id", experiment.id().value())
                .query((row, number) -> author(experiment, row))
                .list());
    }

    /** When a run was over; nothing while it is not. */
    public Optional<Instant> over(Experiment experiment, int run) {
        return jdbc.sql("select over_at from experiment_runs" + OF_RUN + " and over_at is not null")
                .params(experiment.id().value(), run)
                .query((row, number) -> Stamp.at(row, "over_at"))
                .optional();
    }

    /** How many questions of the debrief were asked about the present run. */
    public int asked(Experiment experiment) {
        return jdbc.sql("select questions from experiment_runs" + OF_RUN)
                .params(experiment.id().value(), experiment.course().run())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** Notes that so many questions were asked about the present run. */
    public void asked(Experiment experiment, int questions) {
        jdbc.sql("update experiment_runs set questions = ?" + OF_RUN)
                .params(questions, experiment.id().value(), experiment.course().run())
                .update();
    }

    private static Person author(Experiment experiment, ResultSet row) throws SQLException {
        return new Person(experiment.workspace(), row.getString("author"));
    }
}
