package dev.hearth.linking;

import dev.hearth.clock.Stamp;
import dev.hearth.clock.WallClock;
import dev.hearth.workspaces.Vault;
import dev.hearth.workspaces.Workspace;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Codes by which one workspace is joined to another: 160 random bits, good once and for ten minutes, kept as a mark only. */
@Component
class Codes {

    static final Duration GOOD_FOR = Duration.ofMinutes(10);
    private static final int BYTES = 20;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final WallClock clock;
    private final SecureRandom random = new SecureRandom();

    Codes(JdbcClient jdbc, Vault vault, WallClock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /** A code nobody has. */
    String fresh() {
        byte[] bits = new byte[BYTES];
        random.nextBytes(bits);
        return HexFormat.of().formatHex(bits);
    }

    /** Keeps a code's mark, inside a deed. */
    void keep(String code, Workspace.Id workspace) {
        jdbc.sql("delete from side_codes where expires <= ?")
                .param(Stamp.of(clock.instant()))
                .update();
        jdbc.sql("insert into side_codes (mark, workspace, expires) values (?, ?, ?)")
                .params(mark(code), workspace.value(), Stamp.of(clock.instant().plus(GOOD_FOR)))
                .update();
    }

    /** Whose code this is, while it is good. */
    Optional<Workspace.Id> read(String typed) {
        return jdbc.sql("select workspace from side_codes where mark = ? and expires > ?")
                .params(mark(typed), Stamp.of(clock.instant()))
                .query((row, number) -> new Workspace.Id(row.getLong("workspace")))
                .optional();
    }

    /** Spends a code, inside a deed; false if it is spent. */
    boolean spend(String typed) {
        return jdbc.sql("delete from side_codes where mark = ?")
                        .param(mark(typed))
                        .update()
                == 1;
    }

    private String mark(String typed) {
        String code = typed.replaceAll("[\\s`-]+", "").toLowerCase(Locale.ROOT);
        return HexFormat.of().formatHex(vault.mark("link", code));
    }
}
