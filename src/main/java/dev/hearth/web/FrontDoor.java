package dev.hearth.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page where a platform is configured: says how to sign in, and shows nothing that is kept. */
@Controller
@ConditionalOnBooleanProperty(name = "hearth.practice.enabled", havingValue = false, matchIfMissing = true)
class FrontDoor {

    @GetMapping("/")
    String welcome(HttpServletResponse response) {
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none';"
                        + " frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
        return "web/front-door";
    }
}
