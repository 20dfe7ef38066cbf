package dev.hearth.msteams;

import dev.hearth.chat.platform.Delivery.Scope;
import dev.hearth.msteams.connector.Address;
import dev.hearth.msteams.connector.Answer;
import dev.hearth.msteams.connector.Connector;
import dev.hearth.msteams.connector.Meanings;
import dev.hearth.msteams.connector.Member;
import dev.hearth.msteams.connector.MsTeamsProperties;
import dev.hearth.msteams.connector.Services;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What would take the SDK's place: the same calls by the JDK's own client, without one import of the SDK. */
final class JdkConnector implements Connector {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(3))
            .build();
    private final MsTeamsProperties properties;
    private final Services services;
    private final Duration patience;
    private final Meanings meanings = new Meanings(Math::random, InstantSource.system());
    private @Nullable String token;

    JdkConnector(MsTeamsProperties properties, Duration patience) {
        this.properties = properties;
        this.services = new Services(properties);
        this.patience = patience;
    }

    @Override
    public Answer<String> post(Address in, String activity) {
        return call(
                in,
                "post",
                "POST",
                path(in, "activities"),
                activity,
                said -> said.path("id").asString(""));
    }

    @Override
    public Answer<String> edit(Address in, String message, String activity) {
        return call(in, "edit", "PUT", path(in, "activities", message), activity, _ -> message);
    }

    @Override
    public Answer<String> delete(Address in, String message) {
        return call(in, "delete", "DELETE", path(in, "activities", message), null, _ -> message);
    }

    @Override
    public Answer<Begun> begin(String service, String parameters) {
        return call(
                new Address(service, ""),
                "begin",
                "POST",
                "v3/conversations",
                parameters,
                begun -> new Begun(
                        begun.required("id").asString(),
                        begun.path("activityId").asString(null)));
    }

    @Override
    public Answer<Member> member(Address in, String person) {
        return call(in, "member", "GET", path(in, "members", person), null, JdkConnector::member);
    }

    @Override
    public Answer<Roster> members(Address in, @Nullable String next) {
        String query = next == null ? "" : "?continuationToken=" + encoded(next);
        return call(
                in,
                "members",
                "GET",
                path(in, "pagedmembers") + query,
                null,
                page -> new Roster(
                        page.path("members")
                                .valueStream()
                                .map(JdkConnector::member)
                                .toList(),
                        page.path("continuationToken").asString(null)));
    }

    @Override
    public Answer<Map<String, String>> channels(String service, String team) {
        return call(
                new Address(service, team),
                "channels",
                "GET",
                "v3/teams/" + encoded(team) + "/conversations",
                null,
                list -> list.path("conversations")
                        .valueStream()
                        .collect(Collectors.toMap(
                                one -> one.path("id").asString(),
                                one -> one.path("name").asString(""))));
    }

    private static Member member(JsonNode one) {
        boolean guest =
                List.of("guest", "anonymous").contains(one.path("userRole").asString(""))
                        || one.path("userPrincipalName").asString("").contains("#EXT#");
        return new Member(
                one.required("id").asString(),
                one.path("aadObjectId").asString(null),
                one.path("name").asString(""),
                one.path("tenantId").asString(null),
                guest);
    }

    private <T> Answer<T> call(
            Address in, String name, String method, String path, @Nullable String body, Function<JsonNode, T> read) {
        if (!services.mayHear(in.service())) {
            return new Answer.No<>("unknown service", Scope.CONVERSATION);
        }
        try {
            Answer<T> shut = properties.appId() == null ? null : login(in);
            return shut == null ? made(in, name, method, path, body, read) : shut;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Answer.Lost<>("interrupted");
        }
    }

    private <T> @Nullable Answer<T> login(Address in) throws InterruptedException {
        if (token != null) {
            return null;
        }
        String form = Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        String.valueOf(properties.appId()),
                        "client_secret",
                        String.valueOf(properties.appPassword()),
                        "scope",
                        "https://api.botframework.com/.default")
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(properties.loginUrl() + "/" + properties.tenantId() + "/oauth2/v2.0/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(patience)
                .POST(BodyPublishers.ofString(form))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            JsonNode said = JSON.readTree(answer.body());
            token = said.path("access_token").asString(null);
            if (token != null) {
                return null;
            }
            return answer.statusCode() >= 500 || answer.statusCode() == 429
                    ? meanings.withoutToken(
                            in, answer.headers().firstValue("Retry-After").orElse(null))
                    : new Answer.No<>(said.path("error").asString(""), Scope.WORKSPACE);
        } catch (IOException | JacksonException unreached) {
            return meanings.unreached(in, "token");
        }
    }

    private <T> Answer<T> made(
            Address in, String name, String method, String path, @Nullable String body, Function<JsonNode, T> read)
            throws InterruptedException {
        try {
            if (body != null && !JSON.readTree(body).isObject()) {
                return new Answer.No<>("malformed", Scope.MESSAGE);
            }
        } catch (JacksonException malformed) {
            return new Answer.No<>("malformed", Scope.MESSAGE);
        }
        try {
            HttpResponse<String> answer =
                    http.send(request(in, method, path, body), HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() / 100 == 2
                    ? meanings.yes(in, read.apply(JSON.readTree(answer.body().isEmpty() ? "{}" : answer.body())))
                    : meanings.refusal(
                            in,
                            name,
                            answer.statusCode(),
                            answer.body(),
                            answer.headers().firstValue("Retry-After").orElse(null));
        } catch (ConnectException | HttpConnectTimeoutException unreached) {
            return meanings.unreached(in, name);
        } catch (IOException broke) {
            return new Answer.Lost<>(broke.getClass().getSimpleName());
        } catch (JacksonException garbled) {
            return new Answer.Lost<>("garbled answer");
        }
    }

    private HttpRequest request(Address in, String method, String path, @Nullable String body) {
        String base = in.service().endsWith("/") ? in.service() : in.service() + "/";
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(patience)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Content-Type", "application/json; charset=utf-8");
        return (token == null ? request : request.header("Authorization", "Bearer " + token)).build();
    }

    private static String path(Address in, String... parts) {
        String path = "v3/conversations/" + encoded(in.conversation());
        return List.of(parts).stream().map(JdkConnector::encoded).reduce(path, (all, part) -> all + "/" + part);
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
