package dev.hearth.practice;

import dev.hearth.reception.local.AtThisMachine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets nobody to the practice chat but this very machine, and nothing run there that Hearth did not bring. */
final class PracticeFilter extends OncePerRequestFilter {

    private final String refusal;
    private final String policy;

    /**
     * A guard.
     *
     * @param refusal what those who are not let in read
     * @param pictures where pictures may come from besides the page's own address
     */
    PracticeFilter(String refusal, String pictures) {
        this.refusal = refusal;
        this.policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' " + pictures
                + "; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        return !path.isEmpty() && !path.equals("/") && !path.equals("/practice") && !path.startsWith("/practice/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", policy);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-store");
        if (AtThisMachine.made(request)) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            response.setContentType("text/plain;charset=UTF-8");
            response.getOutputStream().write(refusal.getBytes(StandardCharsets.UTF_8));
        }
    }
}
