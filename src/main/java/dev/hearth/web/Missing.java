package dev.hearth.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** The answer for a page that is not there, or not for who asks: to them it is the same. */
public final class Missing {

    private Missing() {}

    /** The page that says so, with status 404. */
    public static ModelAndView page() {
        return new ModelAndView("error/404", HttpStatus.NOT_FOUND);
    }
}
