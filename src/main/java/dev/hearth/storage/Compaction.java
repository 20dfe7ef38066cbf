package dev.hearth.storage;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes deleted words leave the files (P8). An H2 file keeps them until it is closed and written anew, so it is, while
 * the pool's connections wait; PostgreSQL keeps them in the table until it is written anew.
 */
@Component
class Compaction implements NightWork {

    private static final Logger log = LoggerFactory.getLogger(Compaction.class);

    private final DataSource source;
    private final JdbcClient jdbc;

    Compaction(DataSource source, JdbcClient jdbc) {
        this.source = source;
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void tidy() {
        if (source instanceof HikariDataSource pool) {
            String url = pool.getJdbcUrl();
            if (!StorageDefaults.isH2(url)) {
                vacuum();
            } else if (!url.contains(":mem:")) {
                rewrite(pool);
            }
        }
    }

    private void rewrite(HikariDataSource pool) {
        HikariPoolMXBean connections = pool.getHikariPoolMXBean();
        connections.suspendPool();
        try {
            connections.softEvictConnections();
            try (Connection own =
                            DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
                    Statement statement = own.createStatement()) {
                statement.execute("shutdown compact");
            }
        } catch (SQLException failed) {
            log.warn("The database file could not be compacted: SQL state {}", failed.getSQLState());
        } finally {
            connections.resumePool();
        }
    }

    private void vacuum() {
        List<String> tables = jdbc.sql(
                        "select relname from pg_stat_user_tables where n_dead_tup > 0 and relname not like 'qrtz_%'")
                .query((row, number) -> row.getString("relname"))
                .list();
        tables.forEach(table ->
                jdbc.sql("vacuum full \"" + table.replace("\"", "\"\"") + "\"").update());
    }
}
