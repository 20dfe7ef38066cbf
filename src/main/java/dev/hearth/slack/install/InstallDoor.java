package dev.hearth.slack.install;

import dev.hearth.chat.Voice;
import dev.hearth.clock.WallClock;
import dev.hearth.slack.exchange.Tenants;
import dev.hearth.slack.web.ConditionalOnSlack;
import dev.hearth.slack.web.Installations;
import dev.hearth.slack.web.SlackProperties;
import dev.hearth.slack.web.SlackWeb;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the installation page where a client id is configured. */
@Configuration
@ConditionalOnSlack
class InstallDoor {

    @Bean
    ServletRegistrationBean<InstallServlet> slackInstallation(
            SlackProperties slack,
            SlackWeb web,
            Installations installations,
            Tenants tenants,
            Voice voice,
            WallClock clock,
            @Value("${hearth.public-url:http://localhost:8080}") String publicUrl) {
        String id = slack.clientId() == null ? "" : slack.clientId();
        String secret = slack.clientSecret() == null ? "" : slack.clientSecret();
        Installer installer = new CodeExchange(web, installations, tenants, id, secret);
        String authorize =
                URI.create(slack.apiUrl()).resolve("/oauth/v2/authorize").toString();
        InstallServlet servlet = new InstallServlet(new States(clock), installer, voice, id, authorize, publicUrl);
        ServletRegistrationBean<InstallServlet> door =
                new ServletRegistrationBean<>(servlet, InstallServlet.INSTALL, InstallServlet.BACK);
        door.setEnabled(!id.isEmpty());
        return door;
    }
}
