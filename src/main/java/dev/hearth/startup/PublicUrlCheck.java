package dev.hearth.startup;

import java.util.Optional;
import org.springframework.core.env.Environment;

/** Refuses to send people of a platform links that others could read on the way. */
class PublicUrlCheck implements StartUpCheck {

    @Override
    public Optional<String> refusal(Environment configuration) {
        String address = configuration.getProperty("hearth.public-url", "");
        return address.isBlank() || SafeAddress.is(address) || !ConfiguredPlatforms.any(configuration)
                ? Optional.empty()
                : Optional.of("hearth.public-url must begin with https:// while a platform is configured, or lead to"
                        + " this machine itself: sign-in links begin with it.");
    }
}
