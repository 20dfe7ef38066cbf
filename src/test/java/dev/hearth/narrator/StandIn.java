package dev.hearth.narrator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A language model for tests: it says what it was told to say, whatever it is asked. */
public final class StandIn implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    /** What it was asked, each a whole body. */
    public final List<String> asked = new CopyOnWriteArrayList<>();

    /** What opened it. */
    public final List<String> keys = new CopyOnWriteArrayList<>();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final CountDownLatch arrived = new CountDownLatch(1);
    private volatile CountDownLatch gate = new CountDownLatch(0);
    private volatile Speech speech = Speech.of("NOTHING");

    /** How it answers. */
    public record Speech(int status, String body, Map<String, String> headers) {

        /** In the form of the interface. */
        public static Speech of(String words) {
            return ending(words, "stop");
        }

        public static Speech ending(String words, String reason) {
            return new Speech(
                    200,
                    JSON.writeValueAsString(Map.of(
                            "choices",
                            List.of(Map.of(
                                    "message",
                                    Map.of("role", "assistant", "content", words),
                                    "finish_reason",
                                    reason)))),
                    Map.of("Content-Type", "application/json"));
        }

        /** Whatever else a server may say. */
        public static Speech raw(int status, String body) {
            return new Speech(status, body, Map.of("Content-Type", "text/html"));
        }
    }

    public StandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException unlikely) {
            throw new UncheckedIOException(unlikely);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    public StandIn says(Speech other) {
        speech = other;
        return this;
    }

    public StandIn says(String words) {
        return says(Speech.of(words));
    }

    /** Answers nobody before the returned gate is opened. */
    public CountDownLatch holdsBack() {
        gate = new CountDownLatch(1);
        return gate;
    }

    /** Waits until somebody has asked. */
    public void awaitAsked() {
        await(arrived);
    }

    /** Sends one letter of its answer and no more. */
    public StandIn drips() {
        return says(new Speech(-1, "{", Map.of()));
    }

    /** What people said, as it was sent last. */
    public String material() {
        JsonNode messages = JSON.readTree(asked.getLast()).path("messages");
        return messages.path(messages.size() - 1).path("content").asString();
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        arrived.countDown();
        await(gate);
        Speech said = speech;
        byte[] body = said.body().getBytes(StandardCharsets.UTF_8);
        said.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        exchange.sendResponseHeaders(said.status() < 0 ? 200 : said.status(), said.status() < 0 ? 1000 : body.length);
        exchange.getResponseBody().write(body);
        exchange.getResponseBody().flush();
        if (said.status() < 0) {
            await(closing);
        }
        exchange.close();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        gate.countDown();
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
