package dev.hearth.startup;

import java.util.Optional;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.support.SpringFactoriesLoader;

/** Asks every check, after all configuration is there. */
class Checks implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        SpringFactoriesLoader.forDefaultResourceLocation().load(StartUpCheck.class).stream()
                .map(check -> check.refusal(environment))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(sentence -> {
                    throw new StartUpRefused(sentence);
                });
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
