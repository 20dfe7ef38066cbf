package dev.hearth.stories;

import dev.hearth.reception.Row;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All stories that may be read by somebody. Who may is said in every statement, not after it. */
@Component
public class Stories {

    private static final String MEANT = "(audience = 'everyone' or (audience = 'team' and team in (:teams)))";

    /** What is hidden is there for its teller alone. */
    private static final String READABLE =
            " workspace = :workspace and (teller = :teller or (hidden = '' and " + MEANT + "))";

    private static final String TOLD =
            "insert into stories (id, workspace, team, teller, told, text) values (?, ?, ?, ?, ?, ?)";
    private static final String TOLD_ALONE =
            "insert into stories (id, workspace, teller, told, text) values (?, ?, ?, ?, ?)";
    private static final String OWN = " where id = ? and workspace = ? and teller = ?";

    private final JdbcClient jdbc;
    private final StoryIds ids;
    private final ApplicationEventPublisher events;

    Stories(JdbcClient jdbc, StoryIds ids, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.events = events;
    }

    /** Whose rounds of tickets the weekly questions of a team are. */
    public static String rounds(Team.Id team) {
        return "stories/" + team.value();
    }

    /** The one row of a story told in a command: for its teller alone, not to be quoted. */
    public Row quickly(Story.Id id, Team.@Nullable Id team, Person teller, LocalDate day, String text) {
        long workspace = teller.workspace().value();
        return team == null
                ? new Row(TOLD_ALONE, List.of(id.value(), workspace, teller.handle(), day, text), ids.write(id))
                : new Row(
                        TOLD, List.of(id.value(), workspace, team.value(), teller.handle(), day, text), ids.write(id));
    }

    /** Puts a story in, inside a deed. */
    public void add(Story story, Workspace.Id workspace) {
        add(story, workspace, Ties.NONE, false);
    }

    /**
     * The same for a story that hangs on something.
     *
     * @param ticketed whether its teller had the one ticket that each person of a round was given
     */
    public void add(Story story, Workspace.Id workspace, Ties ties, boolean ticketed) {
        Story.Words words = story.words();
        jdbc.sql("insert into stories (id, workspace, team, teller, told, audience, quotable, feeling, sample,"
                        + " title, text, experiment, meaning, question, about, beside, ticketed)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(story.id().value(), workspace.value())
                .param(number(story.team()))
                .param(handle(story.teller()))
                .param(story.told())
                .params(story.audience().word(), words.quotable(), words.feeling(), story.sample())
                .params(words.title(), words.text(), ties.experiment(), words.writtenMeaning())
                .params(ties.question(), ties.about(), ties.beside(), ticketed)
                .update();
    }

    /** A story this person may read. */
    public Optional<Story> find(Story.Id id, Reader reader) {
        return readable("select * from stories where id = :id and" + READABLE, reader)
                .param("id", id.value())
                .query(Stories::read)
                .optional();
    }

    /** A story that this person could read were it not hidden. */
    public Optional<Story> findHidden(Story.Id id, Reader reader) {
        return readable(
                        "select * from stories where id = :id and workspace = :workspace and hidden <> '' and " + MEANT
                                + " and (teller is null or teller <> :teller)",
                        reader)
                .param("id", id.value())
                .query(Stories::read)
                .optional();
    }

    /** The experiment a story is about, by its number in the workspace; for whoever may read the story. */
    public OptionalInt experiment(Story.Id id) {
        return jdbc
                .sql("select experiment from stories where id = ? and experiment > 0")
                .param(id.value())
                .query((row, number) -> row.getInt("experiment"))
                .list()
                .stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /** Stories this person may read in which all these words occur, capitals not counting, the newest days first. */
    public List<Story> search(List<String> words, Reader reader, int most) {
        StringBuilder sql = new StringBuilder("select * from stories where" + READABLE);
        for (int i = 0; i < words.size(); i++) {
            sql.append(" and (lower(text) like :word").append(i).append(" escape '!' or lower(title) like :word");
            sql.append(i).append(" escape '!')");
        }
        JdbcClient.StatementSpec search = readable(sql + " order by told desc, id desc limit :most", reader);
        for (int i = 0; i < words.size(); i++) {
            search = search.param("word" + i, Likeness.anywhere(words.get(i)));
        }
        return search.param("most", most).query(Stories::read).list();
    }

    /** Those of these stories that this person may read. */
    public List<Story> readable(Collection<Long> ids, Reader reader) {
        return ids.isEmpty()
                ? List.of()
                : readable("select * from stories where id in (:ids) and" + READABLE, reader)
                        .param("ids", List.copyOf(ids))
                        .query(Stories::read)
                        .list();
    }

    /** What this person told with their name, the newest first, beginning after a story they saw last. */
    public List<Story> of(Person teller, Story.@Nullable Id after, int most) {
        return jdbc.sql("select * from stories where workspace = ? and teller = ? and id < ? order by id desc limit ?")
                .params(
                        teller.workspace().value(),
                        teller.handle(),
                        after == null ? Long.MAX_VALUE : after.value(),
                        most)
                .query(Stories::read)
                .list();
    }

    /** A story this person told with their name. */
    public Optional<Story> own(Story.Id id, Person teller) {
        return jdbc.sql("select * from stories" + OWN)
                .params(id.value(), teller.workspace().value(), teller.handle())
                .query(Stories::read)
                .optional();
    }

    /** Changes who may read it, for its teller, inside a deed; false if they have no such story, or it has no team. */
    public boolean open(Story.Id id, Person teller, Audience audience) {
        return isTold(
                id,
                jdbc.sql("update stories set version = default, audience = ?" + OWN
                                + " and (team is not null or not ? = 'team')")
                        .params(
                                audience.word(),
                                id.value(),
                                teller.workspace().value(),
                                teller.handle(),
                                audience.word())
                        .update());
    }

    /** Changes what it says and who may read it, for its teller, inside a deed; false if they have no such story. */
    public boolean change(Story.Id id, Person teller, Team.@Nullable Id team, Audience audience, Story.Words words) {
        return isTold(
                id,
                jdbc.sql("update stories set version = default, team = ?, audience = ?, quotable = ?, feeling ="
                                + " ?, title = ?, text = ?, meaning = ?" + OWN)
                        .param(number(team))
                        .params(audience.word(), words.quotable(), words.feeling(), words.title(), words.text())
                        .param(words.writtenMeaning())
                        .params(id.value(), teller.workspace().value(), teller.handle())
                        .update());
    }

    private boolean isTold(Story.Id id, int changed) {
        if (changed == 1) {
            events.publishEvent(new ReadershipChanged(id));
        }
        return changed == 1;
    }

    /** Changes what it means and may be used for, its words aside, for its teller, inside a deed. */
    public boolean mean(Story.Id id, Person teller, Story.Words words) {
        return jdbc.sql("update stories set version = default, quotable = ?, feeling = ?, title = ?, meaning = ?" + OWN)
                        .params(words.quotable(), words.feeling(), words.title(), words.writtenMeaning())
                        .params(id.value(), teller.workspace().value(), teller.handle())
                        .update()
                == 1;
    }

    /** Takes it out, for its teller, inside a deed; false if they have no such story. */
    public boolean remove(Story.Id id, Person teller) {
        return jdbc.sql("delete from stories" + OWN)
                        .params(id.value(), teller.workspace().value(), teller.handle())
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec readable(String sql, Reader reader) {
        return jdbc.sql(sql)
                .param("workspace", reader.person().workspace().value())
                .param("teller", reader.person().handle())
                .param("teams", reader.teamNumbers());
    }

    private static @Nullable Long number(Team.@Nullable Id team) {
        return team == null ? null : team.value();
    }

    private static @Nullable String handle(@Nullable Person person) {
        return person == null ? null : person.handle();
    }

    static Story read(ResultSet row, int number) throws SQLException {
        long team = row.getLong("team");
        Team.Id told = row.wasNull() ? null : new Team.Id(team);
        String teller = row.getString("teller");
        return new Story(
                new Story.Id(row.getLong("id")),
                told,
                teller == null ? null : new Person(new Workspace.Id(row.getLong("workspace")), teller),
                row.getObject("told", LocalDate.class),
                Audience.of(row.getString("audience")).orElse(Audience.ME),
                words(row),
                row.getBoolean("sample"));
    }

    /** Reads what a teller wrote and allowed from a row of any table that keeps it. */
    public static Story.Words words(ResultSet row) throws SQLException {
        return new Story.Words(
                row.getString("text"),
                row.getString("title"),
                row.getBoolean("quotable"),
                row.getInt("feeling"),
                MeaningText.read(row.getString("meaning")));
    }
}
