package dev.hearth.reviews.accounts;

import dev.hearth.privacy.Belongings;
import dev.hearth.privacy.Rows;
import dev.hearth.privacy.Trace;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A person's part in reviews and lessons. */
@Component
class OwnPart implements Belongings {

    private final JdbcClient jdbc;
    private final Accounts accounts;

    OwnPart(JdbcClient jdbc, Accounts accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String word() {
        return "reviews";
    }

    @Override
    public List<Trace> traces() {
        return List.of(
                new OwnAccounts(jdbc, accounts),
                Rows.gone(
                        jdbc,
                        "review_people",
                        "cast(review as varchar(20)) || '/' || person",
                        "person = :person and review in (select id from reviews where workspace = :workspace)"),
                Rows.emptied(jdbc, "reviews", "facilitator", "workspace = :workspace"),
                Rows.emptied(jdbc, "lessons", "keeper", "workspace = :workspace"));
    }
}
