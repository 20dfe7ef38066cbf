package dev.hearth.workspaces;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals secrets and marks codes under {@code hearth.key}; without the key neither can be read or guessed. */
public final class Vault {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec sealing;
    private final byte[] root;
    private final SecureRandom random = new SecureRandom();

    /** @param key 32 bytes */
    public Vault(byte[] key) {
        if (key.length != 32) {
            throw new IllegalArgumentException("hearth.key must be 32 bytes, it has " + key.length);
        }
        this.root = key.clone();
        this.sealing = new SecretKeySpec(mark("sealing", ""), "AES");
    }

    /** The secret, readable only with the key. */
    public byte[] seal(String secret) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] body = cipher(Cipher.ENCRYPT_MODE, nonce, secret.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(NONCE + body.length).put(nonce).put(body).array();
    }

    /** The secret again. */
    public String open(byte[] sealed) {
        ByteBuffer buffer = ByteBuffer.wrap(sealed);
        byte[] nonce = new byte[NONCE];
        buffer.get(nonce);
        byte[] body = new byte[buffer.remaining()];
        buffer.get(body);
        return new String(cipher(Cipher.DECRYPT_MODE, nonce, body), StandardCharsets.UTF_8);
    }

    /** The secret again, or nothing if it was not sealed under this key. */
    public Optional<String> tryOpen(byte[] sealed) {
        try {
            return sealed.length <= NONCE ? Optional.empty() : Optional.of(open(sealed));
        } catch (IllegalStateException foreign) {
            return Optional.empty();
        }
    }

    /** A mark of 32 bytes that only the holder of the key can make; marks for two purposes never match. */
    public byte[] mark(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(root, "HmacSHA256"));
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("no HmacSHA256", missing);
        }
    }

    private byte[] cipher(int mode, byte[] nonce, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("not sealed under this key", broken);
        }
    }
}
