package dev.hearth.experiments.toolkit;

import dev.hearth.chat.Voice;
import dev.hearth.experiments.book.Plan;
import dev.hearth.experiments.toolkit.Blueprint.Part;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Reads an experiment of the format. One that we wrote ourselves says the same afterwards. */
@Component
class BlueprintReading {

    /** What a field holds on every platform. */
    private static final int FIELD = 3000;

    private static final long A_DAY = Duration.ofDays(1).toMinutes();

    private final StepWords steps;
    private final Voice voice;

    BlueprintReading(StepWords steps, Voice voice) {
        this.steps = steps;
        this.voice = voice;
    }

    /** Reads it; what is not as it should be is noted in the sheet. */
    Blueprint read(Sheet sheet) {
        String title = Clean.line(sheet.text("title"));
        Optional<Sheet> hypothesis = sheet.object("steady-state-hypothesis");
        sheet.need("method");
        String method = words(sheet.objects("method"));
        String rollbacks = words(sheet.objects("rollbacks"));
        String probes = words(hypothesis.map(one -> one.objects("probes")).orElse(List.of()));
        String belief = belief(sheet.textIfAny("description"), hypothesis);
        Set<Part> leftOut = leftOut(sheet);
        if (List.of(method, rollbacks, probes).stream().anyMatch(words -> words.length() > FIELD)) {
            leftOut.add(Part.STEPS);
        }
        Plan said = new Plan(
                title,
                belief,
                Clean.cut(method, FIELD),
                "",
                Clean.cut(rollbacks, FIELD),
                "",
                "",
                "",
                Clean.cut(probes, FIELD),
                Duration.ZERO);
        Optional<Sheet> ours = ours(sheet);
        return new Blueprint(ours.map(own -> over(own, said)).orElse(said), number(ours), leftOut);
    }

    private String words(List<Sheet> activities) {
        return String.join("\n", activities.stream().map(steps::of).toList());
    }

    private String belief(String description, Optional<Sheet> hypothesis) {
        hypothesis.ifPresent(one -> one.need("title"));
        String steady = hypothesis.map(one -> one.textIfAny("title")).orElse("");
        if (steady.isEmpty() || steady.equals(description)) {
            return description;
        }
        return description.isEmpty()
                ? steady
                : voice.line("toolkit.belief", "description", description, "steady", steady);
    }

    private static Set<Part> leftOut(Sheet sheet) {
        Set<Part> leftOut = EnumSet.noneOf(Part.class);
        for (Part part : List.of(Part.SECRETS, Part.CONTROLS, Part.CONFIGURATION, Part.RUNTIME)) {
            JsonNode there = sheet.raw(part.name().toLowerCase(java.util.Locale.ROOT));
            if (!there.isEmpty()) {
                leftOut.add(part);
            }
        }
        return leftOut;
    }

    private static Optional<Sheet> ours(Sheet sheet) {
        return sheet.objects("extensions").stream()
                .filter(extension -> extension.raw("name").asString("").equals(Exporting.NAME))
                .findFirst();
    }

    private static Plan over(Sheet own, Plan said) {
        return new Plan(
                said.title(),
                or(own, "belief", said, Plan::belief),
                or(own, "action", said, Plan::action),
                or(own, "stop", said, Plan::stop),
                or(own, "undo", said, Plan::undo),
                or(own, "to-whom", said, Plan::toWhom),
                or(own, "condition", said, Plan::condition),
                or(own, "reach", said, Plan::reach),
                or(own, "watch", said, Plan::watch),
                length(own.raw("minutes")));
    }

    private static String or(Sheet own, String key, Plan said, Function<Plan, String> instead) {
        return own.has(key) ? own.textIfAny(key) : instead.apply(said);
    }

    private static Duration length(JsonNode minutes) {
        boolean sound = minutes.isIntegralNumber() && minutes.canConvertToInt();
        return sound ? Duration.ofMinutes(Math.clamp(minutes.intValue(), 0, A_DAY)) : Duration.ZERO;
    }

    private static OptionalInt number(Optional<Sheet> ours) {
        return ours.map(own -> own.raw("number"))
                .filter(number -> number.isIntegralNumber() && number.canConvertToInt())
                .map(number -> OptionalInt.of(number.intValue()))
                .orElse(OptionalInt.empty());
    }
}
