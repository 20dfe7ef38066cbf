package dev.hearth.calendar;

import dev.hearth.hooks.Tokens;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hangs the feed's door. */
@Configuration(proxyBeanMethods = false)
class FeedDoor {

    @Bean
    ServletRegistrationBean<FeedServlet> calendarFeed(Tokens tokens, Feed feed) {
        return new ServletRegistrationBean<>(new FeedServlet(tokens, feed), "/calendar/*");
    }
}
