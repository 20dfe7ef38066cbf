package dev.hearth.stories.nameless;

import dev.hearth.stories.Story;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What readers left for the teller of a story without a name. They lie under the mark of its code, which stays when the
 * story is mixed again; nothing says who asked, or when.
 */
@Component
public class ReaderQuestions {

    /** How many are kept for one story. */
    private static final int MOST = 10;

    private final JdbcClient jdbc;
    private final NamelessStories nameless;

    ReaderQuestions(JdbcClient jdbc, NamelessStories nameless) {
        this.jdbc = jdbc;
        this.nameless = nameless;
    }

    /** Keeps a question, inside a deed; the same twice is there once. False if it is not kept: there are enough. */
    public boolean leave(Story.Id story, String words) {
        return jdbc.sql("insert into story_questions (code, words) select c.code, cast(? as"
                                        + " varchar(3000)) from story_codes c where c.story = ? and (select"
                                        + " count(*) from story_questions q where q.code = c.code) < " + MOST
                                        + " and not exists (select 1 from story_questions q where q.code ="
                                        + " c.code and q.words = ?)")
                                .params(words, story.value(), words)
                                .update()
                        == 1
                || jdbc.sql("select exists (select 1 from story_questions q join story_codes c on c.code = q.code"
                                + " where c.story = ? and q.words = ?)")
                        .params(story.value(), words)
                        .query(Boolean.class)
                        .single();
    }

    /** Those for the story under a code, in no order that tells anything. */
    public List<String> under(Code code) {
        return jdbc.sql("select words from story_questions where code = ? order by words")
                .param(nameless.mark(code))
                .query((row, number) -> row.getString("words"))
                .list();
    }
}
