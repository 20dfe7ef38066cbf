package dev.hearth.web.signin;

import dev.hearth.clock.Stamp;
import dev.hearth.clock.WallClock;
import dev.hearth.reception.Ledger;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Vault;
import dev.hearth.workspaces.Workspace;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who is signed in, on whichever node they ask. A session ends eight hours after the hour in which it was last used, so
 * that its row changes at most once an hour and tells nothing finer (P3). Only a mark of its key is kept.
 */
@Component
class Sessions {

    static final Duration IDLE = Duration.ofHours(8);
    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final WallClock clock;
    private final Ledger ledger;
    private final SecureRandom random = new SecureRandom();

    Sessions(JdbcClient jdbc, Vault vault, WallClock clock, Ledger ledger) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
        this.ledger = ledger;
    }

    private record Row(Person person, Instant ends) {}

    /** Begins a session, inside a deed; the key is for the browser alone. */
    String begin(Person person) {
        byte[] bits = new byte[BYTES];
        random.nextBytes(bits);
        String key = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        jdbc.sql("insert into page_sessions (mark, workspace, person, ends) values (?, ?, ?, ?)")
                .params(mark(key), person.workspace().value(), person.handle(), Stamp.of(end()))
                .update();
        return key;
    }

    /** Whose session this is, while it lasts. */
    Optional<Person> find(String key) {
        Optional<Row> found = jdbc.sql("select workspace, person, ends from page_sessions where mark = ? and ends > ?")
                .params(mark(key), Stamp.of(clock.instant()))
                .query((row, number) -> new Row(
                        new Person(new Workspace.Id(row.getLong("workspace")), row.getString("person")),
                        Stamp.at(row, "ends")))
                .optional();
        found.filter(row -> row.ends().isBefore(end())).ifPresent(row -> prolong(key));
        return found.map(Row::person);
    }

    /** Ends one session, inside a deed. */
    void end(String key) {
        jdbc.sql("delete from page_sessions where mark = ?").param(mark(key)).update();
    }

    /** Ends all sessions of a person, inside a deed. */
    void end(Person person) {
        jdbc.sql("delete from page_sessions where workspace = ? and person = ?")
                .params(person.workspace().value(), person.handle())
                .update();
    }

    /** Everybody of a workspace who is signed in or could be by a link. */
    List<Person> in(Workspace.Id workspace) {
        return jdbc.sql("select person from page_sessions where workspace = :id union"
                        + " select person from sign_in_links where workspace = :id")
                .param("id", workspace.value())
                .query((row, number) -> new Person(workspace, row.getString("person")))
                .list();
    }

    /** Forgets those that are over. */
    void tidy() {
        jdbc.sql("delete from page_sessions where ends <= ?")
                .param(Stamp.of(clock.instant()))
                .update();
    }

    private void prolong(String key) {
        ledger.run(() -> jdbc.sql("update page_sessions set ends = ? where mark = ?")
                .params(Stamp.of(end()), mark(key))
                .update());
    }

    private Instant end() {
        return clock.instant().truncatedTo(ChronoUnit.HOURS).plus(IDLE);
    }

    private String mark(String key) {
        return HexFormat.of().formatHex(vault.mark("page-session", key));
    }
}
