package dev.hearth.promises;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Databases;
import dev.hearth.slack.SlackStandIn;
import java.io.File;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was confirmed survives a kill at any moment, and is there once. */
@Tag("P1")
class CrashTests {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int TALKERS = 6;

    @TempDir
    Path folder;

    private final SlackStandIn slack = new SlackStandIn();
    private final Random random = new Random(20270104);
    private final AtomicInteger count = new AtomicInteger();
    private final Set<String> confirmed = ConcurrentHashMap.newKeySet();

    @AfterEach
    void close() {
        slack.close();
    }

    @Test
    void whatWasConfirmedIsThereOnceAfterKillsOnAnH2File() throws Exception {
        String url = "jdbc:h2:retry:" + folder.resolve("hearth");
        for (int round = 0; round < 3; round++) {
            talkAndKill(url);
            compare(url + ";WRITE_DELAY=0", "sa", "");
        }
    }

    @Test
    void whatWasConfirmedIsThereOnceAfterAKillOnPostgresql() throws Exception {
        String url = Databases.postgresql();
        talkAndKill(url);
        compare(url, "postgres", "postgres");
    }

    private void talkAndKill(String url) throws Exception {
        int port = freePort();
        URI address = URI.create("http://127.0.0.1:" + port);
        Process hearth = start(url, port);
        try {
            ready(hearth, address);
            say(address, "/ooda open checkout is slow");
            int until = confirmed.size() + 30 + random.nextInt(150);
            CountDownLatch enough = new CountDownLatch(1);
            List<Thread> talkers = new ArrayList<>();
            for (int i = 0; i < TALKERS; i++) {
                talkers.add(Thread.ofPlatform().start(() -> talk(address, until, enough)));
            }
            enough.await();
            hearth.destroyForcibly();
            for (Thread talker : talkers) {
                talker.join();
            }
        } finally {
            hearth.destroyForcibly().waitFor();
        }
    }

    /** Talks until nobody answers any more. */
    private void talk(URI address, int until, CountDownLatch enough) {
        try {
            while (true) {
                int number = count.incrementAndGet();
                String words = "marked " + number + " end";
                String answer = say(
                        address,
                        (number % 3 == 0 ? "/ooda observe " : number % 3 == 1 ? "/story " : "/ooda decide ") + words);
                if (isKept(answer, number % 3)) {
                    confirmed.add(words);
                }
                if (confirmed.size() >= until) {
                    enough.countDown();
                }
            }
        } catch (IOException killed) {
            enough.countDown();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** A story is confirmed in words; an entry of an incident by an answer without them, for it shows in the thread. */
    private static boolean isKept(String answer, int kind) {
        return kind == 1
                ? answer.contains("Kept") && !answer.contains("ot kept")
                : !answer.contains("ot kept")
                        && !answer.contains("No incident")
                        && !answer.contains("broke")
                        && !answer.contains("Still on it");
    }

    private String say(URI address, String line) throws IOException, InterruptedException {
        Someone someone = new Someone(slack, "T1", "U" + line.hashCode() % 7, "C1");
        HttpResponse<String> answer =
                HTTP.send(Town.signed(address, someone.command(line)), HttpResponse.BodyHandlers.ofString());
        return answer.statusCode() == 200 ? answer.body() : "not kept";
    }

    private void compare(String url, String user, String password) throws SQLException {
        Map<String, Integer> there = new HashMap<>();
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            for (String sql :
                    List.of("select text from stories", "select words from incident_entries where kind <> 'open'")) {
                try (ResultSet rows = connection.createStatement().executeQuery(sql)) {
                    while (rows.next()) {
                        there.merge(rows.getString(1), 1, Integer::sum);
                    }
                }
            }
        }
        assertThat(confirmed).hasSizeGreaterThan(30);
        assertThat(there.keySet()).containsAll(confirmed);
        assertThat(there.values()).containsOnly(1);
    }

    private Process start(String url, int port) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.hearth.HearthApplication"));
        Stream.concat(
                        Stream.of(
                                "spring.datasource.url=" + url,
                                "hearth.data=" + folder,
                                "hearth.samples=false",
                                "server.port=" + port,
                                "server.address=127.0.0.1",
                                "hearth.slack.shortly=2700ms",
                                "hearth.slack.api-url=" + slack.api(),
                                "hearth.slack.signing-secret=" + Town.SECRET,
                                "hearth.slack.bot-token=xoxb-town"),
                        Stream.of(Town.with(url)))
                .forEach(setting -> command.add("--" + setting));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File(folder.toFile(), "log.txt")))
                .start();
    }

    private void ready(Process hearth, URI address) throws IOException, InterruptedException {
        while (hearth.isAlive()) {
            try {
                say(address, "/hearth help");
                return;
            } catch (ConnectException notYet) {
                hearth.waitFor(50, java.util.concurrent.TimeUnit.MILLISECONDS);
            }
        }
        throw new AssertionError(java.nio.file.Files.readString(folder.resolve("log.txt")));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
