package dev.hearth.hooks.doors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.util.StringUtils;

/**
 * Marks requests whose path holds no token: where the server's access log is switched on, it writes these and no others. What
 * the server cannot even read never comes by here, and is not written either.
 */
final class Written extends HttpFilter {

    /** Named by {@code server.tomcat.accesslog.condition-if}, too. */
    static final String MARK = "hearth.written";

    private static final long serialVersionUID = 1L;
    private static final List<String> SECRET = List.of("/hooks", "/calendar", "/pictures");

    /** A path as it may be written: what may hold a token ends before it, however the way there is spelled. */
    static String safe(String path) {
        String plain = plain(path);
        return SECRET.stream().filter(plain::contains).findFirst().orElse(path);
    }

    /** What cannot be read may be anything, and counts as secret. */
    private static String plain(String path) {
        try {
            return StringUtils.uriDecode(path, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException misspelled) {
            return SECRET.getFirst();
        }
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        if (safe(path).equals(path)) {
            request.setAttribute(MARK, true);
        }
        chain.doFilter(request, response);
    }
}
