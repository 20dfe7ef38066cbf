package dev.hearth.web.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * The two cookies of the pages: the key of a session, and a number by which a browser's forms are known. Scripts read
 * neither. With https they carry the {@code __Host-} mark, so that no neighbouring host can put one there.
 */
@Component
class Cookies {

    private static final Pattern OURS = Pattern.compile("[A-Za-z0-9_-]{16,64}");

    private final boolean secure;
    private final String session;
    private final String form;

    Cookies(@Value("${hearth.public-url:http://localhost:8080}") String publicUrl) {
        this.secure = publicUrl.strip().startsWith("https:");
        this.session = (secure ? "__Host-" : "") + "hearth-session";
        this.form = (secure ? "__Host-" : "") + "hearth-form";
    }

    /** The key of the session this browser has; nothing if it has none. */
    Optional<String> session(HttpServletRequest request) {
        return value(request, session);
    }

    /** The number by which this browser's forms are known; nothing if it has none. */
    Optional<String> form(HttpServletRequest request) {
        return value(request, form);
    }

    /** Comes with whatever leads here from elsewhere, so that links in the chat work. */
    void session(HttpServletResponse response, String key) {
        set(response, cookie(session, key, "Lax"));
    }

    void form(HttpServletResponse response, String number) {
        set(response, cookie(form, number, "Strict"));
    }

    void noSession(HttpServletResponse response) {
        set(
                response,
                ResponseCookie.from(session, "")
                        .path("/")
                        .secure(secure)
                        .httpOnly(true)
                        .sameSite("Lax")
                        .maxAge(0)
                        .build());
    }

    private ResponseCookie cookie(String name, String value, String sameSite) {
        return ResponseCookie.from(name, value)
                .path("/")
                .secure(secure)
                .httpOnly(true)
                .sameSite(sameSite)
                .build();
    }

    private static void set(HttpServletResponse response, ResponseCookie cookie) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static Optional<String> value(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .filter(value -> OURS.matcher(value).matches())
                        .findFirst();
    }
}
