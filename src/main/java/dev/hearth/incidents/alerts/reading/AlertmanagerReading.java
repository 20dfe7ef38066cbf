package dev.hearth.incidents.alerts.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads the webhooks of Prometheus' Alertmanager, version 4, and of Grafana's alerting, which has the same alerts: {@code
 * {"alerts":[{"status","labels","annotations","startsAt","endsAt","generatorURL","fingerprint"}]}}. Source: their documentation.
 */
final class AlertmanagerReading {

    private static final int MOST = 500;
    private static final String FIRING = "firing";
    private static final String RESOLVED = "resolved";

    private AlertmanagerReading() {}

    /** What it says; nothing if one of its alerts is none. */
    static Optional<Delivery> read(JsonNode body) {
        List<Alert> alerts = new ArrayList<>();
        String source = body.has("orgId") ? "Grafana" : "Alertmanager";
        for (JsonNode one : body.path("alerts")) {
            Optional<Alert> alert = alert(source, one, body.path("commonAnnotations"));
            if (alert.isEmpty()) {
                return Optional.empty();
            }
            alerts.add(alert.get());
        }
        return Optional.of(new Delivery(alerts.subList(0, Math.min(MOST, alerts.size()))));
    }

    private static Optional<Alert> alert(String source, JsonNode one, JsonNode common) {
        String status = Fields.name(one.path("status"));
        String fingerprint = Fields.name(one.path("fingerprint"));
        Optional<Instant> start = Fields.moment(one.path("startsAt"));
        boolean known = status.equals(FIRING) || status.equals(RESOLVED);
        if (!known || fingerprint.isEmpty() || start.isEmpty()) {
            return Optional.empty();
        }
        boolean firing = status.equals(FIRING);
        return Optional.of(new Alert(
                source,
                fingerprint,
                firing,
                start.get(),
                firing ? start.get() : end(one, start.get()),
                title(one, common),
                Fields.text(one.path("annotations").path("description")),
                Fields.address(one.path("generatorURL"))));
    }

    private static @Nullable Instant end(JsonNode one, Instant start) {
        return Fields.moment(one.path("endsAt"))
                .filter(end -> !end.isBefore(start))
                .orElse(null);
    }

    private static String title(JsonNode one, JsonNode common) {
        String name = Fields.title(one.path("labels").path("alertname"));
        String summary = Fields.either(
                Fields.title(one.path("annotations").path("summary")), Fields.title(common.path("summary")));
        if (name.isEmpty() || summary.isEmpty()) {
            return Fields.either(Fields.either(summary, name), Fields.title(one.path("fingerprint")));
        }
        return name.equals(summary) ? name : name + ": " + summary;
    }
}
