package dev.hearth.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What everybody may read before they use Hearth: what is kept, and on what terms. */
@Controller
class AboutPages {

    @GetMapping("/about/privacy")
    String privacy() {
        return "web/privacy";
    }

    @GetMapping("/about/terms")
    String terms() {
        return "web/terms";
    }
}
