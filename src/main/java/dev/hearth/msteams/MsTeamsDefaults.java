package dev.hearth.msteams;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Has Hearth listen on loopback only while unsigned activities are let in. Whatever is configured stands above this. */
class MsTeamsDefaults implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.getProperty("hearth.teams.unauthenticated-local", Boolean.class, false)) {
            environment
                    .getPropertySources()
                    .addLast(new MapPropertySource("local emulators", Map.of("server.address", "127.0.0.1")));
        }
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE - 5;
    }
}
