package dev.hearth.msteams.connector;

import org.jspecify.annotations.Nullable;

/**
 * Somebody in a conversation.
 *
 * @param id the id by which the service knows them, for this bot alone
 * @param directory their id in the tenant's directory, if it says
 * @param name what people call them
 * @param tenant the tenant they belong to, if it says
 * @param guest whether they are a guest there
 */
public record Member(
        String id,
        @Nullable String directory,
        String name,
        @Nullable String tenant,
        boolean guest) {}
