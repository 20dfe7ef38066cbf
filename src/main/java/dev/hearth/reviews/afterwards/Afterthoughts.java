package dev.hearth.reviews.afterwards;

import dev.hearth.prompts.Bank;
import dev.hearth.prompts.Prompts;
import dev.hearth.prompts.Question;
import dev.hearth.reception.Row;
import dev.hearth.reviews.review.Review;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What people said about reviews themselves. An answer waits alone, without a moment or anybody's name, under a random key
 * (P3); when the round closes, the answers to a question are shown if five people stand behind them for sure, and all others
 * are deleted unread (P4).
 */
@Component
public class Afterthoughts {

    private static final int ENOUGH = 5;
    private static final List<String> COLUMNS = List.of("said", "missing", "next_time");

    private final JdbcClient jdbc;
    private final Prompts prompts;
    private final SecureRandom random = new SecureRandom();

    Afterthoughts(JdbcClient jdbc, Prompts prompts) {
        this.jdbc = jdbc;
        this.prompts = prompts;
    }

    /** The three questions, in order. */
    List<Question> questions() {
        return Bank.AFTERWARDS.kinds().stream()
                .flatMap(kind ->
                        prompts.questions(Bank.AFTERWARDS, kind).stream().limit(1))
                .toList();
    }

    /**
     * The row of one person's answers, which waits for the round to close.
     *
     * @param sitting in which nobody answers twice
     */
    static Row waiting(Review review, UUID sitting, List<String> words) {
        return new Row(
                "insert into waiting_afterthoughts (id, review, sitting, said, missing, next_time)"
                        + " values (?, ?, ?, ?, ?, ?)",
                List.of(UUID.randomUUID(), review.id().value(), sitting, words.get(0), words.get(1), words.get(2)),
                "");
    }

    /** Closes a round; inside a deed. */
    void mix(Review.Id review) {
        List<Question> questions = questions();
        for (int at = 0; at < COLUMNS.size() && at < questions.size(); at++) {
            keep(review, questions.get(at), COLUMNS.get(at));
        }
        jdbc.sql("delete from waiting_afterthoughts where review = ?")
                .param(review.value())
                .update();
    }

    private void keep(Review.Id review, Question question, String column) {
        record Said(UUID sitting, String words) {}
        List<Said> said = jdbc
                .sql("select sitting, " + column + " as words from waiting_afterthoughts where review = ?")
                .param(review.value())
                .query((row, number) -> new Said(row.getObject("sitting", UUID.class), row.getString("words")))
                .list()
                .stream()
                .filter(one -> !one.words().isBlank())
                .toList();
        if (!sure(said.stream().map(Said::sitting).toList())) {
            return;
        }
        List<String> words = new ArrayList<>(said.stream().map(Said::words).toList());
        Collections.shuffle(words, random);
        for (int place = 0; place < words.size(); place++) {
            jdbc.sql("insert into afterthoughts (review, question, place, words) values (?, ?, ?, ?)")
                    .params(review.value(), question.id(), place, words.get(place))
                    .update();
        }
    }

    /** Within a sitting nobody answers twice, across two somebody may have: so the largest one counts, never the sum. */
    static boolean sure(List<UUID> sittings) {
        return sittings.stream().collect(Collectors.groupingBy(one -> one, Collectors.counting())).values().stream()
                .anyMatch(count -> count >= ENOUGH);
    }

    /** What is shown of a closed round: answers under their questions, in an order that says nothing. */
    public Map<String, List<String>> of(Review review) {
        Map<String, List<String>> shown = new LinkedHashMap<>();
        for (Question question : questions()) {
            List<String> words = jdbc.sql(
                            "select words from afterthoughts where review = ? and question = ? order by place")
                    .params(review.id().value(), question.id())
                    .query((row, number) -> row.getString("words"))
                    .list();
            if (!words.isEmpty()) {
                shown.put(question.text(), words);
            }
        }
        return shown;
    }
}
