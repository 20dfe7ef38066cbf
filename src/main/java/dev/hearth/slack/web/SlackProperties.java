package dev.hearth.slack.web;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What Slack told whoever set Hearth up. Blank is the same as absent.
 *
 * @param signingSecret proves that a request comes from Slack
 * @param botToken for a single workspace
 * @param appToken switches Socket Mode on
 * @param clientId with its secret, switches installation into many workspaces on
 * @param clientSecret of the same app
 * @param apiUrl the base of the Web API
 */
@ConfigurationProperties("hearth.slack")
public record SlackProperties(
        @Nullable String signingSecret,
        @Nullable String botToken,
        @Nullable String appToken,
        @Nullable String clientId,
        @Nullable String clientSecret,
        @DefaultValue("https://slack.com/api/") String apiUrl) {

    public SlackProperties {
        signingSecret = blankToNull(signingSecret);
        botToken = blankToNull(botToken);
        appToken = blankToNull(appToken);
        clientId = blankToNull(clientId);
        clientSecret = blankToNull(clientSecret);
        apiUrl = apiUrl.endsWith("/") ? apiUrl : apiUrl + "/";
    }

    private static @Nullable String blankToNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
