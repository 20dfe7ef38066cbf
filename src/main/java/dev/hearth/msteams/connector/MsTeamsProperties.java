package dev.hearth.msteams.connector;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What Microsoft told whoever set Hearth up. Blank is the same as absent.
 *
 * @param appId of the bot's registration
 * @param appPassword its secret
 * @param tenantId where it is registered
 * @param unauthenticatedLocal accept unsigned activities from this machine, for local emulators
 * @param loginUrl where tokens are fetched; another server that speaks the same
 * @param openidUrl where the service publishes its signing keys; another server that speaks the same
 */
@ConfigurationProperties("hearth.teams")
public record MsTeamsProperties(
        @Nullable String appId,
        @Nullable String appPassword,
        @Nullable String tenantId,
        @DefaultValue("false") boolean unauthenticatedLocal,
        @DefaultValue("https://login.microsoftonline.com") String loginUrl,

        @DefaultValue("https://login.botframework.com/v1/.well-known/openidconfiguration")
        String openidUrl) {

    public MsTeamsProperties {
        appId = blankToNull(appId);
        appPassword = blankToNull(appPassword);
        tenantId = blankToNull(tenantId);
    }

    private static @Nullable String blankToNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
