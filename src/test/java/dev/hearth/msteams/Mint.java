package dev.hearth.msteams;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.json.JsonMapper;

/** A key that signs tokens, with nothing but the JDK; genuine ones and whatever a forger may think of. */
public final class Mint {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final String id;
    private final List<String> endorsements;
    private final KeyPair pair;

    public Mint(String id, List<String> endorsements) {
        this.id = id;
        this.endorsements = endorsements;
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            this.pair = generator.generateKeyPair();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    public String id() {
        return id;
    }

    public RSAPublicKey key() {
        return (RSAPublicKey) pair.getPublic();
    }

    /** As the service publishes it. */
    public Map<String, Object> published() {
        Map<String, Object> key = new LinkedHashMap<>();
        key.put("kty", "RSA");
        key.put("use", "sig");
        key.put("kid", id);
        key.put("n", BASE64.encodeToString(unsigned(key().getModulus().toByteArray())));
        key.put("e", BASE64.encodeToString(unsigned(key().getPublicExponent().toByteArray())));
        if (!endorsements.isEmpty()) {
            key.put("endorsements", endorsements);
        }
        return key;
    }

    /** A token signed by RSA with SHA-2 of 256, 384 or 512 bits. */
    public String sign(String algorithm, Map<String, ?> claims) {
        return sign(Map.of("typ", "JWT", "alg", algorithm, "kid", id), claims);
    }

    /** A token under any header, signed by the key whatever the header says. */
    public String sign(Map<String, ?> header, Map<String, ?> claims) {
        String bits = String.valueOf(header.get("alg")).replaceFirst("^RS(\\d{3})$", "$1");
        String body = body(header, claims);
        return body + "." + BASE64.encodeToString(rsa(bits.length() == 3 ? bits : "256", body, pair.getPrivate()));
    }

    /** A token that says it need not be signed. */
    public String unsigned(Map<String, ?> claims) {
        return body(Map.of("typ", "JWT", "alg", "none", "kid", id), claims) + ".";
    }

    /** A token signed with the public key as if it were a secret. */
    public String confused(Map<String, ?> claims) {
        String body = body(Map.of("typ", "JWT", "alg", "HS256", "kid", id), claims);
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key().getEncoded(), "HmacSHA256"));
            return body + "." + BASE64.encodeToString(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static byte[] rsa(String bits, String body, PrivateKey key) {
        try {
            Signature signature = Signature.getInstance("SHA" + bits + "withRSA");
            signature.initSign(key);
            signature.update(body.getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String body(Map<String, ?> header, Map<String, ?> claims) {
        return part(header) + "." + part(claims);
    }

    private static String part(Map<String, ?> content) {
        return BASE64.encodeToString(JSON.writeValueAsString(content).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] unsigned(byte[] number) {
        return number[0] == 0 ? java.util.Arrays.copyOfRange(number, 1, number.length) : number;
    }
}
