package dev.hearth.msteams;

import dev.hearth.msteams.connector.Gatekeeper;
import dev.hearth.msteams.connector.MsTeamsProperties;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What would take the place of the token libraries: the same eight checks with {@code java.security} alone. */
final class JdkGatekeeper implements Gatekeeper {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, String> ALGORITHMS =
            Map.of("RS256", "SHA256withRSA", "RS384", "SHA384withRSA", "RS512", "SHA512withRSA");
    private static final long SKEW = 300;

    private final HttpClient http = HttpClient.newHttpClient();
    private final MsTeamsProperties properties;
    private final InstantSource clock;
    private Map<String, JsonNode> keys = Map.of();
    private Instant tried = Instant.MIN;
    private boolean reached;

    JdkGatekeeper(MsTeamsProperties properties, InstantSource clock) {
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public Verdict check(@Nullable String authorization, String channel, String service) {
        if (properties.appId() == null && properties.unauthenticatedLocal()) {
            return Verdict.GENUINE;
        }
        if (authorization == null || authorization.isBlank()) {
            return Verdict.UNSIGNED;
        }
        String[] parts = authorization.replaceFirst("(?i)^Bearer ", "").split("\\.", -1);
        try {
            return parts.length == 3 && properties.appId() != null ? check(parts, channel, service) : Verdict.FORGED;
        } catch (IllegalArgumentException | JacksonException garbage) {
            return Verdict.FORGED;
        }
    }

    private Verdict check(String[] parts, String channel, String service) {
        JsonNode header = json(parts[0]);
        JsonNode claims = json(parts[1]);
        String algorithm = ALGORITHMS.get(header.path("alg").asString(""));
        if (algorithm == null || header.has("crit") || !claimed(claims, service)) {
            return Verdict.FORGED;
        }
        JsonNode key = key(header.path("kid").asString(""));
        if (key == null) {
            return reached ? Verdict.FORGED : Verdict.UNKNOWN;
        }
        boolean endorsed = key.path("endorsements")
                .valueStream()
                .anyMatch(one -> one.asString("").equals(channel));
        return endorsed && signed(parts, algorithm, key) ? Verdict.GENUINE : Verdict.FORGED;
    }

    private boolean claimed(JsonNode claims, String service) {
        long now = clock.instant().getEpochSecond();
        return claims.path("iss").asString("").equals("https://api.botframework.com")
                && claims.path("aud").asString("").equals(properties.appId())
                && claims.path("serviceurl").asString("").equalsIgnoreCase(service)
                && claims.path("exp").asLong(0) > now - SKEW
                && claims.path("nbf").asLong(0) <= now + SKEW;
    }

    private synchronized @Nullable JsonNode key(String id) {
        Instant now = clock.instant();
        if (!keys.containsKey(id)
                && !tried.plus(Duration.ofSeconds(reached ? 300 : 15)).isAfter(now)) {
            tried = now;
            try {
                JsonNode metadata = JSON.readTree(get(properties.openidUrl()));
                Map<String, JsonNode> read = new HashMap<>();
                JSON.readTree(get(metadata.path("jwks_uri").asString("")))
                        .path("keys")
                        .forEach(key -> read.put(key.path("kid").asString(""), key));
                keys = read;
                reached = true;
            } catch (IOException | JacksonException unreachable) {
                reached = false;
            }
        }
        return keys.get(id);
    }

    private String get(String address) throws IOException {
        try {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(URI.create(address))
                            .timeout(Duration.ofSeconds(5))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException("status " + answer.statusCode());
            }
            return answer.body();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    private static boolean signed(String[] parts, String algorithm, JsonNode key) {
        try {
            PublicKey published = KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(number(key, "n"), number(key, "e")));
            Signature signature = Signature.getInstance(algorithm);
            signature.initVerify(published);
            signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
            return signature.verify(Base64.getUrlDecoder().decode(parts[2]));
        } catch (GeneralSecurityException forged) {
            return false;
        }
    }

    private static BigInteger number(JsonNode key, String name) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(key.path(name).asString("")));
    }

    private static JsonNode json(String part) {
        return JSON.readTree(Base64.getUrlDecoder().decode(part));
    }
}
