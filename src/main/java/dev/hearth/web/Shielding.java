package dev.hearth.web;

import jakarta.servlet.http.HttpServletResponse;

/** What every page tells a browser: load nothing from elsewhere, keep nothing, tell nobody. */
final class Shielding {

    private Shielding() {}

    static void shield(HttpServletResponse response) {
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none';"
                        + " frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
    }
}
