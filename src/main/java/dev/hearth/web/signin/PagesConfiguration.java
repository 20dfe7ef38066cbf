package dev.hearth.web.signin;

import dev.hearth.chat.sides.Sides;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the doorkeeper before the pages, and before nothing else: entrances of platforms and hooks have doors of their own. */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration {

    @Bean
    FilterRegistrationBean<Doorkeeper> doorkeeper(
            Sessions sessions, Members members, Sides sides, Cookies cookies, FormKeys forms) {
        var registration = new FilterRegistrationBean<>(new Doorkeeper(sessions, members, sides, cookies, forms));
        registration.addUrlPatterns("/in", "/out", "/pages", "/pages/*");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 20);
        return registration;
    }
}
