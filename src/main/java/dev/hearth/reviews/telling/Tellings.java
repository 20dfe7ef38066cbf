package dev.hearth.reviews.telling;

import dev.hearth.reviews.review.Review;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stories told together, each version of them. Who saved one is not kept. */
@Component
public class Tellings {

    private final JdbcClient jdbc;

    Tellings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A version and the day it was saved on. */
    public record Saved(Story story, LocalDate on) {}

    /** The story as it stands. */
    public Story newest(Review review) {
        return versions(review).stream().findFirst().map(Saved::story).orElseGet(Story::untold);
    }

    /** All versions, the newest first. */
    public List<Saved> versions(Review review) {
        return jdbc.sql("select * from review_stories where review = ? order by version desc")
                .param(review.id().value())
                .query(Tellings::read)
                .list();
    }

    /** One version; nothing was told in version 0. */
    Optional<Story> version(Review review, int version) {
        return version == 0
                ? Optional.of(Story.untold())
                : versions(review).stream()
                        .map(Saved::story)
                        .filter(story -> story.version() == version)
                        .findFirst();
    }

    /** Saves the next version; inside a deed that holds the review. */
    void save(Review review, Story story, LocalDate today) {
        jdbc.sql("insert into review_stories (review, version, saved_on, conditions, well, luck, surprised)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(review.id().value(), story.version(), today)
                .params(Story.PARTS.stream().map(story::part).toList())
                .update();
    }

    private static Saved read(ResultSet row, int number) throws SQLException {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : Story.PARTS) {
            parts.put(part, row.getString(part));
        }
        return new Saved(new Story(row.getInt("version"), parts), row.getObject("saved_on", LocalDate.class));
    }
}
