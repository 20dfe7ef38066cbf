package dev.hearth.msteams;

import dev.hearth.chat.Voice;
import dev.hearth.msteams.answers.Ways;
import dev.hearth.msteams.cards.Cards;
import dev.hearth.msteams.connector.ConditionalOnMsTeams;
import dev.hearth.msteams.connector.MsTeamsProperties;
import dev.hearth.reception.ButtonHandler;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.function.SingletonSupplier;

/** Switches the room on where Teams is configured. */
@Configuration
@ConditionalOnMsTeams
@EnableConfigurationProperties(MsTeamsProperties.class)
class MsTeamsConfiguration {

    @Bean
    Cards adaptiveCards(
            Voice voice,
            ObjectProvider<ButtonHandler> handlers,
            @Value("${hearth.public-url:http://localhost:8080}") String publicUrl) {
        Supplier<Set<String>> opening = SingletonSupplier.of(() -> opening(handlers));
        return new Cards(voice, name -> opening.get().contains(name), publicUrl);
    }

    /** Handlers may need what needs the cards, so they are asked when the first card is drawn. */
    private static Set<String> opening(ObjectProvider<ButtonHandler> handlers) {
        return Stream.concat(
                        Stream.of(Ways.OPEN), handlers.stream().flatMap(handler -> handler.openingForms().stream()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
