package dev.hearth.msteams.book;

import dev.hearth.msteams.connector.ConditionalOnMsTeams;
import dev.hearth.workspaces.Workspace;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What people call channels. Written only when a name is new. */
@Component
@ConditionalOnMsTeams
public class Channels {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Map<Key, String> known = new ConcurrentHashMap<>();

    Channels(JdbcClient jdbc, PlatformTransactionManager manager) {
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(manager);
    }

    private record Key(Workspace.Id workspace, String channel) {}

    /** Keeps what a channel is called now; a name without a letter is none. */
    public void call(Workspace.Id workspace, String channel, @Nullable String team, String name) {
        String called = name.strip();
        Key key = new Key(workspace, channel);
        if (called.isEmpty() || called.equals(known.get(key))) {
            return;
        }
        String short_ = called.substring(0, Math.min(called.length(), MOST));
        if (find(workspace, channel).filter(short_::equals).isEmpty()) {
            write(key, team, short_);
        }
        known.put(key, called);
    }

    /** What a channel is called, as far as that was told. */
    public Optional<String> find(Workspace.Id workspace, String channel) {
        return jdbc.sql("select name from msteams_channels where workspace = ? and channel = ?")
                .params(workspace.value(), channel)
                .query(String.class)
                .optional();
    }

    /** Forgets a channel that is gone. */
    public void forget(Workspace.Id workspace, String channel) {
        jdbc.sql("delete from msteams_channels where workspace = ? and channel = ?")
                .params(workspace.value(), channel)
                .update();
        known.remove(new Key(workspace, channel));
    }

    /** Forgets every channel of a team that Hearth was taken out of. */
    public void forgetTeam(Workspace.Id workspace, String team) {
        jdbc.sql("delete from msteams_channels where workspace = ? and (team = ? or channel = ?)")
                .params(workspace.value(), team, team)
                .update();
        known.keySet().removeIf(key -> key.workspace().equals(workspace));
    }

    /** Another node may have written the same in the same moment: its row is as good as ours. */
    private void write(Key key, @Nullable String team, String name) {
        try {
            transactions.executeWithoutResult(status -> {
                jdbc.sql("delete from msteams_channels where workspace = ? and channel = ?")
                        .params(key.workspace().value(), key.channel())
                        .update();
                jdbc.sql("insert into msteams_channels (workspace, channel, team, name) values (?, ?, ?, ?)")
                        .param(key.workspace().value())
                        .param(key.channel())
                        .param(team)
                        .param(name)
                        .update();
            });
        } catch (DuplicateKeyException written) {
            known.remove(key);
        }
    }
}
