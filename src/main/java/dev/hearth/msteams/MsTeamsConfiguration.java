package dev.hearth.msteams;

import dev.hearth.chat.Voice;
import dev.hearth.msteams.cards.Cards;
import dev.hearth.msteams.connector.ConditionalOnMsTeams;
import dev.hearth.msteams.connector.MsTeamsProperties;
import dev.hearth.reception.ButtonHandler;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Switches the room on where Teams is configured. */
@Configuration
@ConditionalOnMsTeams
@EnableConfigurationProperties(MsTeamsProperties.class)
class MsTeamsConfiguration {

    @Bean
    Cards adaptiveCards(
            Voice voice,
            List<ButtonHandler> handlers,
            @Value("${hearth.public-url:http://localhost:8080}") String publicUrl) {
        Set<String> opening = new HashSet<>(Set.of(dev.hearth.msteams.answers.Ways.OPEN));
        handlers.forEach(handler -> opening.addAll(handler.openingForms()));
        return new Cards(voice, opening::contains, publicUrl);
    }
}
