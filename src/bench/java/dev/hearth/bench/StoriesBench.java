package dev.hearth.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Signed {@code /story TEXT}, kept durably, against a Bolt-for-JavaScript server that saves to SQLite, in turn. */
class StoriesBench {

    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
    private static final int SECONDS = 8;
    private static final int HEARTH = 8091;
    private static final int PEER = 8092;

    @Test
    void keepsStoriesBesideThePeer() throws Exception {
        Path modules = Path.of(System.getProperty("bench.peer.modules", "peer/node_modules"));
        assumeTrue(Files.exists(modules), "no peer: npm i @slack/bolt better-sqlite3, then -Dbench.peer.modules=…");
        Path folder = Files.createTempDirectory("peer-bench");
        Files.createSymbolicLink(folder.resolve("node_modules"), modules);
        Files.copy(Load.peer(), folder.resolve("peer.cjs"));
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        long answered = 0;
        Path data;
        try (Server hearth = Server.hearth(HEARTH, "http://127.0.0.1:9/api/");
                Server peer = Server.start(
                        folder, List.of("node", "peer.cjs"), URI.create("http://127.0.0.1:" + PEER + "/"))) {
            data = hearth.folder;
            answered += Load.stories(HEARTH, SECONDS, 40_000).requests();
            Load.stories(PEER, SECONDS, 20_000);
            for (int round = 0; round < ROUNDS; round++) {
                Load.Result a = Load.stories(HEARTH, SECONDS, 40_000);
                Load.Result b = Load.stories(PEER, SECONDS, 20_000);
                answered += a.requests() - a.bad();
                ours.add(a.rps());
                theirs.add(b.rps());
                System.out.printf("hearth %s%npeer   %s%n", a, b);
                assertThat(a.bad() + a.errors() + a.wrapped()).isZero();
            }
            System.out.printf(
                    "resident after the load: hearth %d MB, peer %d MB%n",
                    hearth.residentMegabytes(), peer.residentMegabytes());
        }
        System.out.printf(
                Locale.ROOT,
                "median: hearth %,.0f/s, peer %,.0f/s, ratio %.2f%n",
                median(ours),
                median(theirs),
                median(ours) / median(theirs));
        assertThat(kept(data)).isGreaterThanOrEqualTo(answered);
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private static long kept(Path folder) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:" + folder.resolve("data/hearth"), "sa", "");
                ResultSet row = connection.createStatement().executeQuery("select count(*) from stories")) {
            row.next();
            return row.getLong(1);
        }
    }
}
