package dev.hearth.reception;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * What makes the same request the same. Only a hash is kept, for a day; it begins with a number that grows by one every
 * ten minutes, so that new rows land side by side in the index.
 *
 * @param now the key under which it is kept
 * @param before the key under which the same request would have been kept ten minutes earlier
 */
public record RequestKey(UUID now, UUID before) {

    private static final long SPAN_SECONDS = 600;

    /**
     * The key of a request that the platform may send again within the next ten minutes.
     *
     * @param identity the platform's id for it, with whatever makes it unique among all workspaces
     * @param when when the platform says it happened
     */
    public static RequestKey of(String identity, Instant when) {
        long span = when.getEpochSecond() / SPAN_SECONDS;
        byte[] hash = sha256(identity);
        return new RequestKey(place(span, hash), place(span - 1, hash));
    }

    /** The key of a request whose moment is part of itself, for example the opening of a form. */
    public static RequestKey fixed(String identity, Instant moment) {
        RequestKey key = of(identity, moment);
        return new RequestKey(key.now, key.now);
    }

    /** The smallest key that a request of this moment can have. */
    public static UUID firstOf(Instant moment) {
        return place(moment.getEpochSecond() / SPAN_SECONDS, new byte[12]);
    }

    /**
     * The key of a request that is the same for a while only, such as two clicks on one button.
     *
     * @param identity what was done, by whom, where
     * @param when when the platform says it happened
     * @param period how long doing it again means the same; at most twice that
     */
    public static RequestKey within(String identity, Instant when, Duration period) {
        long window = when.toEpochMilli() / period.toMillis();
        return new RequestKey(window(identity, window, period), window(identity, window - 1, period));
    }

    private static UUID window(String identity, long window, Duration length) {
        long seconds = Math.multiplyExact(window, length.toMillis()) / 1000;
        return place(seconds / SPAN_SECONDS, sha256(identity + '/' + window));
    }

    private static UUID place(long span, byte[] hash) {
        ByteBuffer bytes = ByteBuffer.allocate(16).putInt((int) span).put(hash, 0, 12);
        return new UUID(bytes.getLong(0), bytes.getLong(8));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("no SHA-256", missing);
        }
    }
}
