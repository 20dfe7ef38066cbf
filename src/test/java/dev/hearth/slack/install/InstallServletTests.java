package dev.hearth.slack.install;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.chat.Voice;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.util.UriComponentsBuilder;

@Tag("P11")
class InstallServletTests {

    private final List<String> codes = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-22T12:00:00Z");
    private boolean given = true;
    private final InstallServlet servlet = new InstallServlet(
            new States(() -> now),
            (code, back) -> {
                codes.add(code + " at " + back);
                return given;
            },
            new Voice(),
            "12.34",
            "https://slack.com/oauth/v2/authorize",
            "https://hearth.acme.com/");

    private MockHttpServletResponse get(String uri, @Nullable String cookie) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", uri.split("\\?")[0]);
        UriComponentsBuilder.fromUriString(uri)
                .build()
                .getQueryParams()
                .forEach((name, values) -> request.addParameter(name, values.toArray(String[]::new)));
        if (cookie != null) {
            request.setCookies(new Cookie(InstallServlet.COOKIE, cookie));
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        servlet.service(request, response);
        return response;
    }

    private String setOut() throws Exception {
        MockHttpServletResponse response = get("/slack/install?go=1", null);
        String location = Objects.requireNonNull(response.getHeader("Location"));
        return Objects.requireNonNull(UriComponentsBuilder.fromUriString(location)
                .build()
                .getQueryParams()
                .getFirst("state"));
    }

    @Test
    void saysFirstWhatToLookFor() throws Exception {
        MockHttpServletResponse page = get("/slack/install", null);

        assertThat(page.getContentAsString()).contains("/ooda", "installed last", "Go on to Slack");
        assertThat(page.getHeader("Content-Security-Policy")).contains("default-src 'none'");
    }

    @Test
    void leadsToSlackWithASecretForThisBrowser() throws Exception {
        MockHttpServletResponse response = get("/slack/install?go=1", null);

        assertThat(response.getStatus()).isEqualTo(302);
        assertThat(response.getHeader("Location"))
                .startsWith("https://slack.com/oauth/v2/authorize?client_id=12.34")
                .contains("redirect_uri=https%3A%2F%2Fhearth.acme.com%2Fslack%2Foauth_redirect")
                .doesNotContain("history");
        Cookie cookie = Objects.requireNonNull(response.getCookie(InstallServlet.COOKIE));
        assertThat(cookie.getValue()).hasSize(40);
        assertThat(cookie.getSecure()).isTrue();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
    }

    @Test
    void installsOnce() throws Exception {
        String state = setOut();

        MockHttpServletResponse first = get("/slack/oauth_redirect?code=c1&state=" + state, state);
        MockHttpServletResponse second = get("/slack/oauth_redirect?code=c1&state=" + state, state);

        assertThat(first.getStatus()).isEqualTo(200);
        assertThat(second.getStatus()).isEqualTo(403);
        assertThat(codes).containsExactly("c1 at https://hearth.acme.com/slack/oauth_redirect");
    }

    @Test
    void anotherBrowserCannotFinish() throws Exception {
        String state = setOut();

        assertThat(get("/slack/oauth_redirect?code=c1&state=" + state, null).getStatus())
                .isEqualTo(403);
        assertThat(get("/slack/oauth_redirect?code=c1&state=" + state, setOut()).getStatus())
                .isEqualTo(403);
        assertThat(get("/slack/oauth_redirect?code=c1&state=made-up", "made-up").getStatus())
                .isEqualTo(403);
        assertThat(codes).isEmpty();
    }

    @Test
    void tenMinutesLaterItIsTooLate() throws Exception {
        String state = setOut();
        now = now.plus(Duration.ofMinutes(10));

        assertThat(get("/slack/oauth_redirect?code=c1&state=" + state, state).getStatus())
                .isEqualTo(403);
    }

    @Test
    void saysWhenSlackGaveNothing() throws Exception {
        given = false;
        String declined = setOut();
        String failed = setOut();

        assertThat(get("/slack/oauth_redirect?error=access_denied&state=" + declined, declined)
                        .getContentAsString())
                .contains("declined");
        assertThat(get("/slack/oauth_redirect?code=c1&state=" + failed, failed).getStatus())
                .isEqualTo(502);
    }
}
