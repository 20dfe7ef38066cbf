package dev.hearth.msteams.exchange;

import dev.hearth.msteams.book.Conversations;
import dev.hearth.msteams.book.Reference;
import dev.hearth.msteams.connector.Address;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One thing Teams tells, as far as every kind of it is alike.
 *
 * @param type what kind, for example {@code message}
 * @param name of an invoke
 * @param id the platform's id for it; of a message also the message's
 * @param when when the platform says it happened
 * @param tenant whose
 * @param where the conversation with its thread, and the service that carries it
 * @param kind what sort of conversation it is
 * @param from who did it: their id for this bot, and in the directory
 * @param bot the id by which the service knows Hearth
 * @param body all of it
 */
record Activity(
        String type,
        String name,
        String id,
        Instant when,
        String tenant,
        Address where,
        Reference.Kind kind,
        String from,
        String bot,
        JsonNode body) {

    /** The activity, or nothing if something is missing that each has. */
    static Optional<Activity> read(JsonNode body, Instant now) {
        JsonNode conversation = body.path("conversation");
        JsonNode channelData = body.path("channelData");
        String tenant = first(
                text(channelData.path("tenant"), "id"),
                text(conversation, "tenantId"),
                text(body.path("from"), "tenantId"));
        String from = first(text(body.path("from"), "aadObjectId"), text(body.path("from"), "id"));
        String type = text(body, "type");
        String service = text(body, "serviceUrl");
        String where = text(conversation, "id");
        if (type.isEmpty() || service.isEmpty() || where.isEmpty() || tenant.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Activity(
                type,
                text(body, "name"),
                text(body, "id"),
                moment(text(body, "timestamp"), now),
                tenant,
                new Address(service, where),
                kind(
                        text(conversation, "conversationType"),
                        conversation.path("isGroup").asBoolean(false)),
                from,
                text(body.path("recipient"), "id"),
                body));
    }

    /** The same as a conversation to speak in later. */
    Reference reference() {
        boolean personal = kind == Reference.Kind.PERSONAL;
        String team = text(body.path("channelData").path("team"), "id");
        return new Reference(
                where.channel().conversation(),
                where.service(),
                kind,
                team.isEmpty() ? null : team,
                bot,
                personal ? from : null,
                personal ? zone() : null);
    }

    /** The time zone of who did it, as their device says; null if it does not. */
    @Nullable
    ZoneId zone() {
        for (JsonNode entity : body.path("entities")) {
            if (text(entity, "type").equals("clientInfo")) {
                return Conversations.zone(text(entity, "timezone"));
            }
        }
        return Conversations.zone(text(body, "localTimezone"));
    }

    /** The value of an invoke or of a card's button. */
    JsonNode value() {
        return body.path("value");
    }

    /** A text of this name, without space around it; empty if there is none. */
    static String text(JsonNode from, String name) {
        return from.path(name).asString("").strip();
    }

    private static String first(String... texts) {
        for (String text : texts) {
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    private static Reference.Kind kind(String type, boolean group) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "channel" -> Reference.Kind.CHANNEL;
            case "groupchat" -> Reference.Kind.GROUP;
            case "personal" -> Reference.Kind.PERSONAL;
            default -> group ? Reference.Kind.GROUP : Reference.Kind.PERSONAL;
        };
    }

    private static Instant moment(String stamp, Instant now) {
        try {
            return stamp.isEmpty() ? now : OffsetDateTime.parse(stamp).toInstant();
        } catch (DateTimeException misshapen) {
            return now;
        }
    }
}
