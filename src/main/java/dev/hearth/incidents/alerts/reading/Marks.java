package dev.hearth.incidents.alerts.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Marks of words: the same for the same words, and of one length. */
final class Marks {

    private Marks() {}

    static String of(String words) {
        try {
            byte[] text = words.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("no SHA-256", missing);
        }
    }
}
