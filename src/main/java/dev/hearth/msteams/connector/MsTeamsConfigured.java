package dev.hearth.msteams.connector;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Whether a bot's registration is set, or local activities are let in. */
final class MsTeamsConfigured implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        Environment environment = context.getEnvironment();
        return StringUtils.hasText(environment.getProperty("hearth.teams.app-id"))
                || environment.getProperty("hearth.teams.unauthenticated-local", Boolean.class, false);
    }
}
