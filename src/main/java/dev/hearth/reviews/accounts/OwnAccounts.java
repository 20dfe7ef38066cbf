package dev.hearth.reviews.accounts;

import dev.hearth.privacy.Trace;
import dev.hearth.workspaces.Person;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Accounts, drafts too. Whose they are is known by a mark alone, review by review. */
final class OwnAccounts implements Trace {

    private final JdbcClient jdbc;
    private final Accounts accounts;

    OwnAccounts(JdbcClient jdbc, Accounts accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "review_answers";
    }

    @Override
    public List<String> of(Person person) {
        return jdbc
                .sql("select distinct review from review_answers where review in (select id from reviews where"
                        + " workspace = ?)")
                .param(person.workspace().value())
                .query((row, number) -> row.getLong(1))
                .list()
                .stream()
                .flatMap(review -> jdbc
                        .sql("select id from review_answers where review = ? and mark = ?")
                        .params(review, accounts.mark(review, person))
                        .query((row, number) -> row.getString(1))
                        .list()
                        .stream())
                .toList();
    }

    @Override
    public List<String> all() {
        return jdbc.sql("select id from review_answers")
                .query((row, number) -> row.getString(1))
                .list();
    }

    @Override
    public void erase(String key) {
        jdbc.sql("delete from review_answers where id = ?")
                .param(Long.valueOf(key))
                .update();
    }
}
