package dev.hearth.msteams.sdk;

import dev.hearth.clock.WallClock;
import dev.hearth.msteams.connector.ConditionalOnMsTeams;
import dev.hearth.msteams.connector.Connector;
import dev.hearth.msteams.connector.Gatekeeper;
import dev.hearth.msteams.connector.MsTeamsProperties;
import dev.hearth.msteams.connector.Paced;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Puts the SDK behind the seam. */
@Configuration
@ConditionalOnMsTeams
@EnableConfigurationProperties(MsTeamsProperties.class)
class SdkConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Bean
    SdkConnector sdkConnector(MsTeamsProperties properties, WallClock clock) {
        return new SdkConnector(properties, clock, PATIENCE);
    }

    @Bean
    @Primary
    Connector connector(SdkConnector line, WallClock clock) {
        return new Paced(line, clock);
    }

    @Bean
    Gatekeeper gatekeeper(MsTeamsProperties properties, WallClock clock) {
        return new TokenGatekeeper(properties, clock, PATIENCE);
    }
}
