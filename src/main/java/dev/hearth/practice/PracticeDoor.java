package dev.hearth.practice;

import dev.hearth.chat.Voice;
import dev.hearth.practice.Incoming.Body;
import dev.hearth.practice.desk.Outcome;
import dev.hearth.practice.desk.PracticeDesk;
import dev.hearth.practice.desk.Surroundings;
import dev.hearth.practice.face.EntryJson;
import dev.hearth.practice.face.JsonFace;
import dev.hearth.practice.screen.Entry;
import dev.hearth.practice.screen.PracticeChat;
import dev.hearth.practice.screen.SamplePeople;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The practice chat for scripts, and for its own page: JSON in, JSON out. */
@RestController
@ConditionalOnBooleanProperty(PracticeDefaults.ENABLED)
class PracticeDoor {

    private static final Duration FARTHEST = Duration.ofDays(366);

    private final PracticeDesk desk;
    private final PracticeChat chat;
    private final Surroundings around;
    private final JsonFace face;
    private final Voice voice;

    PracticeDoor(PracticeDesk desk, PracticeChat chat, Surroundings around, JsonFace face, Voice voice) {
        this.desk = desk;
        this.chat = chat;
        this.around = around;
        this.face = face;
        this.voice = voice;
    }

    /** What a person sees, oldest first. */
    record Messages(List<EntryJson> messages) {}

    /** The team's present moment. */
    record Now(Instant now) {}

    /** What was wrong. */
    record Wrong(String error) {}

    @GetMapping("/practice/messages")
    ResponseEntity<?> messages(@RequestParam(defaultValue = "") String person) {
        return SamplePeople.played(person)
                .<ResponseEntity<?>>map(played -> ResponseEntity.ok(shown(chat.seenBy(played))))
                .orElseGet(() -> wrong(HttpStatus.BAD_REQUEST, "practice.json.person"));
    }

    @PostMapping("/practice/messages")
    ResponseEntity<?> type(
            HttpServletRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String name)
            throws IOException {
        return spoken(request, (person, json) -> {
            JsonNode text = json.path("text");
            JsonNode thread = json.path("thread");
            if (!text.isString()) {
                return wrong(HttpStatus.BAD_REQUEST, "practice.json.text");
            }
            if (!thread.isString() && !absent(thread)) {
                return wrong(HttpStatus.BAD_REQUEST, "practice.thread");
            }
            return answer(desk.typed(
                    person, text.stringValue(), thread.stringValueOpt().orElse(null), name));
        });
    }

    @PostMapping("/practice/actions")
    ResponseEntity<?> act(HttpServletRequest request) throws IOException {
        return spoken(request, (person, json) -> {
            JsonNode action = json.path("action");
            if (!action.isString()) {
                return wrong(HttpStatus.BAD_REQUEST, "practice.json.action");
            }
            return values(json.path("values"))
                    .<ResponseEntity<?>>map(values -> answer(desk.acted(person, action.stringValue(), values)))
                    .orElseGet(() -> wrong(HttpStatus.BAD_REQUEST, "practice.json.values"));
        });
    }

    @PostMapping("/practice/clock")
    ResponseEntity<?> advance(HttpServletRequest request) throws IOException {
        return read(request, json -> {
            String far = json.path("advance").stringValueOpt().orElse("");
            if (far.equals("next")) {
                return ResponseEntity.ok(new Now(around.advanceToNextAppointment()));
            }
            return duration(far)
                    .<ResponseEntity<?>>map(time -> ResponseEntity.ok(new Now(around.advance(time))))
                    .orElseGet(() -> wrong(HttpStatus.BAD_REQUEST, "practice.json.advance"));
        });
    }

    @FunctionalInterface
    private interface Spoken {
        ResponseEntity<?> by(String person, JsonNode json);
    }

    private ResponseEntity<?> spoken(HttpServletRequest request, Spoken spoken) throws IOException {
        return read(
                request,
                json -> json.path("person")
                        .stringValueOpt()
                        .flatMap(SamplePeople::played)
                        .<ResponseEntity<?>>map(person -> spoken.by(person, json))
                        .orElseGet(() -> wrong(HttpStatus.BAD_REQUEST, "practice.json.person")));
    }

    private ResponseEntity<?> read(HttpServletRequest request, Function<JsonNode, ResponseEntity<?>> then)
            throws IOException {
        return switch (Incoming.read(request)) {
            case Body.Read read -> then.apply(read.json());
            case Body.Refused refused -> wrong(refused.status(), refused.key());
        };
    }

    private ResponseEntity<?> answer(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Seen seen -> ResponseEntity.ok(shown(seen.entries()));
            case Outcome.NotUnderstood not -> ResponseEntity.badRequest().body(new Wrong(not.sentence()));
            case Outcome.Broken broken -> ResponseEntity.internalServerError().body(new Wrong(broken.sentence()));
        };
    }

    private Messages shown(List<Entry> entries) {
        return new Messages(entries.stream().map(face::show).toList());
    }

    private ResponseEntity<Wrong> wrong(HttpStatus status, String key) {
        return ResponseEntity.status(status).body(new Wrong(voice.line(key)));
    }

    private static Optional<Duration> duration(String written) {
        try {
            return Optional.of(Duration.parse(written))
                    .filter(time -> time.isPositive() && time.compareTo(FARTHEST) <= 0);
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }

    /** What was filled in; numbers, ticks and lists are written as a browser would. Nothing if it is no object. */
    private static Optional<Map<String, String>> values(JsonNode values) {
        if (absent(values)) {
            return Optional.of(Map.of());
        }
        if (!values.isObject()) {
            return Optional.empty();
        }
        Map<String, String> read = new LinkedHashMap<>();
        values.properties().forEach(property -> read.put(property.getKey(), written(property.getValue())));
        return Optional.of(read);
    }

    private static String written(JsonNode value) {
        if (value.isArray()) {
            return value.values().stream().map(PracticeDoor::written).collect(Collectors.joining(","));
        }
        if (value.isBoolean()) {
            return value.booleanValue() ? "yes" : "";
        }
        return value.isValueNode() && !value.isNull() ? value.asString() : "";
    }

    private static boolean absent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }
}
