package dev.hearth.hooks.doors;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import dev.hearth.Databases;
import dev.hearth.hooks.Kind;
import dev.hearth.hooks.Porch;
import dev.hearth.hooks.secrets.Secrets;
import dev.hearth.hooks.secrets.Secrets.Purpose;
import dev.hearth.reception.Ledger;
import dev.hearth.team.Team;
import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Where a token could come to lie, and does not: logs, the server's access log, labels of metrics, spans of traces. */
@Tag("P15")
class SecrecyTests {

    private static final String SECRET = "signing-secret-9031";
    private static final List<String> SPANS = Collections.synchronizedList(new ArrayList<>());
    private static final ListAppender<ILoggingEvent> LOG = new ListAppender<>();

    @TempDir
    static Path folder;

    private static Porch porch;
    private static String token;

    @BeforeAll
    static void knockInEveryWay() throws IOException {
        porch = Porch.open(
                Databases.h2(),
                "server.tomcat.accesslog.enabled=true",
                "server.tomcat.accesslog.buffered=false",
                "server.tomcat.basedir=" + folder);
        Logger root = ((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger(Logger.ROOT_LOGGER_NAME);
        LOG.start();
        root.addAppender(LOG);
        porch.bean(ObservationRegistry.class).observationConfig().observationHandler(new Everything());
        Team team = porch.team("one", "payments");
        token = porch.token(team, Kind.ALERTS);
        String asks = porch.token(team, Kind.PREFLIGHT);
        porch.bean(Ledger.class)
                .run(() -> porch.bean(Secrets.class).keep(team.id(), Purpose.signing(Kind.STEADYBIT), SECRET));
        porch.status(porch.to("/actuator/health"));
        for (String path : List.of(
                "/hooks/alerts/" + token,
                "/hooks/alerts/" + token + "/more",
                "/calendar/" + token + ".ics",
                "/hooks/calendar/" + token,
                "/hooks/preflight/" + token,
                "/hooks/alerts/" + token + "?token=" + token)) {
            porch.status(porch.post(path, "{}"));
            porch.status(porch.post(path, "{\"" + token));
            porch.status(porch.post(path, "{\"fault\":\"" + token + "\"}"));
            porch.status(porch.to(path).GET());
            porch.status(porch.to(path).DELETE());
        }
        porch.status(porch.to("/hooks/preflight/" + asks).GET());
        porch.status(porch.post("/hooks/alerts", "{}").header("Authorization", "Bearer " + token));
        for (String line : List.of(
                "POST /hooks/alerts/" + token + "{} HTTP/1.1",
                "POST /hooks/alerts/" + token + " HTTP/9.9",
                "PO(ST /hooks/alerts/" + token + " HTTP/1.1",
                "GET /hooks/alerts/" + token + "%zz HTTP/1.1",
                "POST /%68ooks/alerts/" + token + " HTTP/1.1",
                "GET /%63alendar/" + token + ".ics HTTP/1.1",
                "GET /hooks/../hooks/alerts/" + token + "%2f..%00 HTTP/1.1",
                "GET /hooks/alerts/" + token + "/" + "x".repeat(20_000) + " HTTP/1.1")) {
            raw(line);
        }
    }

    private static void raw(String line) throws IOException {
        try (Socket socket = new Socket(porch.address.getHost(), porch.address.getPort())) {
            socket.getOutputStream()
                    .write((line + "\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            assertThat(socket.getInputStream().read()).isNotNegative();
        }
    }

    @AfterAll
    static void close() {
        porch.close();
        ((LoggerContext) LoggerFactory.getILoggerFactory())
                .getLogger(Logger.ROOT_LOGGER_NAME)
                .detachAppender(LOG);
    }

    @Test
    void noLogHoldsAToken() {
        String log = LOG.list.stream()
                .map(event -> event.getFormattedMessage()
                        + '\n'
                        + (event.getThrowableProxy() == null
                                ? ""
                                : ThrowableProxyUtil.asString(event.getThrowableProxy())))
                .collect(Collectors.joining("\n"));

        assertThat(log).contains("A hook of kind alerts failed").doesNotContain(token, SECRET);
    }

    @Test
    void theAccessLogLeavesOutWhereTokensAre() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            String written =
                    files.filter(Files::isRegularFile).map(SecrecyTests::read).collect(Collectors.joining());
            assertThat(written).contains("GET /actuator/health").doesNotContain(token);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void noSpanHoldsAToken() {
        assertThat(SPANS).anyMatch(span -> span.contains("http.url=/hooks")).noneMatch(span -> span.contains(token));
    }

    @Test
    void noLabelOfAMetricHoldsAPath() {
        String metrics = porch.send(porch.to("/actuator/prometheus")).body();

        assertThat(metrics)
                .contains("http_server_requests_seconds")
                .doesNotContain(token, "uri=\"/hooks", "uri=\"/calendar");
    }

    /** Hears whatever would be written into a trace. */
    private static final class Everything implements ObservationHandler<Observation.Context> {

        @Override
        public void onStop(Observation.Context context) {
            SPANS.add(context.getName()
                    + ' '
                    + context.getContextualName()
                    + ' '
                    + context.getAllKeyValues().stream().map(KeyValue::toString).collect(Collectors.joining(" "))
                    + ' '
                    + context.getError());
        }

        @Override
        public boolean supportsContext(Observation.Context context) {
            return true;
        }
    }
}
