package dev.hearth.incidents.alerts.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Reads {@code {"title","text","url"}}, what anybody can send. {@code "status":"resolved"} says that it has ended, {@code
 * "start"} since when it fires; without it, the same words within five minutes are the same alert told twice.
 */
final class PlainReading {

    private PlainReading() {}

    /** What it says; nothing if it has no title, or a status or start that nobody can read. */
    static Optional<Delivery> read(JsonNode body) {
        String title = Fields.title(body.path("title"));
        JsonNode status = body.path("status");
        JsonNode start = body.path("start");
        Optional<Instant> begun = Fields.moment(start);
        boolean firing = status.isMissingNode() || Fields.name(status).equals("firing");
        boolean ended = Fields.name(status).equals("resolved");
        if (title.isEmpty() || !firing && !ended || !start.isMissingNode() && begun.isEmpty()) {
            return Optional.empty();
        }
        String fingerprint = Fields.name(body.path("title")).strip() + '\n' + Fields.name(body.path("url"));
        return Optional.of(new Delivery(List.of(new Alert(
                "",
                fingerprint,
                firing,
                begun.orElse(null),
                firing ? begun.orElse(null) : null,
                title,
                Fields.text(body.path("text")),
                Fields.address(body.path("url"))))));
    }
}
