package dev.hearth.narrator;

import dev.hearth.stories.Story;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stories that an outside program may read. No story without a name is ever among them (P3). */
@Component
class Consents {

    private final JdbcClient jdbc;

    Consents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of these that may be read. */
    Set<Story.Id> among(Collection<Story.Id> stories) {
        return stories.isEmpty()
                ? Set.of()
                : new HashSet<>(jdbc.sql("select consent.story from narrator_consents consent join stories told on"
                                + " told.id = consent.story where told.teller is not null and told.quotable"
                                + " and consent.story in (:ids)")
                        .param("ids", stories.stream().map(Story.Id::value).toList())
                        .query((row, number) -> new Story.Id(row.getLong("story")))
                        .list());
    }

    void give(Story.Id story) {
        take(story);
        jdbc.sql("insert into narrator_consents (story) values (?)")
                .param(story.value())
                .update();
    }

    void take(Story.Id story) {
        jdbc.sql("delete from narrator_consents where story = ?")
                .param(story.value())
                .update();
    }
}
