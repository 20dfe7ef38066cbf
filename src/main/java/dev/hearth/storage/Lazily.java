package dev.hearth.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Lets an H2 file take its time over each commit while tables are made: nothing has been confirmed to anybody yet, and a file for each
 * statement would be most of a first start. What was made is in the file, and each commit in time again, when this is over.
 */
final class Lazily {

    private Lazily() {}

    static void run(DataSource source, Runnable work) {
        try (Connection connection = source.getConnection()) {
            boolean file = StorageDefaults.isH2(connection.getMetaData().getURL());
            if (file) {
                tell(connection, "set write_delay 500");
            }
            try {
                work.run();
            } finally {
                if (file) {
                    tell(connection, "set write_delay 0");
                    tell(connection, "checkpoint sync");
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("write_delay could not be set: " + failed.getSQLState(), failed);
        }
    }

    private static void tell(Connection connection, String what) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(what);
        }
    }
}
