package dev.hearth.hooks.doors;

import dev.hearth.hooks.Hook;
import dev.hearth.hooks.Tokens;
import dev.hearth.hooks.secrets.Signatures;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.server.observation.ServerRequestObservationConvention;

/** Hangs the doors: outside every chain that could read a body before them, or write down where somebody knocked. */
@Configuration(proxyBeanMethods = false)
class Doors {

    @Bean
    ServletRegistrationBean<HookServlet> hookEntrance(
            ObjectProvider<Hook> hooks, Tokens tokens, Pace pace, Signatures signatures) {
        ServletRegistrationBean<HookServlet> entrance = new ServletRegistrationBean<>(
                new HookServlet(hooks.stream().toList(), tokens, pace, signatures), "/hooks/*");
        entrance.setLoadOnStartup(1);
        return entrance;
    }

    @Bean
    FilterRegistrationBean<Written> writtenRequests() {
        FilterRegistrationBean<Written> first = new FilterRegistrationBean<>(new Written());
        first.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return first;
    }

    @Bean
    ServerRequestObservationConvention observationOfRequests() {
        return new Discreet();
    }
}
