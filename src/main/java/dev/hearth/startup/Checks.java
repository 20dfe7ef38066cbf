package dev.hearth.startup;

import java.util.Optional;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.support.SpringFactoriesLoader;

/** Asks every check, once all configuration is there and the log can be written, and before anything is made. */
class Checks implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        SpringFactoriesLoader.forDefaultResourceLocation().load(StartUpCheck.class).stream()
                .map(check -> check.refusal(context.getEnvironment()))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(sentence -> {
                    throw new StartUpRefused(sentence);
                });
    }
}
