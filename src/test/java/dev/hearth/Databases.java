package dev.hearth;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fresh databases of both kinds. */
public final class Databases {

    /** Properties that every Hearth on PostgreSQL needs. */
    public static final String[] ON_POSTGRESQL = {
        "spring.datasource.username=postgres",
        "spring.datasource.password=postgres",
        "hearth.key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="
    };

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static @Nullable EmbeddedPostgres server;

    private Databases() {}

    /** Addresses of a fresh H2 database in memory and of a fresh PostgreSQL database. */
    public static Stream<String> both() {
        return Stream.of(h2(), postgresql());
    }

    /** The address of a fresh H2 database in memory. */
    public static String h2() {
        return "jdbc:h2:mem:fresh" + COUNT.incrementAndGet() + ";DB_CLOSE_DELAY=-1";
    }

    /** The address of a fresh PostgreSQL database. */
    public static synchronized String postgresql() {
        String name = "fresh" + COUNT.incrementAndGet();
        try {
            if (server == null) {
                server = EmbeddedPostgres.builder()
                        .setRegisterShutdownHook(false)
                        .setServerConfig("fsync", "off")
                        .start();
                EmbeddedPostgres started = server;
                Runtime.getRuntime().addShutdownHook(new Thread(() -> close(started)));
            }
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
            return server.getJdbcUrl("postgres", name).replaceFirst("\\?.*", "");
        } catch (IOException | SQLException broken) {
            throw new IllegalStateException("no PostgreSQL for the tests", broken);
        }
    }

    /** A Hearth on this database. */
    public static Harness hearth(String url) {
        return url.startsWith("jdbc:postgresql:") ? Harness.on(url, ON_POSTGRESQL) : Harness.on(url);
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException ignored) {
            // the machine is going down anyway
        }
    }
}
