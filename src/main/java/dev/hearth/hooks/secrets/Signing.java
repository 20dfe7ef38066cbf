package dev.hearth.hooks.secrets;

import dev.hearth.hooks.Kind;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * How senders sign: an HMAC-SHA256 over the bytes of the body, as hexadecimal digits in a header. Source: the documentation of
 * Steadybit's custom webhooks and of PagerDuty's webhooks v3, which may send several, of a secret and of the one before it.
 */
enum Signing {
    STEADYBIT("X-SB-Signature", "hmac-sha256 "),
    PAGERDUTY("X-PagerDuty-Signature", "v1=");

    private static final String ALGORITHM = "HmacSHA256";

    private final String header;
    private final String mark;

    Signing(String header, String mark) {
        this.header = header;
        this.mark = mark;
    }

    /** How who sends to this kind of address signs, if anybody does. */
    static Optional<Signing> of(Kind kind) {
        return switch (kind) {
            case STEADYBIT, PREFLIGHT -> Optional.of(STEADYBIT);
            case ALERTS -> Optional.of(PAGERDUTY);
            case CHAOSTOOLKIT, CALENDAR -> Optional.empty();
        };
    }

    String header() {
        return header;
    }

    /** Whether one of the signatures in a header is that of this body under this secret; takes as long either way. */
    boolean proves(@Nullable String signed, byte[] body, String secret) {
        byte[] right = sign(body, secret);
        return signed != null
                && Arrays.stream(signed.split(","))
                        .map(String::strip)
                        .filter(one -> one.startsWith(mark))
                        .map(one -> read(one.substring(mark.length())))
                        .anyMatch(one -> MessageDigest.isEqual(right, one));
    }

    private static byte[] read(String digits) {
        try {
            return HexFormat.of().parseHex(digits.strip());
        } catch (IllegalArgumentException misshapen) {
            return new byte[0];
        }
    }

    private static byte[] sign(byte[] body, String secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac.doFinal(body);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("no " + ALGORITHM, missing);
        }
    }
}
