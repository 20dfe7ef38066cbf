package dev.hearth.incidents.alerts.reading;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What came in at once.
 *
 * @param alerts in the order in which they were told; perhaps none
 */
public record Delivery(List<Alert> alerts) {

    public Delivery {
        alerts = List.copyOf(alerts);
    }

    /** Nothing that is an alert. */
    static Delivery nothing() {
        return new Delivery(List.of());
    }

    /** Reads what any of the senders that are known sends; nothing for whatever is none of their messages. */
    public static Optional<Delivery> read(JsonNode body) {
        if (body.path("alerts").isArray()) {
            return AlertmanagerReading.read(body);
        }
        return body.path("event").isObject() ? PagerDutyReading.read(body.path("event")) : PlainReading.read(body);
    }

    /** What makes it the same delivery, however often it comes. */
    public String identity() {
        return Marks.of(alerts.stream().map(Alert::telling).sorted().collect(Collectors.joining("\n\n")));
    }

    /** When the last of it happened, if its sender says so. */
    public Optional<Instant> moment() {
        return alerts.stream().map(Alert::at).filter(Objects::nonNull).max(Comparator.naturalOrder());
    }

    /** Without what it holds. */
    @Override
    public String toString() {
        return alerts.size() + " alerts";
    }
}
