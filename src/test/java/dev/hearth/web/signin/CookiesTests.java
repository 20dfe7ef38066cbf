package dev.hearth.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@Tag("P11")
class CookiesTests {

    private static final String KEY = "k".repeat(43);

    @Test
    void withHttpsNoNeighbourCanPutOneThereAndNothingGoesInTheClear() {
        MockHttpServletResponse response = new MockHttpServletResponse();
        Cookies cookies = new Cookies("https://hearth.example.com/");
        cookies.session(response, KEY);
        cookies.form(response, KEY);

        assertThat(response.getHeaders("Set-Cookie"))
                .containsExactly(
                        "__Host-hearth-session=" + KEY + "; Path=/; Secure; HttpOnly; SameSite=Lax",
                        "__Host-hearth-form=" + KEY + "; Path=/; Secure; HttpOnly; SameSite=Strict");
    }

    @Test
    void aCookieWithoutTheMarkIsNotOursThere() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setCookies(new Cookie("hearth-session", KEY));

        assertThat(new Cookies("https://hearth.example.com").session(request)).isEmpty();
        assertThat(new Cookies("http://localhost:8080").session(request)).hasValue(KEY);
    }

    @Test
    void whatCannotBeOneOfOursIsNotLookedAt() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setCookies(new Cookie("hearth-session", "short"), new Cookie("hearth-form", "x".repeat(65)));

        assertThat(new Cookies("http://localhost:8080").session(request)).isEmpty();
        assertThat(new Cookies("http://localhost:8080").form(request)).isEmpty();
    }
}
