package dev.hearth.slack.install;

import dev.hearth.chat.Voice;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** {@code /slack/install} leads to Slack, {@code /slack/oauth_redirect} is where Slack sends people back to. */
final class InstallServlet extends HttpServlet {

    static final String INSTALL = "/slack/install";
    static final String BACK = "/slack/oauth_redirect";
    static final String COOKIE = "__Host-hearth-install";

    private static final long serialVersionUID = 1L;
    private static final String SCOPES =
            "app_mentions:read,channels:read,chat:write,commands,groups:read,im:write,users:read";
    private static final String OPTIONAL = "pins:write";

    private final transient States states;
    private final transient Installer installer;
    private final transient Voice voice;
    private final String clientId;
    private final String authorize;
    private final String back;

    /**
     * The page of one app.
     *
     * @param authorize Slack's page that asks for consent
     * @param publicUrl the base of Hearth's own address
     */
    InstallServlet(
            States states, Installer installer, Voice voice, String clientId, String authorize, String publicUrl) {
        this.states = states;
        this.installer = installer;
        this.voice = voice;
        this.clientId = clientId;
        this.authorize = authorize;
        this.back = (publicUrl.endsWith("/") ? publicUrl.substring(0, publicUrl.length() - 1) : publicUrl) + BACK;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        if (request.getRequestURI().endsWith(BACK)) {
            comeBack(request, response);
        } else if (request.getParameter("go") == null) {
            say(response, HttpServletResponse.SC_OK, "slack.install", INSTALL + "?go=1");
        } else {
            leave(response);
        }
    }

    private void leave(HttpServletResponse response) {
        String state = states.make();
        response.addCookie(cookie(state, Duration.ofMinutes(10)));
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader(
                "Location",
                authorize + "?client_id=" + encoded(clientId) + "&scope=" + encoded(SCOPES) + "&optional_scope="
                        + encoded(OPTIONAL) + "&state=" + state + "&redirect_uri=" + encoded(back));
    }

    private void comeBack(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean ours = states.spend(request.getParameter("state"), given(request));
        response.addCookie(cookie("", Duration.ZERO));
        String code = request.getParameter("code");
        if (!ours) {
            say(response, HttpServletResponse.SC_FORBIDDEN, "slack.install.state", INSTALL);
        } else if (code == null) {
            say(response, HttpServletResponse.SC_OK, "slack.install.declined", INSTALL);
        } else if (installer.install(code, back)) {
            say(response, HttpServletResponse.SC_OK, "slack.install.done", null);
        } else {
            say(response, HttpServletResponse.SC_BAD_GATEWAY, "slack.install.failed", INSTALL);
        }
    }

    private void say(HttpServletResponse response, int status, String key, @Nullable String next) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=utf-8");
        String link = next == null
                ? ""
                : "<p><a href=\"" + next + "\">" + HtmlUtils.htmlEscape(voice.line("slack.install.go")) + "</a></p>";
        response.getWriter()
                .write("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>"
                        + HtmlUtils.htmlEscape(voice.line("slack.install.title")) + "</title></head><body><main><h1>"
                        + HtmlUtils.htmlEscape(voice.line("slack.install.title")) + "</h1><p>"
                        + HtmlUtils.htmlEscape(voice.line(key)) + "</p>" + link + "</main></body></html>");
    }

    private static Cookie cookie(String value, Duration age) {
        Cookie cookie = new Cookie(COOKIE, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(true);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) age.toSeconds());
        return cookie;
    }

    private static @Nullable String given(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst()
                .orElse(null);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
