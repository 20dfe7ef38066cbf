package dev.hearth.incidents.alerts.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Reads PagerDuty's webhooks, version 3: {@code {"event":{"event_type","occurred_at","data":{…}}}}. Its incident is an alert
 * here: triggered or opened again it fires, resolved it has ended; whatever else is told of it is nothing to us. Who is
 * assigned there is not looked at. Source: its documentation.
 */
final class PagerDutyReading {

    private PagerDutyReading() {}

    /** What it says; nothing if it is no event of theirs. */
    static Optional<Delivery> read(JsonNode event) {
        String type = Fields.name(event.path("event_type"));
        Optional<Instant> at = Fields.moment(event.path("occurred_at"));
        if (type.isEmpty() || at.isEmpty()) {
            return Optional.empty();
        }
        return switch (type) {
            case "incident.triggered", "incident.reopened" -> alert(event.path("data"), true, at.get());
            case "incident.resolved" -> alert(event.path("data"), false, at.get());
            default -> Optional.of(Delivery.nothing());
        };
    }

    /** Opened again it has another start, so each firing says when it began; an end is taken for the newest. */
    private static Optional<Delivery> alert(JsonNode data, boolean firing, Instant at) {
        String id = Fields.name(data.path("id"));
        String title = Fields.title(data.path("title"));
        if (id.isEmpty() || title.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Delivery(List.of(new Alert(
                "PagerDuty",
                id,
                firing,
                at,
                at,
                title,
                Fields.text(data.path("service").path("summary")),
                Fields.address(data.path("html_url"))))));
    }
}
