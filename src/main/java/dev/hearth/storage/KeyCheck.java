package dev.hearth.storage;

import dev.hearth.startup.StartUpCheck;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** Refuses a database that several nodes may share without the one key that they share, too. */
class KeyCheck implements StartUpCheck {

    @Override
    public Optional<String> refusal(Environment configuration) {
        boolean ours = StorageDefaults.isH2(configuration.getProperty("spring.datasource.url", ""));
        return ours || StringUtils.hasText(configuration.getProperty("hearth.key"))
                ? Optional.empty()
                : Optional.of("hearth.key is missing: with PostgreSQL set it to 32 random bytes in base64, the same on"
                        + " every node (for example: openssl rand -base64 32).");
    }
}
