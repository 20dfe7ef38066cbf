package dev.hearth.hooks.secrets;

import dev.hearth.hooks.Kind;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Vault;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All secrets that teams share with other programs, sealed. */
@Component
public class Secrets {

    private final JdbcClient jdbc;
    private final Vault vault;

    Secrets(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** What a secret is for. */
    public record Purpose(String word) {

        /** To call Steadybit's API. */
        public static final Purpose STEADYBIT_API = new Purpose("steadybit-api");

        /** To sign what Hearth sends out. */
        public static final Purpose OUTGOING = new Purpose("outgoing");

        /** To check what comes in by one kind of address. */
        public static Purpose signing(Kind kind) {
            return new Purpose("signing-" + kind.word());
        }
    }

    /** Keeps a secret in place of the one before it, inside a deed. */
    public void keep(Team.Id team, Purpose purpose, String secret) {
        forget(team, purpose);
        jdbc.sql("insert into hook_secrets (team, purpose, sealed) values (?, ?, ?)")
                .params(team.value(), purpose.word(), Base64.getEncoder().encodeToString(vault.seal(secret)))
                .update();
    }

    /** Forgets a secret, inside a deed; false if there was none. */
    public boolean forget(Team.Id team, Purpose purpose) {
        return jdbc.sql("delete from hook_secrets where team = ? and purpose = ?")
                        .params(team.value(), purpose.word())
                        .update()
                == 1;
    }

    /** Whether there is one. */
    public boolean has(Team.Id team, Purpose purpose) {
        return sealed(team, purpose).isPresent();
    }

    /** The secret, if there is one that was sealed under the present key. */
    public Optional<String> find(Team.Id team, Purpose purpose) {
        return sealed(team, purpose).map(Base64.getDecoder()::decode).flatMap(vault::tryOpen);
    }

    private Optional<String> sealed(Team.Id team, Purpose purpose) {
        return jdbc.sql("select sealed from hook_secrets where team = ? and purpose = ?")
                .params(team.value(), purpose.word())
                .query(String.class)
                .optional();
    }
}
