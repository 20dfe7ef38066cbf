package dev.hearth.slack.doors;

import com.slack.api.app_backend.SlackSignature;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Whether a request comes from Slack: its bytes, as they came in, carry Slack's mark of the last five minutes. The SDK's own
 * verifier compares strings in a time that tells how much is right, and believes marks from the future.
 */
final class SignedBody {

    static final String SIGNATURE = SlackSignature.HeaderNames.X_SLACK_SIGNATURE;
    static final String TIMESTAMP = SlackSignature.HeaderNames.X_SLACK_REQUEST_TIMESTAMP;

    private static final long PERIOD = Duration.ofMillis(
                    SlackSignature.TimestampVerifier.TIMESTAMP_EXPIRATION_TIME_IN_MILLIS)
            .toSeconds();
    private static final String VERSION = "v0=";
    private static final int LONGEST_STAMP = 12;

    private final SecretKeySpec key;

    SignedBody(String secret) {
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), SlackSignature.ALGORITHM);
    }

    /** Whether Slack signed these bytes at this moment, and not long ago. */
    boolean isFromSlack(@Nullable String stamp, @Nullable String signature, byte[] body, Instant now) {
        if (stamp == null || signature == null || !isFresh(stamp, now)) {
            return false;
        }
        byte[] claimed = signature.getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(mark(stamp, body), claimed);
    }

    private static boolean isFresh(String stamp, Instant now) {
        boolean digits = !stamp.isEmpty()
                && stamp.length() <= LONGEST_STAMP
                && stamp.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        return digits && Math.abs(now.getEpochSecond() - Long.parseLong(stamp)) <= PERIOD;
    }

    private byte[] mark(String stamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance(SlackSignature.ALGORITHM);
            mac.init(key);
            mac.update(("v0:" + stamp + ":").getBytes(StandardCharsets.US_ASCII));
            String hex = HexFormat.of().formatHex(mac.doFinal(body));
            return (VERSION + hex).getBytes(StandardCharsets.US_ASCII);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("no HmacSHA256", missing);
        }
    }
}
