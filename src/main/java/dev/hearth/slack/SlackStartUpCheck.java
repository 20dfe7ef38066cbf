package dev.hearth.slack;

import dev.hearth.startup.SafeAddress;
import dev.hearth.startup.StartUpCheck;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** Refuses half a Slack app, and tokens on their way to a place that anybody could be. */
class SlackStartUpCheck implements StartUpCheck {

    @Override
    public Optional<String> refusal(Environment configuration) {
        boolean signed = has(configuration, "signing-secret");
        boolean bot = has(configuration, "bot-token");
        boolean app = has(configuration, "app-token");
        boolean client = has(configuration, "client-id");
        if (bot && !signed && !app) {
            return Optional.of("hearth.slack.signing-secret is missing: hearth.slack.bot-token is set, and without the"
                    + " signing secret nothing that Slack sends can be believed.");
        }
        if (client != has(configuration, "client-secret")) {
            return Optional.of("hearth.slack.client-" + (client ? "secret" : "id") + " is missing: hearth.slack.client-"
                    + (client ? "id" : "secret") + " is set, and installation needs both.");
        }
        if (client && !signed) {
            return Optional.of("hearth.slack.signing-secret is missing: hearth.slack.client-id is set, and without the"
                    + " signing secret nothing that Slack sends can be believed.");
        }
        if (app && !bot && !client) {
            return Optional.of(
                    "hearth.slack.bot-token is missing: hearth.slack.app-token is set, and without a bot token"
                            + " Hearth could hear but not speak.");
        }
        return address(configuration);
    }

    private static Optional<String> address(Environment configuration) {
        String address = configuration.getProperty("hearth.slack.api-url", "");
        return address.isBlank() || SafeAddress.is(address)
                ? Optional.empty()
                : Optional.of("hearth.slack.api-url must begin with https:// or lead to this machine itself: tokens go"
                        + " there.");
    }

    private static boolean has(Environment configuration, String name) {
        return StringUtils.hasText(configuration.getProperty("hearth.slack." + name));
    }
}
