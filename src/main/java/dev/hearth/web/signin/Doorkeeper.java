package dev.hearth.web.signin;

import dev.hearth.chat.sides.Sides;
import dev.hearth.web.Visitor;
import dev.hearth.workspaces.Person;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets through to the pages who is signed in, and to nobody a form that is not ours. */
final class Doorkeeper extends OncePerRequestFilter {

    private static final String PAGES = "/pages";

    private final Sessions sessions;
    private final Members members;
    private final Sides sides;
    private final Cookies cookies;
    private final FormKeys forms;

    Doorkeeper(Sessions sessions, Members members, Sides sides, Cookies cookies, FormKeys forms) {
        this.sessions = sessions;
        this.members = members;
        this.sides = sides;
        this.cookies = cookies;
        this.forms = forms;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isPosted(request) && !forms.fits(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Optional<Visitor> visitor = visitor(request);
        visitor.ifPresent(known -> Doorkeeper.introduce(request, known));
        if (visitor.isEmpty() && isInside(request) && isPosted(request)) {
            request.getRequestDispatcher(TypedPage.PATH).forward(request, response);
            return;
        }
        if (visitor.isEmpty() && isInside(request)) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(HttpHeaders.LOCATION, "/in");
            return;
        }
        chain.doFilter(request, response);
    }

    /** Who is asking, as the doorkeeper let them through. */
    static Optional<Visitor> visitorOf(HttpServletRequest request) {
        return Optional.ofNullable((Visitor) request.getAttribute(Visitor.class.getName()));
    }

    private static void introduce(HttpServletRequest request, Visitor visitor) {
        request.setAttribute(Visitor.class.getName(), visitor);
    }

    private Optional<Visitor> visitor(HttpServletRequest request) {
        return cookies.session(request)
                .flatMap(sessions::find)
                .map(this::inside)
                .filter(members::stillHere)
                .map(Visitor::new);
    }

    /** Their workspace may have become a side of another since they signed in. */
    private Person inside(Person person) {
        return sides.now().of(person.workspace()).inside(person);
    }

    private static boolean isPosted(HttpServletRequest request) {
        String method = request.getMethod();
        return !HttpMethod.GET.matches(method) && !HttpMethod.HEAD.matches(method);
    }

    private static boolean isInside(HttpServletRequest request) {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        return path.equals(PAGES) || path.startsWith(PAGES + "/");
    }
}
