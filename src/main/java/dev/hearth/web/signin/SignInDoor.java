package dev.hearth.web.signin;

import dev.hearth.chat.Voice;
import dev.hearth.web.signin.Entrance.Admitted;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * {@code /in} and {@code /out}. Opening {@code /in} does nothing, whoever opens it, previews and scanners too; its button
 * sends the token in the body of a form and so spends it. A token in an address is not looked at.
 */
@Controller
class SignInDoor {

    private final Entrance entrance;
    private final Cookies cookies;
    private final Voice voice;

    SignInDoor(Entrance entrance, Cookies cookies, Voice voice) {
        this.entrance = entrance;
        this.cookies = cookies;
        this.voice = voice;
    }

    @GetMapping("/in")
    String show() {
        return "web/sign-in";
    }

    @PostMapping("/in")
    ModelAndView enter(
            @RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response) {
        Optional<Admitted> admitted = request.getQueryString() != null
                ? Optional.empty()
                : entrance.admit(token(code), cookies.session(request).orElse(null));
        return admitted.map(in -> {
                    cookies.session(response, in.key());
                    return to(in.landing());
                })
                .orElseGet(this::refused);
    }

    @PostMapping("/out")
    ModelAndView leave(HttpServletRequest request, HttpServletResponse response) {
        cookies.session(request).ifPresent(entrance::leave);
        cookies.noSession(response);
        return to("/out");
    }

    @GetMapping("/out")
    String left() {
        return "web/signed-out";
    }

    private ModelAndView refused() {
        return new ModelAndView("web/sign-in", HttpStatus.FORBIDDEN)
                .addObject("mistake", voice.line("web.in.not-good"));
    }

    /** What is pasted may be the whole link. */
    private static String token(String code) {
        return code.substring(code.lastIndexOf('#') + 1).strip();
    }

    private static ModelAndView to(String path) {
        RedirectView there = new RedirectView(path);
        there.setStatusCode(HttpStatus.SEE_OTHER);
        there.setExposeModelAttributes(false);
        return new ModelAndView(there);
    }
}
