package dev.hearth.web.signin;

import dev.hearth.clock.Stamp;
import dev.hearth.clock.WallClock;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Vault;
import dev.hearth.workspaces.Workspace;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tokens that sign one person in: 160 random bits, good once and for ten minutes, kept as a mark only. */
@Component
class SignInLinks {

    static final Duration GOOD_FOR = Duration.ofMinutes(10);
    private static final int BYTES = 20;
    private static final int WRITTEN = 27;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final WallClock clock;
    private final SecureRandom random = new SecureRandom();

    SignInLinks(JdbcClient jdbc, Vault vault, WallClock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /** Whom a token signs in, and which page comes then. */
    record Bearer(Person person, String landing) {}

    /** A token nobody has. */
    String fresh() {
        byte[] bits = new byte[BYTES];
        random.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    /** Keeps a token's mark, inside a deed. */
    void keep(String token, Bearer bearer) {
        tidy();
        jdbc.sql("insert into sign_in_links (mark, workspace, person, landing, expires) values (?, ?, ?, ?, ?)")
                .params(
                        mark(token),
                        bearer.person().workspace().value(),
                        bearer.person().handle(),
                        bearer.landing(),
                        Stamp.of(clock.instant().plus(GOOD_FOR)))
                .update();
    }

    /** Whom this token signs in, while it is good. */
    Optional<Bearer> find(String token) {
        return token.length() != WRITTEN
                ? Optional.empty()
                : jdbc.sql("select workspace, person, landing from sign_in_links where mark = ? and expires > ?")
                        .params(mark(token), Stamp.of(clock.instant()))
                        .query((row, number) -> new Bearer(
                                new Person(new Workspace.Id(row.getLong("workspace")), row.getString("person")),
                                row.getString("landing")))
                        .optional();
    }

    /** Spends a token, inside a deed; false if somebody was faster. */
    boolean spend(String token) {
        return jdbc.sql("delete from sign_in_links where mark = ?")
                        .param(mark(token))
                        .update()
                == 1;
    }

    /** Forgets all of a person's, inside a deed. */
    void forget(Person person) {
        jdbc.sql("delete from sign_in_links where workspace = ? and person = ?")
                .params(person.workspace().value(), person.handle())
                .update();
    }

    /** Forgets those that are good no more. */
    void tidy() {
        jdbc.sql("delete from sign_in_links where expires <= ?")
                .param(Stamp.of(clock.instant()))
                .update();
    }

    private String mark(String token) {
        return HexFormat.of().formatHex(vault.mark("sign-in", token));
    }
}
