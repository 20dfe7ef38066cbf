package dev.hearth.startup;

import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** Knows the properties that connect Hearth to a chat platform. */
public final class ConfiguredPlatforms {

    private static final List<String> NAMES = List.of(
            "hearth.slack.signing-secret",
            "hearth.slack.bot-token",
            "hearth.slack.app-token",
            "hearth.slack.client-id",
            "hearth.slack.client-secret",
            "hearth.teams.app-id",
            "hearth.teams.app-password",
            "SLACK_SIGNING_SECRET",
            "SLACK_BOT_TOKEN",
            "SLACK_APP_TOKEN",
            "SLACK_CLIENT_ID",
            "SLACK_CLIENT_SECRET",
            "MICROSOFT_APP_ID",
            "MICROSOFT_APP_PASSWORD");

    private ConfiguredPlatforms() {}

    /** Whether any of them is set, be it half. */
    public static boolean any(Environment configuration) {
        return NAMES.stream().anyMatch(name -> StringUtils.hasText(configuration.getProperty(name)));
    }
}
