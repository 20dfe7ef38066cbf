package dev.hearth.stories;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stories hang on; to be asked about those that somebody may read anyway. */
@Component
public class StoryTies {

    private final JdbcClient jdbc;

    StoryTies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What else a story is about. */
    public Optional<ThingsToTellAbout.Thing> about(Story.Id id) {
        return jdbc.sql("select about from stories where id = ?")
                .param(id.value())
                .query((row, number) -> row.getString("about"))
                .optional()
                .flatMap(ThingsToTellAbout.Thing::read);
    }

    /** Whether a story was told by people who rely on the team. */
    public boolean isBeside(Story.Id id) {
        return jdbc.sql("select count(*) from stories where id = ? and beside")
                        .param(id.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Of these nameless stories those whose teller had the one ticket of a round; they are by different people. */
    public List<Story.Id> ticketed(List<Story.Id> among) {
        return among.isEmpty()
                ? List.of()
                : jdbc.sql("select id from stories where id in (:ids) and ticketed")
                        .param("ids", among.stream().map(Story.Id::value).toList())
                        .query((row, number) -> new Story.Id(row.getLong("id")))
                        .list();
    }
}
