package dev.hearth.narrator;

import dev.hearth.stories.Story;
import dev.hearth.summaries.Period;
import dev.hearth.team.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the narrator wrote. A sentence is gone with any story it comes from, by the database itself (P8). */
@Component
class Tellings {

    private final JdbcClient jdbc;

    Tellings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is left of what was written about a period.
     *
     * @param teller the model, as it was called then
     */
    record Telling(long number, String teller, List<Sentence> sentences) {}

    Optional<Telling> find(Team team, Period period) {
        return jdbc.sql("select id, teller from narrator_tellings where team = ? and kind = ? and starts = ?")
                .params(team.id().value(), period.kind().word(), period.from())
                .query((row, count) -> {
                    long number = row.getLong("id");
                    return new Telling(number, row.getString("teller"), sentences(number));
                })
                .optional();
    }

    private List<Sentence> sentences(long telling) {
        return jdbc.sql("select words, first_story, second_story, third_story from narrator_sentences"
                        + " where telling = ? order by place")
                .param(telling)
                .query((row, count) -> {
                    List<Story.Id> stories = new ArrayList<>();
                    for (String column : List.of("first_story", "second_story", "third_story")) {
                        long story = row.getLong(column);
                        if (!row.wasNull()) {
                            stories.add(new Story.Id(story));
                        }
                    }
                    return new Sentence(row.getString("words"), stories);
                })
                .list();
    }

    /** Keeps what was written, inside a deed; what is there already stays. */
    void keep(Team team, Period period, String teller, List<Sentence> sentences) {
        if (find(team, period).isPresent()) {
            return;
        }
        jdbc.sql("insert into narrator_tellings (team, kind, starts, teller) values (?, ?, ?, ?)")
                .params(team.id().value(), period.kind().word(), period.from(), teller)
                .update();
        long number = find(team, period).orElseThrow().number();
        for (int place = 0; place < sentences.size(); place++) {
            Sentence sentence = sentences.get(place);
            jdbc.sql("insert into narrator_sentences (telling, place, words, first_story, second_story, third_story)"
                            + " values (?, ?, ?, ?, ?, ?)")
                    .params(number, place, sentence.words())
                    .param(story(sentence, 0))
                    .param(story(sentence, 1))
                    .param(story(sentence, 2))
                    .update();
        }
    }

    private static @Nullable Long story(Sentence sentence, int at) {
        return at < sentence.stories().size() ? sentence.stories().get(at).value() : null;
    }

    /** Forgets one sentence of a telling. */
    void forget(long telling, String words) {
        jdbc.sql("delete from narrator_sentences where telling = ? and words = ?")
                .params(telling, words)
                .update();
    }

    /** Forgets all that comes from a story. */
    void forget(Story.Id story) {
        jdbc.sql("delete from narrator_sentences where first_story = ? or second_story = ? or third_story = ?")
                .params(story.value(), story.value(), story.value())
                .update();
    }

    /** Forgets all that was written for a team. */
    void forget(Team.Id team) {
        jdbc.sql("delete from narrator_tellings where team = ?")
                .param(team.value())
                .update();
    }
}
