package dev.hearth.storage;

import com.zaxxer.hikari.HikariDataSource;
import dev.hearth.startup.StartUpRefused;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Opens an H2 file before anybody else does, to see that it is ours alone and forgets nothing it confirmed. */
@Component
class FirstOpening implements BeanPostProcessor {

    private static final int OPEN_ELSEWHERE = 90020;
    private static final String DELAY =
            "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'";

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool && isFile(pool.getJdbcUrl())) {
            open(pool);
        }
        return bean;
    }

    private static boolean isFile(String url) {
        return StorageDefaults.isH2(url) && !url.startsWith("jdbc:h2:mem:");
    }

    /** The pool takes its first connection before this one is given back, so that the file is opened only once. */
    private static void open(HikariDataSource pool) {
        try (Connection first =
                DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword())) {
            refuseDelay(first);
            pool.getConnection().close();
        } catch (SQLException failed) {
            if (failed.getErrorCode() == OPEN_ELSEWHERE) {
                throw new StartUpRefused("spring.datasource.url: this H2 database is open in another program. Stop that"
                        + " one first, set another hearth.data, or use PostgreSQL for several nodes.");
            }
        }
    }

    private static void refuseDelay(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet delay = statement.executeQuery(DELAY)) {
            while (delay.next()) {
                if (delay.getInt(1) != 0) {
                    throw new StartUpRefused("spring.datasource.url: WRITE_DELAY is " + delay.getInt(1)
                            + " in this H2 database and must be 0, or a crash loses what was already confirmed.");
                }
            }
        }
    }
}
