package dev.hearth.slack.web;

import java.util.stream.Stream;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Whether any of the things is set that connect Hearth to Slack. */
final class SlackConfigured implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return Stream.of("signing-secret", "bot-token", "app-token", "client-id")
                .map(name -> context.getEnvironment().getProperty("hearth.slack." + name))
                .anyMatch(StringUtils::hasText);
    }
}
