package dev.hearth.msteams;

import dev.hearth.startup.ConfiguredPlatforms;
import dev.hearth.startup.SafeAddress;
import dev.hearth.startup.StartUpCheck;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** Refuses half a bot, secrets on their way to a place that anybody could be, and unsigned activities from elsewhere. */
class MsTeamsStartUpCheck implements StartUpCheck {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    @Override
    public Optional<String> refusal(Environment configuration) {
        return Stream.of(half(configuration), unsigned(configuration), addresses(configuration))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> half(Environment configuration) {
        boolean id = has(configuration, "app-id");
        return id == has(configuration, "app-password")
                ? Optional.empty()
                : Optional.of("hearth.teams.app-" + (id ? "password" : "id") + " is missing: hearth.teams.app-"
                        + (id ? "id" : "password") + " is set, and a bot needs both.");
    }

    private static Optional<String> unsigned(Environment configuration) {
        if (!configuration.getProperty("hearth.teams.unauthenticated-local", Boolean.class, false)) {
            return Optional.empty();
        }
        if (ConfiguredPlatforms.any(configuration)) {
            return Optional.of("hearth.teams.unauthenticated-local is true while a platform is configured: set it to"
                    + " false, or take the platform's properties away.");
        }
        String links = configuration.getProperty("hearth.public-url", "");
        if (!links.isBlank() && !SafeAddress.isHere(links)) {
            return Optional.of("hearth.public-url must lead to this machine itself while"
                    + " hearth.teams.unauthenticated-local is true: nothing that comes in is signed.");
        }
        return LOOPBACK.contains(configuration.getProperty("server.address", ""))
                ? Optional.empty()
                : Optional.of("server.address must be 127.0.0.1 while hearth.teams.unauthenticated-local is true:"
                        + " nothing that comes in is signed.");
    }

    private static Optional<String> addresses(Environment configuration) {
        return Stream.of("login-url", "openid-url")
                .filter(name -> has(configuration, name))
                .filter(name -> !SafeAddress.is(configuration.getProperty("hearth.teams." + name, "")))
                .map(name -> "hearth.teams." + name + " must begin with https:// or lead to this machine itself: trust"
                        + " begins there.")
                .findFirst();
    }

    private static boolean has(Environment configuration, String name) {
        return StringUtils.hasText(configuration.getProperty("hearth.teams." + name));
    }
}
