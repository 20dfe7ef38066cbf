package dev.hearth.practice;

import dev.hearth.startup.ConfiguredPlatforms;
import dev.hearth.startup.StartUpCheck;
import java.util.Optional;
import org.springframework.core.env.Environment;

/** Refuses a practice chat beside a platform: whoever sits at the machine would speak as anybody. */
class PracticeStartUpCheck implements StartUpCheck {

    @Override
    public Optional<String> refusal(Environment configuration) {
        boolean enabled = configuration.getProperty(PracticeDefaults.ENABLED, Boolean.class, false);
        return enabled && ConfiguredPlatforms.any(configuration)
                ? Optional.of("hearth.practice.enabled is true while a platform is configured: set it to false, or take"
                        + " the platform's properties away.")
                : Optional.empty();
    }
}
