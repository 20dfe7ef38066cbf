package dev.hearth.slack.doors;

import dev.hearth.clock.WallClock;
import dev.hearth.slack.exchange.Exchange;
import dev.hearth.slack.web.ConditionalOnSlack;
import dev.hearth.slack.web.SlackProperties;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hangs the doors: outside every chain that could read a body before them. */
@Configuration
@ConditionalOnSlack
class Doors {

    @Bean
    ServletRegistrationBean<SlackServlet> slackEntrance(SlackProperties slack, Exchange exchange, WallClock clock) {
        ServletRegistrationBean<SlackServlet> entrance = new ServletRegistrationBean<>(
                new SlackServlet(slack.signingSecret(), exchange, clock), "/slack/events");
        entrance.setLoadOnStartup(1);
        return entrance;
    }
}
