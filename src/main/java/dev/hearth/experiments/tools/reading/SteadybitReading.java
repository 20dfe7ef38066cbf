package dev.hearth.experiments.tools.reading;

import dev.hearth.experiments.book.Tool;
import dev.hearth.experiments.tools.reading.Seen.End;
import dev.hearth.experiments.tools.reading.Seen.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;

/**
 * Reads Steadybit's webhooks ({@code event}, {@code time}, {@code execution} or {@code killswitch}) and what its event
 * listeners send ({@code eventName}, {@code eventTime}, {@code experimentExecution}). What happened is read from the state in
 * the body, never from the event's name: the documented names of the emergency stop's two events read the wrong way round.
 * Who pressed there is not looked at. Source: its documentation of custom webhooks, and the OpenAPI of its event kit.
 */
public final class SteadybitReading {

    private static final int STEPS = 20;

    private SteadybitReading() {}

    /** What it means; nothing if it is no message of this tool. */
    public static Optional<Report> read(JsonNode body) {
        String event = Fields.line(either(body, "event", "eventName"));
        Optional<Instant> at = Fields.moment(either(body, "time", "eventTime"));
        if (event.isEmpty() || at.isEmpty()) {
            return Optional.empty();
        }
        JsonNode execution = either(body, "execution", "experimentExecution");
        JsonNode stop = body.path("killswitch");
        if (stop.isObject()) {
            return killSwitch(stop, at.get());
        }
        return execution.isObject() && !event.endsWith(".preflight")
                ? execution(execution, at.get())
                : Optional.of(new Report.Nothing(event, at.get()));
    }

    /** Which experiment it asks about before it starts one, if it does. */
    public static Optional<Which> asksFor(JsonNode body) {
        JsonNode execution = either(body, "execution", "experimentExecution");
        return execution.isObject() ? Optional.of(which(execution)) : Optional.empty();
    }

    private static Which which(JsonNode execution) {
        return new Which(
                Tool.STEADYBIT,
                Fields.line(either(execution, "experimentKey", "key")),
                Fields.id(either(execution, "executionId", "id")),
                Fields.line(execution.path("name")),
                OptionalInt.empty());
    }

    private static JsonNode either(JsonNode body, String one, String other) {
        return body.has(one) ? body.path(one) : body.path(other);
    }

    private static Optional<Report> killSwitch(JsonNode stop, Instant at) {
        Optional<Instant> pulled = Fields.moment(stop.path("engaged"));
        Optional<Instant> lifted = Fields.moment(stop.path("disengaged"));
        return pulled.map(since -> lifted.filter(end -> !end.isBefore(since))
                .<Report>map(end -> new Report.Freed("freed/" + end, at, since))
                .orElseGet(() -> new Report.Halted("halted/" + since, at, since)));
    }

    private static Optional<Report> execution(JsonNode execution, Instant at) {
        Which which = which(execution);
        String state = Fields.line(execution.path("state")).toLowerCase(Locale.ROOT);
        if (which.execution().isEmpty()
                || which.title().isEmpty() && which.key().isEmpty()) {
            return Optional.empty();
        }
        return switch (state) {
            case "created", "prepared", "running" ->
                Optional.of(new Report.Started(
                        "started/" + which.execution(),
                        Fields.moment(execution.path("created"))
                                .or(() -> Fields.moment(execution.path("preparedTime")))
                                .orElse(at),
                        which));
            case "completed" -> Optional.of(ended(execution, at, which, End.COMPLETED));
            case "failed" -> Optional.of(ended(execution, at, which, End.FAILED));
            case "errored" -> Optional.of(ended(execution, at, which, End.ERRORED));
            case "canceled" -> Optional.of(ended(execution, at, which, End.BROKEN_OFF));
            default -> Optional.of(new Report.Nothing(state, at));
        };
    }

    private static Report ended(JsonNode execution, Instant at, Which which, End end) {
        List<Step> steps = new ArrayList<>();
        for (JsonNode one : execution.path("steps")) {
            String label = Fields.line(one.path("customLabel"));
            String action = label.isEmpty() ? Fields.line(one.path("actionId")) : label;
            if (!action.isEmpty()) {
                steps.add(new Step(action, Fields.line(one.path("state")).toLowerCase(Locale.ROOT)));
            }
        }
        Seen seen = new Seen(
                end,
                Optional.empty(),
                Optional.empty(),
                end == End.FAILED ? Optional.of(true) : Optional.empty(),
                steps.stream().limit(STEPS).toList(),
                Math.max(0, steps.size() - STEPS));
        Instant over = Fields.moment(execution.path("ended"))
                .or(() -> Fields.moment(execution.path("endedTime")))
                .orElse(at);
        return new Report.Ended("ended/" + which.execution(), over, which, seen);
    }
}
