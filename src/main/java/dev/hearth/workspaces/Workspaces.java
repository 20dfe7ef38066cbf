package dev.hearth.workspaces;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All workspaces Hearth has met. */
@Component
public class Workspaces {

    private final JdbcClient jdbc;
    private final Map<String, Workspace> known = new ConcurrentHashMap<>();
    private final Map<Workspace.Id, Workspace> byId = new ConcurrentHashMap<>();

    Workspaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The workspace with this platform key, entered into the book when met for the first time. */
    public Workspace meet(String platform, String tenant) {
        String key = platform + ' ' + tenant;
        Workspace before = known.get(key);
        if (before != null) {
            return before;
        }
        Workspace met = find(platform, tenant).orElseGet(() -> enter(platform, tenant));
        known.put(key, met);
        return met;
    }

    /** The workspace with this number, if there is one. */
    public Optional<Workspace> find(Workspace.Id id) {
        Workspace before = byId.get(id);
        if (before != null) {
            return Optional.of(before);
        }
        Optional<Workspace> found = jdbc.sql("select id, platform, tenant from workspaces where id = ?")
                .param(id.value())
                .query(Workspaces::read)
                .optional();
        found.ifPresent(workspace -> byId.put(id, workspace));
        return found;
    }

    private Optional<Workspace> find(String platform, String tenant) {
        return jdbc.sql("select id, platform, tenant from workspaces where platform = ? and tenant = ?")
                .params(platform, tenant)
                .query(Workspaces::read)
                .optional();
    }

    private Workspace enter(String platform, String tenant) {
        try {
            jdbc.sql("insert into workspaces (platform, tenant) values (?, ?)")
                    .params(platform, tenant)
                    .update();
        } catch (DuplicateKeyException met) {
            // another node met it in the same moment: its row is as good as ours
        }
        return find(platform, tenant).orElseThrow();
    }

    private static Workspace read(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new Workspace(new Workspace.Id(row.getLong("id")), row.getString("platform"), row.getString("tenant"));
    }
}
