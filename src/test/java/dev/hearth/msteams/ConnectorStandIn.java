package dev.hearth.msteams;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.hearth.msteams.connector.Address;
import dev.hearth.msteams.connector.MsTeamsProperties;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A small Bot Framework: a connector that keeps to its own limits, remembers everything and refuses in every way it is told
 * to; a login that gives out tokens; and the keys by which tokens of activities are signed.
 */
public final class ConnectorStandIn implements AutoCloseable {

    /** The bot that is registered here. */
    public static final String APP = "11111111-2222-3333-4444-555555555555";

    /** Its secret. */
    public static final String PASSWORD = "secret-of-the-bot";

    /** The tenant in which it is registered. */
    public static final String TENANT = "99999999-8888-7777-6666-555555555555";

    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST = 100 * 1024;
    private static final int PAGE = 2;

    /** One call that came in, whatever became of it; the path without the base and decoded. */
    public record Call(String method, String path, String token, String body) {
        public JsonNode json() {
            return JSON.readTree(body);
        }
    }

    /** A message that stands in a conversation, as it reads now. */
    public record Said(String conversation, String id, JsonNode activity) {}

    /** A message that was said, put into other words or taken back. */
    public record Done(String what, Said said) {}

    /** A conversation that was begun. */
    public record Begun(String conversation, JsonNode parameters) {}

    /** @param retryAfter as the header says it; empty for no header */
    private record Refusal(int status, String code, String retryAfter) {
        Refusal(int status, String code) {
            this(status, code, "");
        }
    }

    private final HttpServer server;
    private final List<Call> calls = new ArrayList<>();
    private final Map<String, Said> said = new LinkedHashMap<>();
    private final List<Begun> begun = new ArrayList<>();
    private final List<Done> done = new ArrayList<>();
    private final Map<String, List<Map<String, Object>>> members = new ConcurrentHashMap<>();
    private final Map<String, Map<String, String>> channels = new ConcurrentHashMap<>();
    private final Map<String, Refusal> closed = new ConcurrentHashMap<>();
    private final Set<String> tokens = ConcurrentHashMap.newKeySet();
    private final ConnectorLimits limits = new ConnectorLimits();
    private final List<Mint> mints = new ArrayList<>(List.of(new Mint("key-1", List.of("msteams", "webchat"))));
    private volatile @Nullable Refusal next;
    private volatile @Nullable Refusal login;
    private volatile @Nullable String garbled;
    private volatile boolean dying;
    private volatile boolean halfway;
    private volatile boolean unsigned;
    private volatile boolean keysGone;
    private volatile boolean revoked;
    private int ids;
    private int logins;
    private int keyFetches;

    public ConnectorStandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException taken) {
            throw new IllegalStateException(taken);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/login/", this::login);
        server.createContext("/keys/", this::keys);
        server.createContext("/teams/", this::teams);
        server.start();
    }

    private String root() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The base of the service, as activities name it. */
    public String service() {
        return root() + "/teams/";
    }

    public Address address(String conversation) {
        return new Address(service(), conversation);
    }

    /** Where tokens for calls to it are fetched. */
    public String loginUrl() {
        return root() + "/login";
    }

    /** Where its signing keys are published. */
    public String openidUrl() {
        return root() + "/keys/openidconfiguration";
    }

    /** The configuration of a Hearth that is registered here. */
    public MsTeamsProperties properties() {
        return new MsTeamsProperties(APP, PASSWORD, TENANT, false, loginUrl(), openidUrl());
    }

    /** The same as settings for a program. */
    public String[] settings() {
        return new String[] {
            "hearth.teams.app-id=" + APP,
            "hearth.teams.app-password=" + PASSWORD,
            "hearth.teams.tenant-id=" + TENANT,
            "hearth.teams.login-url=" + loginUrl(),
            "hearth.teams.openid-url=" + openidUrl()
        };
    }

    /** An emulator: calls need no token, and must not bring one. */
    public ConnectorStandIn withoutTokens() {
        unsigned = true;
        return this;
    }

    // what Hearth did

    public synchronized List<Call> calls() {
        return List.copyOf(calls);
    }

    public synchronized int logins() {
        return logins;
    }

    public synchronized int keyFetches() {
        return keyFetches;
    }

    /** The messages that stand in a conversation, as they read now. */
    public synchronized List<Said> said(String conversation) {
        return said.values().stream()
                .filter(one -> one.conversation().equals(conversation))
                .toList();
    }

    /** The messages that stand in a channel and all its threads. */
    public synchronized List<Said> saidAround(String channel) {
        return said.values().stream()
                .filter(one ->
                        one.conversation().replaceFirst(";messageid=.*", "").equals(channel))
                .toList();
    }

    public synchronized Said newestAround(String channel) {
        return saidAround(channel).getLast();
    }

    /** Every edit, in the order in which they came. */
    public synchronized List<Said> edits() {
        return done.stream()
                .filter(one -> one.what().equals("edits"))
                .map(Done::said)
                .toList();
    }

    /** The ids of messages that were taken back. */
    public synchronized List<String> deleted() {
        return done.stream()
                .filter(one -> one.what().equals("deletes"))
                .map(one -> one.said().id())
                .toList();
    }

    /** Everything that became of messages ({@code says}, {@code edits}, {@code deletes}), in order. */
    public synchronized List<Done> done() {
        return List.copyOf(done);
    }

    public synchronized List<Begun> begun() {
        return List.copyOf(begun);
    }

    // how it behaves

    /** People in a conversation; the member's other properties as the service names them. */
    public void members(String conversation, List<Map<String, Object>> people) {
        members.put(conversation, people);
    }

    /** The next call is answered with this status; no pause is named if it is nought. */
    public void answerNext(int status, int retryAfter) {
        answerNext(status, retryAfter, "ServiceError");
    }

    public void answerNext(int status, int retryAfter, String code) {
        next = new Refusal(status, code, retryAfter == 0 ? "" : String.valueOf(retryAfter));
    }

    /** The next call is answered with this status and this header. */
    public void answerNext(int status, String retryAfter) {
        next = new Refusal(status, "ServiceError", retryAfter);
    }

    /** What people call the channels of a team, by the channels' ids; the first one's name is empty. */
    public void channels(String team, Map<String, String> names) {
        channels.put(team, names);
    }

    /** The next call succeeds with a body that is no answer. */
    public void garbleNext(String body) {
        garbled = body;
    }

    /** The next token is refused with this status. */
    public void answerNextLogin(int status, String error) {
        answerNextLogin(status, error, "");
    }

    /** The next token is refused with this status and this {@code Retry-After}. */
    public void answerNextLogin(int status, String error, String retryAfter) {
        login = new Refusal(status, error, retryAfter);
    }

    /** The next call is read and carried out, and the line breaks. */
    public void dieAfterNext() {
        dying = true;
    }

    /** The next call is read and carried out, and the line breaks in the middle of the answer. */
    public void dieHalfwayThroughNext() {
        halfway = true;
    }

    /** The bot's secret is worth nothing from now on, nor are the tokens it brought. */
    public void revoke() {
        tokens.clear();
        login = new Refusal(401, "invalid_client");
        revoked = true;
    }

    /** The bot was removed from a conversation. */
    public void close(String conversation) {
        closed.put(conversation, new Refusal(403, "BotNotInConversationRoster"));
    }

    /** The person blocked the bot. */
    public void block(String conversation) {
        closed.put(conversation, new Refusal(403, "MessageWritesBlocked"));
    }

    /** The conversation is gone. */
    public void forget(String conversation) {
        closed.put(conversation, new Refusal(404, "ConversationNotFound"));
    }

    /** From now on more than the documented number of calls, counted by this clock, are answered with 429. */
    public void enforceLimits(InstantSource clock) {
        limits.enforce(clock);
    }

    // tokens of activities

    /** The first key by which activities are signed. */
    public Mint mint() {
        return mints.getFirst();
    }

    /** Publishes one more key. */
    public synchronized Mint publish(String id, List<String> endorsements) {
        Mint mint = new Mint(id, endorsements);
        mints.add(mint);
        return mint;
    }

    /** The keys are out of reach from now on, or within it again. */
    public void hideKeys(boolean gone) {
        keysGone = gone;
    }

    /** What a genuine token for an activity of this service claims. */
    public Map<String, Object> claims(Instant now) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", "https://api.botframework.com");
        claims.put("aud", APP);
        claims.put("serviceurl", service());
        claims.put("nbf", now.getEpochSecond());
        claims.put("exp", now.getEpochSecond() + 3600);
        return claims;
    }

    /** The header of an activity, with some claims altered; a null leaves one out. */
    public String token(Instant now, Map<String, @Nullable Object> altered) {
        Map<String, Object> claims = claims(now);
        altered.forEach((name, value) -> {
            if (value == null) {
                claims.remove(name);
            } else {
                claims.put(name, value);
            }
        });
        return "Bearer " + mint().sign("RS256", claims);
    }

    /** The header of a genuine activity. */
    public String token() {
        return token(Instant.now(), Map.of());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    // the server

    private void login(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Refusal refusal = login;
        if (!revoked) {
            login = null;
        }
        Map<String, String> form = form(body);
        List<String> scopes = List.of(form.getOrDefault("scope", "").split(" "));
        String path = exchange.getRequestURI().getPath();
        boolean right = path.equals("/login/" + TENANT + "/oauth2/v2.0/token")
                && "client_credentials".equals(form.get("grant_type"))
                && scopes.contains("https://api.botframework.com/.default")
                && APP.equals(form.get("client_id"))
                && PASSWORD.equals(form.get("client_secret"));
        synchronized (this) {
            logins++;
        }
        if (refusal != null || !right) {
            String error = refusal == null ? "invalid_client" : refusal.code();
            if (refusal != null && !refusal.retryAfter().isEmpty()) {
                exchange.getResponseHeaders().add("Retry-After", refusal.retryAfter());
            }
            answer(
                    exchange,
                    refusal == null ? 401 : refusal.status(),
                    Map.of("error", error, "error_description", "AADSTS0: why", "error_codes", List.of(0)));
            return;
        }
        String token = "token-" + (tokens.size() + 1);
        tokens.add(token);
        answer(exchange, 200, Map.of("token_type", "Bearer", "expires_in", 3600, "access_token", token));
    }

    private void keys(HttpExchange exchange) throws IOException {
        if (keysGone) {
            answer(exchange, 503, Map.of());
        } else if (exchange.getRequestURI().getPath().endsWith("/openidconfiguration")) {
            answer(exchange, 200, Map.of("issuer", "https://api.botframework.com", "jwks_uri", root() + "/keys/jwks"));
        } else if (exchange.getRequestURI().getPath().endsWith("/elsewhere")) {
            answer(exchange, 200, Map.of("jwks_uri", "http://keys.example/keys/jwks"));
        } else {
            synchronized (this) {
                keyFetches++;
            }
            answer(
                    exchange,
                    200,
                    Map.of("keys", mints.stream().map(Mint::published).toList()));
        }
    }

    private void teams(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        String token = authorization == null ? "" : authorization.replaceFirst("^Bearer ", "");
        String raw = exchange.getRequestURI().getRawPath().substring("/teams/".length());
        List<String> path = Stream.of(raw.split("/"))
                .map(part -> decoded(part.replace("+", "%2B")))
                .toList();
        synchronized (this) {
            calls.add(new Call(exchange.getRequestMethod(), String.join("/", path), token, body));
        }
        Refusal refusal = refusal(exchange.getRequestMethod(), path, token, body);
        if (refusal != null) {
            refuse(exchange, refusal);
            return;
        }
        Object answer =
                done(exchange.getRequestMethod(), path, exchange.getRequestURI().getRawQuery(), body);
        answered(exchange, answer);
    }

    private void answered(HttpExchange exchange, Object answer) throws IOException {
        if (dying) {
            dying = false;
            exchange.close();
        } else if (halfway) {
            halfway = false;
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write("{\"id\":".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            exchange.close();
        } else if (answer instanceof Refusal refusal) {
            refuse(exchange, refusal);
        } else if (garbled != null) {
            byte[] bytes = garbled.getBytes(StandardCharsets.UTF_8);
            garbled = null;
            exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        } else {
            answer(exchange, 200, answer);
        }
    }

    private @Nullable Refusal refusal(String method, List<String> path, String token, String body) {
        if (unsigned ? !token.isEmpty() : !tokens.contains(token)) {
            return new Refusal(401, "Unauthorized");
        }
        Refusal told = next;
        if (told != null) {
            next = null;
            return told;
        }
        if (body.length() * 2 > MOST) {
            return new Refusal(413, "MessageSizeTooBig");
        }
        String conversation = path.size() > 2 ? path.get(2) : "";
        Refusal shut = closed.getOrDefault(conversation, closed.get(conversation.replaceFirst(";messageid=.*", "")));
        return shut == null && !limits.admit(method, path) ? new Refusal(429, "Throttled", "1") : shut;
    }

    /** v3/conversations[/conversation[/activities[/id]|/members/id|/pagedmembers]], or v3/teams/team/conversations. */
    private synchronized Object done(String method, List<String> path, @Nullable String query, String body) {
        if (path.size() == 2 && method.equals("POST")) {
            return begin(JSON.readTree(body));
        }
        String conversation = path.get(2);
        if (path.get(1).equals("teams")) {
            return channels(conversation);
        }
        return switch (method + " " + path.get(3)) {
            case "POST activities" -> Map.of("id", say(conversation, JSON.readTree(body)));
            case "PUT activities" -> edit(path.get(4), JSON.readTree(body));
            case "DELETE activities" -> delete(path.get(4));
            case "GET pagedmembers" -> page(conversation, query);
            case "GET members" -> member(conversation, path.get(4));
            default -> new Refusal(405, "MethodNotAllowed");
        };
    }

    private String say(String conversation, JsonNode activity) {
        String id = "1700000000" + (100 + ids++);
        Said now = new Said(conversation, id, activity);
        said.put(id, now);
        done.add(new Done("says", now));
        return id;
    }

    private Object edit(String id, JsonNode activity) {
        Said before = said.get(id);
        if (before == null) {
            return new Refusal(404, "ActivityNotFoundInConversation");
        }
        Said after = new Said(before.conversation(), id, activity);
        said.put(id, after);
        done.add(new Done("edits", after));
        return Map.of("id", id);
    }

    private Object delete(String id) {
        Said before = said.remove(id);
        if (before == null) {
            return new Refusal(404, "ActivityNotFoundInConversation");
        }
        done.add(new Done("deletes", before));
        return Map.of();
    }

    private Object begin(JsonNode parameters) {
        String channel = parameters.at("/channelData/channel/id").asString("");
        String person = parameters.at("/members/0/id").asString("");
        String id = "";
        String conversation =
                channel.isEmpty() ? "a:" + known(person) : channel + ";messageid=" + "1700000000" + (100 + ids);
        if (closed.containsKey(channel.isEmpty() ? conversation : channel)) {
            return closed.get(channel.isEmpty() ? conversation : channel);
        }
        if (parameters.hasNonNull("activity")) {
            id = say(conversation, parameters.get("activity"));
        }
        begun.add(new Begun(conversation, parameters));
        return id.isEmpty() ? Map.of("id", conversation) : Map.of("id", conversation, "activityId", id);
    }

    /** The service's own id for somebody who is called by their id in the directory. */
    private String known(String person) {
        return members.values().stream()
                .flatMap(List::stream)
                .filter(one -> person.equals(one.get("aadObjectId")))
                .map(one -> String.valueOf(one.get("id")))
                .findFirst()
                .orElse(person);
    }

    private Object member(String conversation, String person) {
        return members.getOrDefault(conversation.replaceFirst(";messageid=.*", ""), List.of()).stream()
                .filter(one -> person.equals(one.get("id")) || person.equals(one.get("aadObjectId")))
                .findFirst()
                .<Object>map(one -> one)
                .orElse(new Refusal(404, "MemberNotFoundInConversation"));
    }

    private Object page(String conversation, @Nullable String query) {
        List<Map<String, Object>> all = members.getOrDefault(conversation.replaceFirst(";messageid=.*", ""), List.of());
        int from = Integer.parseInt(form(query == null ? "" : query)
                .getOrDefault("continuationToken", "page/0&")
                .replaceAll("\\D", ""));
        List<Map<String, Object>> page = all.stream().skip(from).limit(PAGE).toList();
        return from + PAGE < all.size()
                ? Map.of("members", page, "continuationToken", "page/" + (from + PAGE) + "&")
                : Map.of("members", page);
    }

    private Object channels(String team) {
        List<Map<String, @Nullable Object>> list = new ArrayList<>();
        channels.getOrDefault(team, Map.of()).forEach((id, name) -> {
            Map<String, @Nullable Object> channel = new LinkedHashMap<>();
            channel.put("id", id);
            channel.put("name", name.isEmpty() ? null : name);
            list.add(channel);
        });
        return list.isEmpty() ? new Refusal(404, "NotFound") : Map.of("conversations", list);
    }

    private static void refuse(HttpExchange exchange, Refusal refusal) throws IOException {
        if (!refusal.retryAfter().isEmpty()) {
            exchange.getResponseHeaders().add("Retry-After", refusal.retryAfter());
        }
        answer(
                exchange,
                refusal.status(),
                Map.of("error", Map.of("code", refusal.code(), "message", "said about people's words")));
    }

    private static void answer(HttpExchange exchange, int status, Object body) throws IOException {
        byte[] bytes = JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static Map<String, String> form(String body) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : body.split("&")) {
            int at = field.indexOf('=');
            if (at > 0) {
                fields.put(decoded(field.substring(0, at)), decoded(field.substring(at + 1)));
            }
        }
        return fields;
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }
}
