package dev.hearth.slack.web;

import dev.hearth.clock.Stamp;
import dev.hearth.clock.WallClock;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Vault;
import dev.hearth.workspaces.Workspace;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where Hearth is installed, by whom, and the sealed token for it; without any, the one token from the configuration. */
@Component
@ConditionalOnSlack
public class Installations implements Tokens {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final WallClock clock;
    private final Optional<String> single;
    private final Map<Workspace.Id, Optional<Installation>> known = new ConcurrentHashMap<>();

    Installations(JdbcClient jdbc, Vault vault, WallClock clock, SlackProperties properties) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
        this.single = Optional.ofNullable(properties.botToken());
    }

    private record Installation(String token, String installer) {}

    @Override
    public Optional<String> of(Workspace.Id workspace) {
        return find(workspace).map(Installation::token).or(() -> single);
    }

    @Override
    public boolean installedBy(Person person) {
        return find(person.workspace())
                .filter(installation -> installation.installer().equals(person.handle()))
                .isPresent();
    }

    /** Keeps the token of a workspace, sealed; the one before is forgotten. */
    public void install(Person installer, String token) {
        String sealed = Base64.getEncoder().encodeToString(vault.seal(token));
        forget(installer.workspace());
        jdbc.sql("insert into slack_installations (workspace, token, installer, installed) values (?, ?, ?, ?)")
                .params(installer.workspace().value(), sealed, installer.handle(), Stamp.of(clock.instant()))
                .update();
        known.remove(installer.workspace());
    }

    /** Forgets the token of a workspace that Hearth was taken out of. */
    public void forget(Workspace.Id workspace) {
        jdbc.sql("delete from slack_installations where workspace = ?")
                .param(workspace.value())
                .update();
        known.remove(workspace);
    }

    private Optional<Installation> find(Workspace.Id workspace) {
        return known.computeIfAbsent(workspace, this::read);
    }

    private Optional<Installation> read(Workspace.Id workspace) {
        return jdbc.sql("select token, installer from slack_installations where workspace = ?")
                .param(workspace.value())
                .query((row, number) -> new Installation(open(row.getString("token")), row.getString("installer")))
                .optional();
    }

    private String open(String sealed) {
        return vault.open(Base64.getDecoder().decode(sealed));
    }
}
