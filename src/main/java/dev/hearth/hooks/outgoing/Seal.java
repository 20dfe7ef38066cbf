package dev.hearth.hooks.outgoing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The headers by which a receiver knows that a message is ours, new, and not another one. */
final class Seal {

    static final String ID = "Hearth-Delivery";
    static final String TIMESTAMP = "Hearth-Timestamp";
    static final String SIGNATURE = "Hearth-Signature";

    private static final String ALGORITHM = "HmacSHA256";

    private Seal() {}

    /** {@code v1=} and the HMAC-SHA256, in hexadecimal digits, of the time stamp, a full stop and the body. */
    static String sign(String secret, long stamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            mac.update((stamp + ".").getBytes(StandardCharsets.US_ASCII));
            return "v1=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("no " + ALGORITHM, missing);
        }
    }
}
