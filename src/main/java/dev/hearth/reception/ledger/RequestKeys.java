package dev.hearth.reception.ledger;

import dev.hearth.reception.RequestKey;
import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The keys of what was kept within the last day, each with the memo from which its answer is given again. */
@Component
class RequestKeys {

    private static final String ENTER = "insert into request_keys (id, memo) values (?, ?)";
    private static final String UNLESS_THERE = " on conflict do nothing";

    private final JdbcTemplate jdbc;
    private final boolean shared;

    RequestKeys(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.shared = Boolean.TRUE.equals(jdbc.execute((ConnectionCallback<Boolean>)
                connection -> connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")));
    }

    /** The memos of those in the group that are kept already. */
    Map<UUID, String> known(List<Entry> group) {
        Object[] ids = group.stream()
                .map(entry -> entry.key)
                .flatMap(key -> key == null ? Stream.empty() : Stream.of(key.now(), key.before()))
                .distinct()
                .toArray();
        Map<UUID, String> memos = new HashMap<>();
        if (ids.length > 0) {
            jdbc.query(
                    connection -> {
                        var statement =
                                connection.prepareStatement("select id, memo from request_keys where id = any(?)");
                        statement.setArray(1, connection.createArrayOf("uuid", ids));
                        return statement;
                    },
                    row -> {
                        memos.put(row.getObject("id", UUID.class), row.getString("memo"));
                    });
        }
        return memos;
    }

    static @Nullable String memo(RequestKey key, Map<UUID, String> memos) {
        String memo = memos.get(key.now());
        return memo == null ? memos.get(key.before()) : memo;
    }

    /**
     * Enters keys with their memos.
     *
     * @return those that another node entered in the same moment, with that node's memos
     */
    Map<UUID, String> enter(Map<UUID, String> fresh) {
        if (fresh.isEmpty()) {
            return Map.of();
        }
        return shared ? enterShared(fresh) : enterOwn(fresh);
    }

    private Map<UUID, String> enterOwn(Map<UUID, String> fresh) {
        jdbc.batchUpdate(
                ENTER,
                fresh.entrySet().stream()
                        .map(entry -> new Object[] {entry.getKey(), entry.getValue()})
                        .toList());
        return Map.of();
    }

    private Map<UUID, String> enterShared(Map<UUID, String> fresh) {
        Map<UUID, String> taken = new HashMap<>(fresh);
        jdbc.query(connection -> unnest(connection, fresh), row -> {
            taken.remove(row.getObject("id", UUID.class));
        });
        taken.replaceAll((id, memo) -> memo(id));
        return taken;
    }

    private static java.sql.PreparedStatement unnest(Connection connection, Map<UUID, String> fresh)
            throws java.sql.SQLException {
        var statement = connection.prepareStatement("insert into request_keys (id, memo) "
                + "select * from unnest(?::uuid[], ?::varchar[])" + UNLESS_THERE + " returning id");
        statement.setArray(1, connection.createArrayOf("uuid", fresh.keySet().toArray()));
        statement.setArray(2, connection.createArrayOf("varchar", fresh.values().toArray()));
        return statement;
    }

    /** Takes the key for a deed whose memo is not known yet; false if another node has it. */
    boolean claim(UUID id) {
        return jdbc.update(shared ? ENTER + UNLESS_THERE : ENTER, id, "") == 1;
    }

    void fill(UUID id, String memo) {
        jdbc.update("update request_keys set memo = ? where id = ?", memo, id);
    }

    void release(UUID id) {
        jdbc.update("delete from request_keys where id = ?", id);
    }

    String memo(UUID id) {
        return jdbc
                .query("select memo from request_keys where id = ?", (row, number) -> row.getString("memo"), id)
                .stream()
                .findFirst()
                .orElse("");
    }

    /** Forgets every key made before this one. */
    int forgetBefore(UUID oldest) {
        return jdbc.update("delete from request_keys where id < ?", oldest);
    }
}
