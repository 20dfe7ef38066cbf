package dev.hearth.web.signin;

import dev.hearth.chat.Voice;
import dev.hearth.web.Destination;
import dev.hearth.web.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Tells controllers who is asking, and every page what stands around it: where to go, and the key of its forms. */
@Component
class Introductions implements WebMvcConfigurer, HandlerMethodArgumentResolver, HandlerInterceptor {

    private final FormKeys forms;
    private final ObjectProvider<Destination> destinations;
    private final Voice voice;

    Introductions(FormKeys forms, ObjectProvider<Destination> destinations, Voice voice) {
        this.forms = forms;
        this.destinations = destinations;
        this.voice = voice;
    }

    /** A way to a page: where it leads, its name, what is there, and whether it is the page that is open. */
    record Way(String path, String name, String about, boolean here) {}

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns("/", "/in", "/in/typed", "/out", "/pages", "/pages/**", "/about/**");
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Visitor.class);
    }

    /** Nobody gets here without having signed in; if somebody did, the program would be wrong. */
    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory factory) {
        HttpServletRequest asked = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        return Doorkeeper.visitorOf(asked)
                .orElseThrow(() -> new IllegalStateException("a page was reached by somebody who is not signed in"));
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null || !page.isReference() || isElsewhere(page)) {
            return;
        }
        boolean known = Doorkeeper.visitorOf(request).isPresent();
        page.addObject("key", forms.give(request, response));
        page.addObject("ways", known ? ways(request.getRequestURI()) : List.of());
        page.addObject("known", known);
    }

    /** What stands around a page would go into the address of the next one, and the key of its forms with it. */
    private static boolean isElsewhere(ModelAndView page) {
        String view = page.getViewName();
        return view != null && view.startsWith("redirect:");
    }

    private List<Way> ways(String here) {
        return destinations.stream()
                .sorted(Comparator.comparingInt(Destination::order))
                .map(to -> new Way(
                        to.path(),
                        voice.line("web.to." + to.word()),
                        voice.line("web.to." + to.word() + ".about"),
                        to.path().equals(here)))
                .toList();
    }
}
