package dev.hearth.experiments.tools.reading;

import dev.hearth.team.waiting.Briefly;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Single values of somebody else's JSON, which may be anything. */
final class Fields {

    private static final long YEAR_9999 = 253_402_300_799L;

    private Fields() {}

    /** Words on one line and not too many; empty for whatever is no text. */
    static String line(JsonNode node) {
        return node.isString() ? Briefly.line(node.stringValue()) : "";
    }

    /** A text or a number as text, on one line; empty for whatever is neither. */
    static String id(JsonNode node) {
        return node.isIntegralNumber() ? node.asString() : line(node);
    }

    static Optional<Boolean> truth(JsonNode node) {
        return node.isBoolean() ? Optional.of(node.booleanValue()) : Optional.empty();
    }

    /** Whether something is said, be it a truth or a word. */
    static boolean isSaid(JsonNode node) {
        return node.isBoolean()
                ? node.booleanValue()
                : node.isString() && !node.stringValue().isBlank();
    }

    /** A moment as text of ISO 8601, or as seconds since 1970. */
    static Optional<Instant> moment(JsonNode node) {
        if (node.isNumber()) {
            double seconds = node.doubleValue();
            return seconds >= 0 && seconds < YEAR_9999
                    ? Optional.of(Instant.ofEpochMilli(Math.round(seconds * 1000)))
                    : Optional.empty();
        }
        try {
            return node.isString()
                    ? Optional.of(OffsetDateTime.parse(node.stringValue()).toInstant())
                            .filter(moment -> Math.abs(moment.getEpochSecond()) < YEAR_9999)
                    : Optional.empty();
        } catch (DateTimeException misshapen) {
            return Optional.empty();
        }
    }
}
