package dev.hearth.hooks;

import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import dev.hearth.workspaces.Vault;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tokens in secret addresses: 160 random bits as 40 hexadecimal digits, each for one team and one kind. Only a hash is
 * kept, so a token can be shown when it is made and never again, and finding one tells nothing by the time it takes.
 *
 * <p>To make or renew one: {@link #fresh} before the deed, {@link #keep} inside it, the token in the answer of a request
 * without a key. To use one: {@link #presented}, then {@link #find}; whatever finds nothing is answered 404.
 */
@Component
public class Tokens {

    private static final int BYTES = 20;
    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{40}");
    private static final String BEARER = "bearer ";

    private final JdbcClient jdbc;
    private final Teams teams;
    private final Vault vault;
    private final SecureRandom random = new SecureRandom();

    Tokens(JdbcClient jdbc, Teams teams, Vault vault) {
        this.vault = vault;
        this.jdbc = jdbc;
        this.teams = teams;
    }

    /** A token nobody has. It opens nothing before it is kept. */
    public String fresh() {
        byte[] bits = new byte[BYTES];
        random.nextBytes(bits);
        return HexFormat.of().formatHex(bits);
    }

    /**
     * The token that grows from a seed of ours: whoever asks for the same again, with the same request, is given the same
     * (P2), and who reads the seed but has not {@code hearth.key} learns nothing.
     */
    public String grow(String seed) {
        return HexFormat.of().formatHex(vault.mark("hook-token", seed), 0, BYTES);
    }

    /** Makes this the one good token of a team and kind, inside a deed; the one before it is good no more. */
    public void keep(Team team, Kind kind, String token) {
        revoke(team.id(), kind);
        jdbc.sql("insert into hook_tokens (team, kind, hash) values (?, ?, ?)")
                .params(team.id().value(), kind.word(), hash(kind, token))
                .update();
    }

    /** Takes a team's token of a kind back, inside a deed; false if there was none. */
    public boolean revoke(Team.Id team, Kind kind) {
        return jdbc.sql("delete from hook_tokens where team = ? and kind = ?")
                        .params(team.value(), kind.word())
                        .update()
                == 1;
    }

    /** Of which kinds a team has a token. */
    public List<Kind> of(Team.Id team) {
        return jdbc
                .sql("select kind from hook_tokens where team = ? order by kind")
                .param(team.value())
                .query((row, number) -> row.getString("kind"))
                .list()
                .stream()
                .flatMap(word -> Kind.read(word).stream())
                .toList();
    }

    /** What a token lets in; nothing for one that is unknown, revoked, misshapen or of another kind. */
    public Optional<Pass> find(Kind kind, String token) {
        if (!SHAPE.matcher(token).matches()) {
            return Optional.empty();
        }
        return jdbc.sql("select team from hook_tokens where hash = ? and kind = ?")
                .params(hash(kind, token), kind.word())
                .query(Long.class)
                .optional()
                .flatMap(team -> teams.find(new Team.Id(team)))
                .map(team -> new Pass(team, kind));
    }

    /**
     * The token somebody brings: the one in the path, or without one the one after {@code Authorization: Bearer}.
     *
     * @param path what stands in the path where a token may stand; empty for nothing
     * @param authorization the header of this name, if there is one
     * @return the token as it was brought, perhaps no good; empty if none was
     */
    public static String presented(String path, @Nullable String authorization) {
        if (!path.isEmpty()) {
            return path;
        }
        return authorization != null && authorization.toLowerCase(Locale.ROOT).startsWith(BEARER)
                ? authorization.substring(BEARER.length()).strip()
                : "";
    }

    private static String hash(Kind kind, String token) {
        try {
            byte[] text = (kind.word() + '/' + token).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("no SHA-256", missing);
        }
    }
}
