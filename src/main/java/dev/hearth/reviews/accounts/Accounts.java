package dev.hearth.reviews.accounts;

import dev.hearth.reviews.review.Review;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Vault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What people told of an incident. A draft lies sealed; an author is known by a keyed mark alone, so that they find their own
 * words again and nobody who reads the database finds them. What writes is called inside a deed.
 */
@Component
public class Accounts {

    private static final String BY_MARK = " where review = ? and mark = ?";

    private final JdbcClient jdbc;
    private final Vault vault;

    Accounts(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /**
     * An answer to one question.
     *
     * @param question the id of the question; empty for words of one's own
     * @param moment the second of the timeline it is about, -1 for none
     * @param words what was answered
     * @param shared whether exactly this is shared
     */
    public record Answer(String question, long moment, String words, boolean shared) {}

    /**
     * An account as others read it.
     *
     * @param author what its author wants to be called; null for no name
     * @param forEveryone whether everyone here may read it where the review is open to them; else the team alone
     */
    public record Told(@Nullable String author, boolean forEveryone, List<Answer> answers) {}

    /** Keeps a draft in place of the one that was there; what is shared stays as it is until it is shared anew. */
    void keep(Review review, Person author, String question, long moment, String words) {
        String sealed = HexFormat.of().formatHex(vault.seal(words));
        String mark = mark(review, author);
        int there = jdbc.sql("update review_answers set sealed = ?" + BY_MARK + " and question = ? and moment = ?")
                .params(sealed, review.id().value(), mark, question, moment)
                .update();
        if (there == 0) {
            jdbc.sql("insert into review_answers (review, mark, question, moment, sealed, for_everyone)"
                            + " values (?, ?, ?, ?, ?, false)")
                    .params(review.id().value(), mark, question, moment, sealed)
                    .update();
        }
    }

    /** All of one's own: the draft where there is one, else what is shared. */
    List<Answer> own(Review review, Person author) {
        return jdbc.sql("select * from review_answers" + BY_MARK + " order by id")
                .params(review.id().value(), mark(review, author))
                .query((row, number) -> {
                    String sealed = row.getString("sealed");
                    String words = row.getString("words");
                    return new Answer(
                            row.getString("question"),
                            row.getLong("moment"),
                            sealed == null
                                    ? (words == null ? "" : words)
                                    : open(sealed).orElse(""),
                            sealed == null && words != null);
                })
                .list();
    }

    /** Lets others read all that was drafted; whether there was anything. */
    boolean share(Review review, Person author, String name, boolean everyone) {
        List<Answer> own = own(review, author);
        own.forEach(
                answer -> jdbc.sql("update review_answers set words = ?, sealed = null, author = ?, for_everyone = ?"
                                + BY_MARK + " and question = ? and moment = ?")
                        .param(answer.words())
                        .param(name.isEmpty() ? null : name)
                        .params(everyone, review.id().value(), mark(review, author))
                        .params(answer.question(), answer.moment())
                        .update());
        return !own.isEmpty();
    }

    /** Takes everything of one's own back, drafts too; whether there was anything. */
    boolean withdraw(Review review, Person author) {
        return jdbc.sql("delete from review_answers" + BY_MARK)
                        .params(review.id().value(), mark(review, author))
                        .update()
                > 0;
    }

    /** What was shared, in an order that says nothing of when or by whom. */
    public List<Told> shared(Review review) {
        Map<String, List<Row>> byMark = new LinkedHashMap<>();
        jdbc.sql("select * from review_answers where review = ? and words is not null order by mark, moment, id")
                .param(review.id().value())
                .query((row, number) -> new Row(
                        row.getString("mark"),
                        row.getString("author"),
                        row.getBoolean("for_everyone"),
                        new Answer(row.getString("question"), row.getLong("moment"), row.getString("words"), true)))
                .list()
                .forEach(row -> byMark.computeIfAbsent(row.mark(), mark -> new ArrayList<>())
                        .add(row));
        return byMark.values().stream()
                .map(rows -> new Told(
                        rows.getFirst().author(),
                        rows.stream().allMatch(Row::forEveryone),
                        rows.stream().map(Row::answer).toList()))
                .sorted(Comparator.comparing(told -> told.answers().getFirst().words()))
                .toList();
    }

    private record Row(String mark, @Nullable String author, boolean forEveryone, Answer answer) {}

    /** Names leave; authors still find their words by the mark. */
    public void forgetNames(Review review) {
        jdbc.sql("update review_answers set author = null where review = ?")
                .param(review.id().value())
                .update();
    }

    /** What nobody shared goes; nobody will read it any more. */
    public void forgetDrafts(Review review) {
        jdbc.sql("delete from review_answers where review = ? and words is null")
                .param(review.id().value())
                .update();
        jdbc.sql("update review_answers set sealed = null where review = ?")
                .param(review.id().value())
                .update();
    }

    private Optional<String> open(String sealed) {
        return vault.tryOpen(HexFormat.of().parseHex(sealed));
    }

    private String mark(Review review, Person author) {
        return mark(review.id().value(), author);
    }

    String mark(long review, Person author) {
        return HexFormat.of().formatHex(vault.mark("review-account", review + "/" + author.handle()));
    }
}
