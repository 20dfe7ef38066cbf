package dev.hearth.experiments.toolkit;

import dev.hearth.experiments.toolkit.Journal.Event;
import dev.hearth.experiments.toolkit.Journal.Part;
import dev.hearth.experiments.toolkit.Journal.Status;
import dev.hearth.experiments.toolkit.Mistake.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Reads a journal of the format. */
@Component
class JournalReading {

    private static final int OUTPUT = 200;

    private final BlueprintReading blueprints;

    JournalReading(BlueprintReading blueprints) {
        this.blueprints = blueprints;
    }

    /** Whether a document means to be a journal rather than an experiment. */
    static boolean isOne(JsonNode tree) {
        return tree.path("experiment").isObject()
                && (tree.has("status") || tree.has("run") || tree.has("steady_states"));
    }

    /** Reads it; nothing if it cannot be used, and then the sheet says why. */
    Optional<Journal> read(Sheet sheet) {
        Optional<Blueprint> experiment = sheet.object("experiment").map(blueprints::read);
        Optional<Status> status = status(sheet);
        sheet.need("deviated");
        Boolean deviated = sheet.truth("deviated");
        Instant began = sheet.moment("start");
        Instant over = sheet.moment("end");
        Optional<Sheet> steady = sheet.object("steady_states");
        Optional<Sheet> before = steady.flatMap(states -> states.object("before"));
        Optional<Sheet> after = steady.flatMap(states -> states.object("after"));
        List<Event> events = new ArrayList<>();
        before.ifPresent(state -> events.addAll(events(state, "probes", Part.BEFORE)));
        events.addAll(events(sheet, "run", Part.RUN));
        after.ifPresent(state -> events.addAll(events(state, "probes", Part.AFTER)));
        events.addAll(events(sheet, "rollbacks", Part.ROLLBACK));
        Boolean metBefore = before.map(JournalReading::met).orElse(null);
        Boolean metAfter = after.map(JournalReading::met).orElse(null);
        if (!sheet.mistakes().isEmpty() || experiment.isEmpty() || status.isEmpty()) {
            return Optional.empty();
        }
        events.sort(Comparator.comparing(Event::at));
        boolean measured = events.stream().anyMatch(event -> event.part() == Part.AFTER);
        return Optional.of(new Journal(
                experiment.get(),
                status.get(),
                Boolean.TRUE.equals(deviated),
                metBefore,
                metAfter,
                measured,
                began,
                over,
                events));
    }

    private static @Nullable Boolean met(Sheet state) {
        state.need("steady_state_met");
        return state.truth("steady_state_met");
    }

    private static Optional<Status> status(Sheet sheet) {
        String written = sheet.text("status");
        Optional<Status> status = Arrays.stream(Status.values())
                .filter(one -> one.name().equalsIgnoreCase(written))
                .findFirst();
        if (status.isEmpty() && !written.isEmpty()) {
            sheet.note(Kind.WORD, "status");
        }
        return status;
    }

    private static List<Event> events(Sheet sheet, String key, Part part) {
        return sheet.objects(key).stream().map(entry -> event(entry, part)).toList();
    }

    private static Event event(Sheet entry, Part part) {
        String name = entry.object("activity").map(JournalReading::name).orElse("");
        return new Event(
                part,
                Clean.cut(name, OUTPUT),
                entry.moment("start"),
                entry.text("status").equals("succeeded"),
                entry.truth("tolerance_met"),
                output(entry.raw("output")));
    }

    private static String name(Sheet activity) {
        return Clean.line(activity.has("ref") ? activity.text("ref") : activity.text("name"));
    }

    /** What it said: of a process what it printed, of a page its status; of anything deeper nothing. */
    private static String output(JsonNode output) {
        JsonNode said = output.isObject() ? output.path("stdout") : output;
        if (said.isMissingNode() || said.isString() && said.stringValue().isBlank()) {
            said = output.isObject() ? output.path("status") : said;
        }
        return said.isValueNode() && !said.isNull() ? Clean.cut(Clean.line(said.asString()), OUTPUT) : "";
    }
}
