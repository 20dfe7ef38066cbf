package dev.hearth.slack.web;

import dev.hearth.startup.StartUpRefused;
import dev.hearth.workspaces.Vault;
import java.util.Base64;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses to start with another key than the one that sealed the stored tokens. */
@Component
class TokenCheck implements InitializingBean {

    private final JdbcClient jdbc;
    private final Vault vault;

    TokenCheck(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    @Override
    public void afterPropertiesSet() {
        if (!jdbc.sql("select token from slack_installations").query(String.class).list().stream()
                .allMatch(this::opens)) {
            throw new StartUpRefused("hearth.key is missing or not the one that sealed the stored tokens: bring back"
                    + " the key of this database (its file hearth.key lies in the data folder).");
        }
    }

    private boolean opens(String sealed) {
        return vault.tryOpen(Base64.getDecoder().decode(sealed)).isPresent();
    }
}
