package dev.hearth.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A small Slack: speaks enough of the Web API, remembers everything, and refuses in every way it is told to. */
public final class SlackStandIn implements AutoCloseable {

    /** One call that came in. */
    public record Call(String method, Map<String, String> fields) {
        public String get(String field) {
            return fields.getOrDefault(field, "");
        }

        public JsonElement json(String field) {
            return JsonParser.parseString(get(field));
        }
    }

    private static final class Said {
        final String channel;
        final String ts;
        Call call;
        boolean deleted;

        Said(String channel, String ts, Call call) {
            this.channel = channel;
            this.ts = ts;
            this.call = call;
        }
    }

    private final HttpServer server;
    private final List<Call> calls = new ArrayList<>();
    private final List<Said> said = new ArrayList<>();
    private final Map<Call, String> moments = new IdentityHashMap<>();
    private final BlockingQueue<Call> news = new LinkedBlockingQueue<>();
    private final Set<String> pinned = new LinkedHashSet<>();
    private final Map<String, String> closed = new ConcurrentHashMap<>();
    private final Map<String, String> errors = new ConcurrentHashMap<>();
    private final Map<String, JsonObject> users = new ConcurrentHashMap<>();
    private final Map<String, List<String>> members = new ConcurrentHashMap<>();
    private final Map<String, String> names = new ConcurrentHashMap<>();
    private volatile CountDownLatch gate = new CountDownLatch(0);
    private volatile int status = 200;
    private volatile int retryAfter;
    private volatile boolean dying;
    private volatile boolean breaking;
    private volatile boolean revoked;
    private volatile String socket = "";

    public SlackStandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException taken) {
            throw new IllegalStateException(taken);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/api/", this::api);
        server.createContext("/reply", this::reply);
        server.start();
    }

    public String api() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/api/";
    }

    /** A reply address such as comes with a command. */
    public String replyAddress() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/reply/T1/abc";
    }

    public void answerNext(int nextStatus, int seconds) {
        status = nextStatus;
        retryAfter = seconds;
    }

    public void dieAfterNext() {
        dying = true;
    }

    /** The next call is done, and its answer stops in the middle. */
    public void dieHalfwayThroughNext() {
        breaking = true;
    }

    public void revoke() {
        revoked = true;
    }

    public void close(String channel) {
        close(channel, "not_in_channel");
    }

    /** Nothing can be said or changed in this channel any more, refused with this word. */
    public void close(String channel, String error) {
        closed.put(channel, error);
    }

    /** Every call of this method is refused with this word. */
    public void refuse(String method, String error) {
        errors.put(method, error);
    }

    /** Slack takes its time: nothing is answered until the latch that this returns is counted down. */
    public CountDownLatch block() {
        gate = new CountDownLatch(1);
        return gate;
    }

    public void user(String id, String json) {
        users.put(id, JsonParser.parseString(json).getAsJsonObject());
    }

    public void members(String channel, String... ids) {
        members.put(channel, List.of(ids));
    }

    /** What people call a channel. */
    public void name(String channel, String name) {
        names.put(channel, name);
    }

    public void socketAt(String address) {
        socket = address;
    }

    /** All calls, in the order in which they came. */
    public synchronized List<Call> calls() {
        return List.copyOf(calls);
    }

    /** What Slack calls the message that this call posted, whatever became of it since. */
    public synchronized String momentOf(Call posted) {
        return java.util.Objects.requireNonNull(moments.get(posted));
    }

    public synchronized List<Call> calls(String method) {
        return calls.stream().filter(call -> call.method().equals(method)).toList();
    }

    /** The messages that stand in a channel as a caller sees them: what Slack calls them, and what they say. */
    public synchronized Map<String, Call> messages(String channel) {
        Map<String, Call> standing = new LinkedHashMap<>();
        said.stream()
                .filter(one -> one.channel.equals(channel) && !one.deleted)
                .forEach(one -> standing.put(one.ts, one.call));
        return standing;
    }

    /** Waits for the next call of this method. */
    public Call await(String method) {
        try {
            for (Call next = news.poll(10, TimeUnit.SECONDS); next != null; next = news.poll(10, TimeUnit.SECONDS)) {
                if (next.method().equals(method)) {
                    return next;
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw new AssertionError("no call of " + method + " in " + calls);
    }

    public synchronized Call newestIn(String channel) {
        return said.stream()
                .filter(one -> one.channel.equals(channel) && !one.deleted)
                .reduce((before, after) -> after)
                .orElseThrow()
                .call;
    }

    public synchronized int messagesIn(String channel) {
        return (int) said.stream()
                .filter(one -> one.channel.equals(channel) && !one.deleted)
                .count();
    }

    public synchronized boolean isPinned(String ts) {
        return pinned.contains(ts);
    }

    @Override
    public void close() {
        gate.countDown();
        server.stop(0);
    }

    private void reply(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Call call = new Call("response_url", Map.of("body", body));
        note(call);
        String error = errors.get("response_url");
        send(exchange, error == null ? 200 : 404, error == null ? "ok" : error);
    }

    private void api(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestURI().getPath().substring("/api/".length());
        Call call = new Call(method, fields(exchange));
        note(call);
        wait(gate);
        if (status != 200) {
            int now = status;
            status = 200;
            if (now == 429) {
                exchange.getResponseHeaders().add("Retry-After", Integer.toString(retryAfter));
            }
            send(exchange, now, "{\"ok\":false,\"error\":\"ratelimited\"}");
            return;
        }
        String answer = answer(call).toString();
        if (dying) {
            dying = false;
            exchange.close();
            return;
        }
        if (breaking) {
            breaking = false;
            exchange.sendResponseHeaders(200, answer.length() + 100);
            exchange.getResponseBody().write(answer.getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            exchange.close();
            return;
        }
        send(exchange, 200, answer);
    }

    private synchronized void note(Call call) {
        calls.add(call);
        news.add(call);
    }

    private static void wait(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized JsonObject answer(Call call) {
        if (revoked) {
            return no("token_revoked");
        }
        String error = errors.get(call.method());
        if (error != null) {
            return no(error);
        }
        String shut = closed.get(call.get("channel"));
        if (shut != null) {
            return no(shut);
        }
        return switch (call.method()) {
            case "chat.postMessage" -> post(call);
            case "chat.update" -> change(call, false);
            case "chat.delete" -> change(call, true);
            case "chat.getPermalink" -> permalink(call);
            case "pins.add" -> pinned.add(call.get("timestamp")) ? ok() : no("already_pinned");
            case "pins.remove" -> pinned.remove(call.get("timestamp")) ? ok() : no("no_pin");
            case "conversations.open" -> {
                JsonObject channel = new JsonObject();
                channel.addProperty("id", "D" + call.get("users"));
                yield with("channel", channel);
            }
            case "conversations.members" -> memberPage(call);
            case "conversations.info" -> with("channel", channel(call.get("channel")));
            case "users.info" -> {
                JsonObject user = users.get(call.get("user"));
                yield user == null ? no("user_not_found") : with("user", user);
            }
            case "apps.connections.open" -> {
                JsonObject open = ok();
                open.addProperty("url", socket);
                yield socket.isEmpty() ? no("internal_error") : open;
            }
            default -> ok();
        };
    }

    private JsonObject channel(String id) {
        JsonObject channel = new JsonObject();
        channel.addProperty("id", id);
        channel.addProperty("name", names.getOrDefault(id, ""));
        return channel;
    }

    private JsonObject post(Call call) {
        String ts = "1700000000." + String.format("%06d", said.size() + 1);
        said.add(new Said(call.get("channel"), ts, call));
        moments.put(call, ts);
        JsonObject there = ok();
        there.addProperty("channel", call.get("channel"));
        there.addProperty("ts", ts);
        return there;
    }

    private JsonObject change(Call call, boolean deleting) {
        for (Said one : said) {
            if (one.ts.equals(call.get("ts")) && !one.deleted) {
                one.call = call;
                one.deleted = deleting;
                return ok();
            }
        }
        return no("message_not_found");
    }

    private JsonObject permalink(Call call) {
        boolean stands = said.stream().anyMatch(one -> one.ts.equals(call.get("message_ts")) && !one.deleted);
        JsonObject found = ok();
        found.addProperty("channel", call.get("channel"));
        found.addProperty(
                "permalink",
                "https://stand-in.slack.com/archives/" + call.get("channel") + "/p"
                        + call.get("message_ts").replace(".", ""));
        return stands ? found : no("message_not_found");
    }

    /** One person a page, so that every reader has to turn pages. */
    private JsonObject memberPage(Call call) {
        List<String> all = members.getOrDefault(call.get("channel"), List.of());
        int at = call.get("cursor").isEmpty() ? 0 : Integer.parseInt(call.get("cursor"));
        JsonArray page = new JsonArray();
        if (at < all.size()) {
            page.add(all.get(at));
        }
        JsonObject metadata = new JsonObject();
        metadata.addProperty("next_cursor", at + 1 < all.size() ? Integer.toString(at + 1) : "");
        JsonObject answer = with("members", page);
        answer.add("response_metadata", metadata);
        return answer;
    }

    private static Map<String, String> fields(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : body.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.put(
                        URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        @Nullable String token = exchange.getRequestHeaders().getFirst("Authorization");
        fields.put("(token)", token == null ? "" : token);
        return fields;
    }

    private static JsonObject ok() {
        JsonObject answer = new JsonObject();
        answer.addProperty("ok", true);
        return answer;
    }

    private static JsonObject with(String name, JsonElement value) {
        JsonObject answer = ok();
        answer.add(name, value);
        return answer;
    }

    private static JsonObject no(String error) {
        JsonObject answer = new JsonObject();
        answer.addProperty("ok", false);
        answer.addProperty("error", error);
        return answer;
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
