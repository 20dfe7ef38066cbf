package dev.hearth.web;

import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Shields every page of this room and of the features; while the practice chat is on, its own page shields itself. */
@Configuration(proxyBeanMethods = false)
class ShieldingConfiguration {

    @Bean
    FilterRegistrationBean<Shielding> shielding(@Value("${hearth.practice.enabled:false}") boolean practice) {
        var registration = new FilterRegistrationBean<>(new Shielding());
        registration.addUrlPatterns("/in", "/out", "/pages", "/pages/*", "/about/*", "/error");
        if (!practice) {
            registration.addUrlPatterns("/");
        }
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return registration;
    }
}
