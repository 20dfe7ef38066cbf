package dev.hearth.msteams.doors;

import dev.hearth.msteams.connector.ConditionalOnMsTeams;
import dev.hearth.msteams.connector.Gatekeeper;
import dev.hearth.msteams.connector.MsTeamsProperties;
import dev.hearth.msteams.exchange.Exchange;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hangs the door: outside every chain that could read a body before it. */
@Configuration
@ConditionalOnMsTeams
class Doors {

    @Bean
    ServletRegistrationBean<MessagesServlet> teamsEntrance(
            MsTeamsProperties teams, Gatekeeper gatekeeper, Exchange exchange) {
        ServletRegistrationBean<MessagesServlet> entrance = new ServletRegistrationBean<>(
                new MessagesServlet(gatekeeper, exchange, teams.unauthenticatedLocal()), "/api/messages");
        entrance.setLoadOnStartup(1);
        return entrance;
    }
}
