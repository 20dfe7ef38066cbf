package dev.hearth.reviews.remedies;

import dev.hearth.reviews.review.Review;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All ideas that were parked. What writes is called inside a deed that holds the review. */
@Component
public class Remedies {

    private final JdbcClient jdbc;

    Remedies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of a review, in the order in which they came. */
    public List<Remedy> of(Review review) {
        return jdbc.sql("select * from review_remedies where review = ? order by number")
                .param(review.id().value())
                .query(Remedies::read)
                .list();
    }

    /** One of them. */
    Optional<Remedy> find(Review review, int number) {
        return of(review).stream().filter(remedy -> remedy.number() == number).findFirst();
    }

    /** Parks one; its number. */
    int park(Review review, String words) {
        int number = jdbc.sql("select coalesce(max(number), 0) + 1 from review_remedies where review = ?")
                .param(review.id().value())
                .query(Integer.class)
                .single();
        jdbc.sql("insert into review_remedies (review, number, words, pile, state) values (?, ?, ?, '', 'PARKED')")
                .params(review.id().value(), number, words)
                .update();
        return number;
    }

    /** Says what became of one. */
    void settle(Review review, Remedy remedy, Remedy.State state, @Nullable Integer into) {
        jdbc.sql("update review_remedies set state = ?, into_number = ? where review = ? and number = ?")
                .param(state.name())
                .param(into)
                .params(review.id().value(), remedy.number())
                .update();
    }

    /** Gives one other words. */
    void reword(Review review, Remedy remedy, String words) {
        jdbc.sql("update review_remedies set words = ? where review = ? and number = ?")
                .params(words, review.id().value(), remedy.number())
                .update();
    }

    /** Puts one onto a pile; an empty word takes it off again. */
    public void pile(Review review, int number, String word) {
        jdbc.sql("update review_remedies set pile = ? where review = ? and number = ? and state = 'PARKED'")
                .params(word, review.id().value(), number)
                .update();
    }

    private static Remedy read(ResultSet row, int count) throws SQLException {
        int into = row.getInt("into_number");
        return new Remedy(
                row.getInt("number"),
                row.getString("words"),
                row.getString("pile"),
                Remedy.State.valueOf(row.getString("state")),
                into == 0 ? null : into);
    }
}
