package dev.hearth.narrator;

import dev.hearth.startup.SafeAddress;
import dev.hearth.startup.StartUpCheck;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** Refuses half a narrator, and one to whom people's words would travel so that others can read them. */
class NarratorStartUpCheck implements StartUpCheck {

    @Override
    public Optional<String> refusal(Environment configuration) {
        String endpoint = configuration.getProperty("hearth.narrator.endpoint", "");
        if (endpoint.isBlank()) {
            return Stream.of("model", "key")
                    .filter(name -> has(configuration, name))
                    .map(name -> "hearth.narrator.endpoint is missing: hearth.narrator." + name
                            + " is set, and there is nobody to ask without it.")
                    .findFirst();
        }
        if (!has(configuration, "model")) {
            return Optional.of("hearth.narrator.model is missing: hearth.narrator.endpoint is set, and needs both.");
        }
        return SafeAddress.is(endpoint) && URI.create(endpoint.strip()).getUserInfo() == null
                ? Optional.empty()
                : Optional.of("hearth.narrator.endpoint must begin with https:// or lead to this machine itself, and"
                        + " hold no password: people's words are sent there.");
    }

    private static boolean has(Environment configuration, String name) {
        return StringUtils.hasText(configuration.getProperty("hearth.narrator." + name));
    }
}
