package dev.hearth.web.signin;

import dev.hearth.workspaces.Vault;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Tells forms that a page of ours showed to this browser from those that another site made up: each carries a key that
 * belongs to the browser's session, or before there is one to a cookie that never leaves with a request from elsewhere.
 */
@Component
class FormKeys {

    static final String FIELD = "key";
    private static final int BYTES = 16;

    private final Vault vault;
    private final Cookies cookies;
    private final String authority;
    private final SecureRandom random = new SecureRandom();

    FormKeys(Vault vault, Cookies cookies, @Value("${hearth.public-url:http://localhost:8080}") String publicUrl) {
        this.vault = vault;
        this.cookies = cookies;
        this.authority = authority(publicUrl.strip());
    }

    /** The key for a form on the page that is being answered. */
    String give(HttpServletRequest request, HttpServletResponse response) {
        return key(cookies.session(request).or(() -> cookies.form(request)).orElseGet(() -> begin(response)));
    }

    /** Whether a form that was sent came from a page of ours in this browser. */
    boolean fits(HttpServletRequest request) {
        return sameSite(request.getHeader("Sec-Fetch-Site")) && ours(request) && known(request);
    }

    private boolean known(HttpServletRequest request) {
        String sent = Optional.ofNullable(request.getParameter(FIELD)).orElse("");
        return Optional.of(request)
                        .flatMap(cookies::session)
                        .filter(seed -> same(sent, seed))
                        .isPresent()
                || Optional.of(request)
                        .flatMap(cookies::form)
                        .filter(seed -> same(sent, seed))
                        .isPresent();
    }

    private boolean same(String sent, String seed) {
        return MessageDigest.isEqual(
                sent.getBytes(StandardCharsets.UTF_8), key(seed).getBytes(StandardCharsets.UTF_8));
    }

    /** Browsers that are told to send no referrer call the origin of a form {@code null}, also of one of ours. */
    private boolean ours(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        if (origin == null || origin.equals("null")) {
            return true;
        }
        String from = authority(origin);
        String host = Optional.ofNullable(request.getHeader("Host")).orElse("").toLowerCase(Locale.ROOT);
        return !from.isEmpty() && (from.equals(authority) || from.equals(host));
    }

    private static boolean sameSite(@org.jspecify.annotations.Nullable String site) {
        return site == null || site.equals("same-origin");
    }

    private String begin(HttpServletResponse response) {
        byte[] bits = new byte[BYTES];
        random.nextBytes(bits);
        String number = HexFormat.of().formatHex(bits);
        cookies.form(response, number);
        return number;
    }

    private String key(String seed) {
        return HexFormat.of().formatHex(vault.mark("page-form", seed));
    }

    private static String authority(String address) {
        try {
            String authority = URI.create(address).getRawAuthority();
            return authority == null ? "" : authority.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException broken) {
            return "";
        }
    }
}
