package dev.hearth.calendar;

import dev.hearth.hooks.Kind;
import dev.hearth.hooks.Pass;
import dev.hearth.hooks.Tokens;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where calendars fetch a team's feed. It stands outside every chain that could write its path into logs, traces or labels,
 * and answers everything that opens no feed with the same 404.
 */
final class FeedServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger log = LoggerFactory.getLogger(FeedServlet.class);
    private static final String ENDING = ".ics";

    private final transient Tokens tokens;
    private final transient Feed feed;

    FeedServlet(Tokens tokens, Feed feed) {
        this.tokens = tokens;
        this.feed = feed;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        try {
            Optional<Pass> pass =
                    Optional.ofNullable(token(request)).flatMap(token -> tokens.find(Kind.CALENDAR, token));
            if (pass.isPresent()) {
                answer(request, response, feed.of(pass.get().team()));
            } else {
                nothing(response, HttpServletResponse.SC_NOT_FOUND);
            }
        } catch (RuntimeException fault) {
            log.error("A calendar could not be served: {}", fault.getClass().getName());
            nothing(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private static @Nullable String token(HttpServletRequest request) {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        if (!path.isEmpty() && !path.endsWith(ENDING)) {
            return null;
        }
        String inPath = path.isEmpty() ? "" : path.substring(0, path.length() - ENDING.length());
        return Tokens.presented(inPath, request.getHeader("Authorization"));
    }

    private static void nothing(HttpServletResponse response, int status) {
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(0);
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, Feed.Page page)
            throws IOException {
        response.setHeader("Cache-Control", "private");
        response.setHeader("ETag", page.etag());
        page.since().ifPresent(since -> response.setDateHeader("Last-Modified", since.toEpochMilli()));
        if (isKnown(request, page)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/calendar;charset=utf-8");
        response.setContentLength(page.text().length);
        response.getOutputStream().write(page.text());
    }

    /** Whether who asks has this page already; the mark decides where one is brought, else the moment. */
    private static boolean isKnown(HttpServletRequest request, Feed.Page page) {
        String marks = request.getHeader("If-None-Match");
        if (marks != null) {
            return Arrays.stream(marks.split(","))
                    .map(mark -> mark.strip().replaceFirst("^W/", ""))
                    .anyMatch(mark -> mark.equals("*") || mark.equals(page.etag()));
        }
        Optional<Instant> since = since(request);
        return since.isPresent()
                && page.since().filter(changed -> !changed.isAfter(since.get())).isPresent();
    }

    private static Optional<Instant> since(HttpServletRequest request) {
        try {
            long since = request.getDateHeader("If-Modified-Since");
            return since < 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(since));
        } catch (IllegalArgumentException noDate) {
            return Optional.empty();
        }
    }
}
