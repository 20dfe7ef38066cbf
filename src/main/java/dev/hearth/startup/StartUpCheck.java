package dev.hearth.startup;

import java.util.Optional;
import org.springframework.core.env.Environment;

/** Looks at the configuration before anything else happens; listed in {@code META-INF/spring.factories}. */
public interface StartUpCheck {

    /** One sentence that names the property, if Hearth must not start like this. */
    Optional<String> refusal(Environment configuration);
}
