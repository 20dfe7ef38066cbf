package dev.hearth.web.signin;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** For whoever sent a form after their session had ended: nothing was kept, and what they typed is given back to be copied. */
@Controller
class TypedPage {

    static final String PATH = "/in/typed";
    private static final int A_FEW_WORDS = 20;

    /** The doorkeeper leads here; nobody gets here by themselves. */
    @PostMapping(PATH)
    ModelAndView typed(HttpServletRequest request) {
        List<String> words = request.getDispatcherType() == DispatcherType.FORWARD ? words(request) : List.of();
        return new ModelAndView("web/typed", HttpStatus.UNAUTHORIZED).addObject("words", words);
    }

    private static List<String> words(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> !field.getKey().equals(FormKeys.FIELD)
                        && !field.getKey().equals("seen"))
                .flatMap(field -> List.of(field.getValue()).stream())
                .filter(value -> value.strip().length() > A_FEW_WORDS)
                .toList();
    }
}
