package dev.hearth.incidents.alerts.reading;

import dev.hearth.team.waiting.Briefly;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Single values of somebody else's JSON, which may be anything. */
final class Fields {

    static final int TITLE = 240;
    private static final int TEXT = 480;
    private static final int ADDRESS = 2000;
    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9000-01-01T00:00:00Z");

    private Fields() {}

    /** Words on one line and not too many; empty for whatever is no text. */
    static String title(JsonNode node) {
        return Briefly.line(whole(node), TITLE);
    }

    /** The same with room for more. */
    static String text(JsonNode node) {
        return Briefly.line(whole(node), TEXT);
    }

    /** Half characters, which no database takes, become question marks. */
    private static String whole(JsonNode node) {
        return new String(name(node).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /** A text as it is, by which something is known; empty for whatever is no text. */
    static String name(JsonNode node) {
        return node.isString() ? node.stringValue() : "";
    }

    /** The first of these that is not empty. */
    static String either(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    /** A moment of our time as text of ISO 8601; the year one, which means never, is none. */
    static Optional<Instant> moment(JsonNode node) {
        try {
            return node.isString()
                    ? Optional.of(OffsetDateTime.parse(node.stringValue()).toInstant())
                            .filter(moment -> moment.isAfter(EARLIEST) && moment.isBefore(LATEST))
                    : Optional.empty();
        } catch (DateTimeException misshapen) {
            return Optional.empty();
        }
    }

    /** The address of a page that people may be led to; null for anything else. */
    static @Nullable String address(JsonNode node) {
        String typed = name(node).strip();
        if (typed.length() > ADDRESS) {
            return null;
        }
        try {
            URI address = new URI(typed);
            boolean web = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
            String written = address.toASCIIString();
            return web && address.getHost() != null && address.getUserInfo() == null && written.length() <= ADDRESS
                    ? written
                    : null;
        } catch (URISyntaxException misshapen) {
            return null;
        }
    }
}
