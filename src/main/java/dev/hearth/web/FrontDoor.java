package dev.hearth.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page where a platform is configured: says how to sign in, and shows nothing that is kept. */
@Controller
@ConditionalOnBooleanProperty(name = "hearth.practice.enabled", havingValue = false, matchIfMissing = true)
class FrontDoor {

    @GetMapping("/")
    String welcome() {
        return "web/sign-in";
    }
}
