package dev.hearth.experiments.tools.reading;

import dev.hearth.experiments.book.Tool;
import dev.hearth.experiments.tools.reading.Seen.End;
import dev.hearth.experiments.tools.reading.Seen.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Reads Chaos Toolkit's HTTP notifications: {@code {"name","payload","phase","error","ts"}}, where the payload of {@code
 * run-started} is the experiment and that of {@code run-completed}, {@code run-failed} and {@code run-deviated} is the
 * journal. Discovering, initialising, validating and dry runs touch nothing. Outputs of activities, configuration and
 * secrets are not looked at. Source: its documentation of notifications, experiments and journals.
 */
public final class ChaosToolkitReading {

    private static final String OURS = "hearth";
    private static final Pattern TAG = Pattern.compile(OURS + "[:#-]?(\\d{1,9})");
    private static final int STEPS = 20;

    private ChaosToolkitReading() {}

    /** What it means; nothing if it is no notification of this tool. */
    public static Optional<Report> read(JsonNode body) {
        String name = Fields.line(body.path("name"));
        Optional<Instant> at = Fields.moment(body.path("ts"));
        JsonNode payload = body.path("payload");
        if (name.isEmpty() || at.isEmpty()) {
            return Optional.empty();
        }
        return switch (name) {
            case "run-started" -> Optional.of(started(name, at.get(), payload));
            case "run-completed", "run-failed", "run-deviated" -> Optional.of(ended(name, at.get(), payload));
            default -> Optional.of(new Report.Nothing(name, at.get()));
        };
    }

    private static Report started(String name, Instant at, JsonNode experiment) {
        Which which = which(experiment);
        return isReal(experiment, which)
                ? new Report.Started(identity(name, which), at, which)
                : new Report.Nothing(name, at);
    }

    private static Report ended(String name, Instant at, JsonNode journal) {
        JsonNode experiment = journal.path("experiment");
        Which which = which(experiment);
        return isReal(experiment, which) && !Fields.isSaid(journal.path("dry"))
                ? new Report.Ended(identity(name, which), at, which, seen(name, journal))
                : new Report.Nothing(name, at);
    }

    private static boolean isReal(JsonNode experiment, Which which) {
        return !which.title().isEmpty() && !Fields.isSaid(experiment.path("dry"));
    }

    private static String identity(String name, Which which) {
        return name + '/' + which.title();
    }

    private static Which which(JsonNode experiment) {
        return new Which(Tool.CHAOSTOOLKIT, "", "", Fields.line(experiment.path("title")), number(experiment));
    }

    /** Our own number: in an extension of ours, or in a tag. */
    private static OptionalInt number(JsonNode experiment) {
        for (JsonNode extension : experiment.path("extensions")) {
            JsonNode number = extension.path("number");
            if (Fields.line(extension.path("name")).equals(OURS) && number.isInt()) {
                return OptionalInt.of(number.intValue());
            }
        }
        for (JsonNode tag : experiment.path("tags")) {
            Matcher matcher = TAG.matcher(Fields.line(tag));
            if (matcher.matches()) {
                return OptionalInt.of(Integer.parseInt(matcher.group(1)));
            }
        }
        return OptionalInt.empty();
    }

    private static Seen seen(String name, JsonNode journal) {
        JsonNode states = journal.path("steady_states");
        List<Step> steps = new ArrayList<>();
        for (String part : List.of("run", "rollbacks")) {
            for (JsonNode one : journal.path(part)) {
                String how = Fields.line(one.path("status"));
                steps.add(new Step(Fields.line(one.path("activity").path("name")), how));
            }
        }
        return new Seen(
                end(Fields.line(journal.path("status"))),
                Fields.truth(states.path("before").path("steady_state_met")),
                Fields.truth(states.path("after").path("steady_state_met")),
                name.equals("run-deviated") ? Optional.of(true) : Fields.truth(journal.path("deviated")),
                steps.stream().limit(STEPS).toList(),
                Math.max(0, steps.size() - STEPS));
    }

    private static End end(String status) {
        return switch (status) {
            case "completed" -> End.COMPLETED;
            case "failed" -> End.FAILED;
            case "aborted", "interrupted" -> End.BROKEN_OFF;
            default -> End.ERRORED;
        };
    }
}
