package dev.hearth.slack;

import dev.hearth.chat.Voice;
import dev.hearth.slack.blockkit.BlockKit;
import dev.hearth.slack.web.ConditionalOnSlack;
import dev.hearth.slack.web.SlackProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Switches the room on where Slack is configured. */
@Configuration
@ConditionalOnSlack
@EnableConfigurationProperties(SlackProperties.class)
class SlackConfiguration {

    @Bean
    BlockKit blockKit(Voice voice) {
        return new BlockKit(voice);
    }
}
