package dev.hearth.msteams.sdk;

import com.auth0.jwk.InvalidPublicKeyException;
import com.auth0.jwk.Jwk;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hearth.startup.SafeAddress;
import java.io.IOException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * The keys by which the service signs, as it publishes them. Fetched anew every day, and for an unknown key at most every
 * five minutes; while they are out of reach the known ones go on for five days.
 */
final class SigningKeys {

    private static final Duration FRESH = Duration.ofDays(1);
    private static final Duration GOOD = Duration.ofDays(5);
    private static final Duration BETWEEN = Duration.ofMinutes(5);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(15);
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
    private static final ObjectMapper JSON = new ObjectMapper();

    private final OkHttpClient line;
    private final String address;
    private final InstantSource clock;
    private final ReentrantLock fetching = new ReentrantLock();
    private volatile Known known = new Known(Map.of(), Instant.MIN);
    private volatile Instant tried = Instant.MIN;
    private volatile boolean reached;

    SigningKeys(OkHttpClient line, String address, InstantSource clock) {
        this.line = line;
        this.address = address;
        this.clock = clock;
    }

    /** A key, and the channels it may sign for. */
    record Key(RSAPublicKey key, List<String> endorsements) {}

    /** What was asked for: a key, none of this name, or nobody to ask. */
    sealed interface Found {
        record One(Key key) implements Found {}

        record None() implements Found {}

        record Unreachable() implements Found {}
    }

    private record Known(Map<String, Key> keys, Instant fetched) {}

    Found find(String id) {
        Instant now = clock.instant();
        Known before = known;
        Key key = before.keys().get(id);
        if (key != null && before.fetched().plus(FRESH).isAfter(now)) {
            return new Found.One(key);
        }
        refresh(key == null, now);
        Key after = known.keys().get(id);
        if (after != null && known.fetched().plus(GOOD).isAfter(now)) {
            return new Found.One(after);
        }
        return reached ? new Found.None() : new Found.Unreachable();
    }

    /** One fetches; whoever has a key that will do does not wait for it. */
    private void refresh(boolean needed, Instant now) {
        if (needed) {
            fetching.lock();
        } else if (!fetching.tryLock()) {
            return;
        }
        try {
            if (!tried.plus(reached ? BETWEEN : AFTER_FAILURE).isAfter(now)) {
                tried = now;
                reached = fetch(now);
            }
        } finally {
            fetching.unlock();
        }
    }

    private boolean fetch(Instant now) {
        try {
            String published = JSON.readTree(get(address)).path("jwks_uri").asText();
            if (!SafeAddress.is(published)) {
                return false;
            }
            known = new Known(read(JSON.readTree(get(published)).path("keys")), now);
            return true;
        } catch (IOException | IllegalArgumentException unreachable) {
            return false;
        }
    }

    private String get(String from) throws IOException {
        try (Response answer =
                line.newCall(new Request.Builder().url(from).build()).execute()) {
            if (!answer.isSuccessful() || answer.body() == null) {
                throw new IOException("status " + answer.code());
            }
            return answer.body().string();
        }
    }

    private static Map<String, Key> read(JsonNode published) {
        Map<String, Key> keys = new HashMap<>();
        for (JsonNode one : published) {
            Key key = key(JSON.convertValue(one, OBJECT));
            if (key != null) {
                keys.put(one.path("kid").asText(), key);
            }
        }
        return keys;
    }

    private static @Nullable Key key(Map<String, Object> one) {
        try {
            Jwk jwk = Jwk.fromValues(one);
            return jwk.getPublicKey() instanceof RSAPublicKey rsa ? new Key(rsa, endorsements(jwk)) : null;
        } catch (InvalidPublicKeyException | IllegalArgumentException foreign) {
            return null;
        }
    }

    private static List<String> endorsements(Jwk jwk) {
        return jwk.getAdditionalAttributes().get("endorsements") instanceof List<?> all
                ? all.stream().map(String::valueOf).toList()
                : List.of();
    }
}
