package dev.hearth.msteams.book;

import dev.hearth.msteams.connector.ConditionalOnMsTeams;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** All conversations Hearth is in. Written only when something about one has changed. */
@Component
@ConditionalOnMsTeams
public class Conversations {

    private static final String ALL = "select conversation, service, kind, team, bot, person, zone"
            + " from msteams_conversations where workspace = ?";

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Map<Key, Reference> known = new ConcurrentHashMap<>();

    Conversations(JdbcClient jdbc, PlatformTransactionManager manager) {
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(manager);
    }

    private record Key(Workspace.Id workspace, String conversation) {}

    /** Keeps a conversation as it is now. */
    public void meet(Workspace.Id workspace, Reference now) {
        Key key = new Key(workspace, now.conversation());
        if (now.equals(known.get(key))) {
            return;
        }
        known.put(key, now);
        if (find(workspace, now.conversation()).filter(now::equals).isEmpty()) {
            write(workspace, now);
        }
    }

    /** The same after an installation, which may follow a removal that another node heard of. */
    public void meetAnew(Workspace.Id workspace, Reference now) {
        known.remove(new Key(workspace, now.conversation()));
        meet(workspace, now);
    }

    /** The conversation with this id; nothing if Hearth is not in it. */
    public Optional<Reference> find(Workspace.Id workspace, String conversation) {
        return jdbc.sql(ALL + " and conversation = ?")
                .params(workspace.value(), conversation)
                .query(Conversations::read)
                .optional();
    }

    /** A person's chat with Hearth; nothing if they have none. */
    public Optional<Reference> personal(Person person) {
        return jdbc
                .sql(ALL + " and person = ? and kind = 'personal'")
                .params(person.workspace().value(), person.handle())
                .query(Conversations::read)
                .list()
                .stream()
                .findFirst();
    }

    /** Any conversation of a workspace, for what is the same in all of them. */
    public Optional<Reference> any(Workspace.Id workspace) {
        return jdbc
                .sql(ALL + " order by conversation fetch first 1 row only")
                .param(workspace.value())
                .query(Conversations::read)
                .list()
                .stream()
                .findFirst();
    }

    /** One conversation of each team, and every chat of several people, as many as that: who is in one of a team is in it. */
    public List<Reference> oneOfEachTeam(Workspace.Id workspace, int most) {
        Map<String, Reference> found = new LinkedHashMap<>();
        jdbc.sql(ALL + " and kind <> 'personal' order by conversation")
                .param(workspace.value())
                .query(Conversations::read)
                .list()
                .forEach(one -> found.putIfAbsent(one.team() == null ? one.conversation() : one.team(), one));
        return found.values().stream().limit(most).toList();
    }

    /** Forgets a conversation that is gone, or that Hearth was taken out of. */
    public void forget(Workspace.Id workspace, String conversation) {
        jdbc.sql("delete from msteams_conversations where workspace = ? and conversation = ?")
                .params(workspace.value(), conversation)
                .update();
        known.remove(new Key(workspace, conversation));
    }

    /** Forgets every channel of a team that Hearth was taken out of. */
    public void forgetTeam(Workspace.Id workspace, String team) {
        jdbc.sql("delete from msteams_conversations where workspace = ? and team = ?")
                .params(workspace.value(), team)
                .update();
        known.keySet().removeIf(key -> key.workspace().equals(workspace));
    }

    /** Another node may have written the same in the same moment: its row is as good as ours. */
    private void write(Workspace.Id workspace, Reference now) {
        try {
            replace(workspace, now);
        } catch (DuplicateKeyException written) {
            known.remove(new Key(workspace, now.conversation()));
        }
    }

    private void replace(Workspace.Id workspace, Reference now) {
        transactions.executeWithoutResult(status -> {
            jdbc.sql("delete from msteams_conversations where workspace = ? and conversation = ?")
                    .params(workspace.value(), now.conversation())
                    .update();
            jdbc.sql("insert into msteams_conversations"
                            + " (workspace, conversation, service, kind, team, bot, person, zone)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                    .param(workspace.value())
                    .param(now.conversation())
                    .param(now.service())
                    .param(now.kind().name().toLowerCase(Locale.ROOT))
                    .param(now.team())
                    .param(now.bot())
                    .param(now.person())
                    .param(now.zone() == null ? null : now.zone().getId())
                    .update();
        });
    }

    private static Reference read(ResultSet row, int number) throws SQLException {
        return new Reference(
                row.getString("conversation"),
                row.getString("service"),
                Reference.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("team"),
                row.getString("bot"),
                row.getString("person"),
                zone(row.getString("zone")));
    }

    /** A zone as a device names it; nothing for what Java does not know. */
    public static @Nullable ZoneId zone(@Nullable String name) {
        try {
            return name == null || name.isBlank() || name.length() > 60 ? null : ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return null;
        }
    }
}
