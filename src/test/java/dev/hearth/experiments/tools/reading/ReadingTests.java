package dev.hearth.experiments.tools.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.hearth.experiments.book.Said;
import dev.hearth.experiments.book.Tool;
import dev.hearth.experiments.tools.reading.Seen.End;
import dev.hearth.experiments.tools.reading.Seen.Step;
import dev.hearth.hooks.Sample;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What tools' messages mean, and that nothing they can hold breaks the reading. */
class ReadingTests {

    private static final Instant NINE = Instant.parse("2027-01-04T09:00:00Z");
    private static final List<String> SAMPLES = List.of(
            "chaostoolkit-run-started",
            "chaostoolkit-run-completed",
            "chaostoolkit-run-deviated",
            "chaostoolkit-run-failed",
            "steadybit-created",
            "steadybit-failed",
            "steadybit-step-failed",
            "steadybit-stop-pulled",
            "steadybit-stop-lifted",
            "steadybit-event-kit",
            "steadybit-preflight");

    private static JsonNode sample(String name) {
        return Sample.json(Sample.text(name, NINE));
    }

    private static Optional<Report> toolkit(String name) {
        return ChaosToolkitReading.read(sample("chaostoolkit-" + name));
    }

    private static Optional<Report> steadybit(String name) {
        return SteadybitReading.read(sample("steadybit-" + name));
    }

    @Test
    void chaosToolkitSaysWhatStarted() {
        assertThat(toolkit("run-started"))
                .contains(new Report.Started(
                        "run-started/Checkout without node 2",
                        NINE.plusMillis(250),
                        new Which(Tool.CHAOSTOOLKIT, "", "", "Checkout without node 2", OptionalInt.empty())));
    }

    @Test
    void aJournalSaysWhatWasSeenAndNothingThatWasPutOut() {
        Report.Ended ended = (Report.Ended) toolkit("run-completed").orElseThrow();

        assertThat(ended.seen())
                .isEqualTo(new Seen(
                        End.COMPLETED,
                        Optional.of(true),
                        Optional.of(true),
                        Optional.of(false),
                        List.of(
                                new Step("drain-node-2", "succeeded"),
                                new Step("read-latency", "succeeded"),
                                new Step("uncordon-node-2", "failed")),
                        0));
        assertThat(ended.seen().suggests()).isEqualTo(Said.HELD);
    }

    @ParameterizedTest
    @CsvSource({"run-deviated, COMPLETED, SURPRISED", "run-failed, FAILED, CANNOT_TELL"})
    void anEndSuggestsHowItTurnedOut(String sample, End end, Said said) {
        Report.Ended ended = (Report.Ended) toolkit(sample).orElseThrow();

        assertThat(ended.seen().end()).isEqualTo(end);
        assertThat(ended.seen().suggests()).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "discover-started",
                "discover-completed",
                "discovery-failed",
                "init-started",
                "init-completed",
                "validate-started",
                "validate-completed",
                "validate-failed",
                "run-something"
            })
    void whatTouchesNothingIsNothing(String name) {
        ObjectNode body = (ObjectNode) sample("chaostoolkit-run-started");
        body.put("name", name);

        assertThat(ChaosToolkitReading.read(body).orElseThrow()).isInstanceOf(Report.Nothing.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "\"activities\""})
    void aDryRunIsNothing(String dry) {
        ObjectNode body = (ObjectNode) sample("chaostoolkit-run-started");
        ((ObjectNode) body.path("payload"))
                .set("dry", Sample.json("{\"x\":" + dry + "}").path("x"));

        assertThat(ChaosToolkitReading.read(body).orElseThrow()).isInstanceOf(Report.Nothing.class);
    }

    @ParameterizedTest
    @CsvSource({"hearth:12, 12", "hearth-7, 7", "hearth#3, 3", "hearth, -1", "hearth:x, -1", "shearth:4, -1"})
    void aTagMayHoldOurNumber(String tag, int number) {
        ObjectNode body = (ObjectNode) sample("chaostoolkit-run-started");
        ((ArrayNode) body.path("payload").path("tags")).add(tag);
        Report.Started started = (Report.Started) ChaosToolkitReading.read(body).orElseThrow();

        assertThat(started.which().number().orElse(-1)).isEqualTo(number);
    }

    @Test
    void manyStepsAreCut() {
        ObjectNode body = (ObjectNode) sample("chaostoolkit-run-deviated");
        ArrayNode run = (ArrayNode) body.path("payload").path("run");
        JsonNode one = run.get(0);
        for (int i = 0; i < 500; i++) {
            run.add(one);
        }
        Report.Ended ended = (Report.Ended) ChaosToolkitReading.read(body).orElseThrow();

        assertThat(ended.seen().steps()).hasSize(20);
        assertThat(ended.seen().more()).isEqualTo(481);
    }

    @Test
    void steadybitSaysWhichRunOfWhich() {
        Which which = new Which(Tool.STEADYBIT, "PAY-3", "4711", "Checkout without node 2", OptionalInt.empty());

        assertThat(steadybit("created")).contains(new Report.Started("started/4711", NINE, which));
        assertThat(steadybit("step-failed")).contains(new Report.Started("started/4711", NINE, which));
        Report.Ended ended = (Report.Ended) steadybit("failed").orElseThrow();
        assertThat(ended.which()).isEqualTo(which);
        assertThat(ended.seen().steps())
                .containsExactly(new Step("Node 2 is away", "completed"), new Step("com.example.http-check", "failed"));
        assertThat(ended.seen().suggests()).isEqualTo(Said.SURPRISED);
    }

    @Test
    void whatItsEventListenersSendIsReadTheSame() {
        Report.Ended ended = (Report.Ended) steadybit("event-kit").orElseThrow();

        assertThat(ended.which().execution()).isEqualTo("4712");
        assertThat(ended.seen().suggests()).isEqualTo(Said.HELD);
    }

    @ParameterizedTest
    @CsvSource({
        "created, Started",
        "prepared, Started",
        "RUNNING, Started",
        "COMPLETED, Ended",
        "Failed, Ended",
        "errored, Ended",
        "CANCELED, Ended",
        "dreaming, Nothing"
    })
    void theStateCountsAndNotTheName(String state, String meaning) {
        ObjectNode body = (ObjectNode) sample("steadybit-created");
        ((ObjectNode) body.path("execution")).put("state", state);
        for (String event : List.of("experiment.execution.created", "experiment.execution.failed", "anything")) {
            body.put("event", event);
            assertThat(SteadybitReading.read(body).orElseThrow().getClass().getSimpleName())
                    .isEqualTo(meaning);
        }
    }

    @ParameterizedTest
    @CsvSource({"errored, CANNOT_TELL", "canceled, CANNOT_TELL", "completed, HELD", "failed, SURPRISED"})
    void howSteadybitsRunsTurnOut(String state, Said said) {
        ObjectNode body = (ObjectNode) sample("steadybit-failed");
        ((ObjectNode) body.path("execution")).put("state", state);

        assertThat(((Report.Ended) SteadybitReading.read(body).orElseThrow())
                        .seen()
                        .suggests())
                .isEqualTo(said);
    }

    @Test
    @Tag("P7")
    void theEmergencyStopIsPulledOrLiftedAsItsStateSays() {
        Instant ten = NINE.plusSeconds(3600);
        Instant eleven = NINE.plusSeconds(7200);
        for (String event : List.of("killswitch.engaged", "killswitch.disengaged")) {
            ObjectNode pulled = (ObjectNode) sample("steadybit-stop-pulled");
            ObjectNode lifted = (ObjectNode) sample("steadybit-stop-lifted");
            pulled.put("event", event);
            lifted.put("event", event);
            assertThat(SteadybitReading.read(pulled)).contains(new Report.Halted("halted/" + ten, ten, ten));
            assertThat(SteadybitReading.read(lifted)).contains(new Report.Freed("freed/" + eleven, eleven, ten));
            ((ObjectNode) lifted.path("killswitch")).put("engaged", "2027-01-04T12:00:00Z");
            assertThat(SteadybitReading.read(lifted).orElseThrow()).isInstanceOf(Report.Halted.class);
        }
    }

    @Test
    void aPreflightStartsNothingAndSaysWhichItIsAbout() {
        assertThat(steadybit("preflight").orElseThrow()).isInstanceOf(Report.Nothing.class);
        assertThat(SteadybitReading.asksFor(sample("steadybit-preflight")).map(Which::key))
                .contains("PAY-3");
        assertThat(SteadybitReading.asksFor(Sample.json("{}"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"name\":\"run-started\"}",
                "{\"name\":1,\"ts\":1}",
                "{\"name\":\"run-started\",\"ts\":\"x\"}",
                "{\"name\":\"run-started\",\"ts\":-1}",
                "{\"name\":\"run-started\",\"ts\":1e300}",
                "{\"name\":\"run-started\",\"ts\":null}",
                "{\"event\":\"x\"}",
                "{\"event\":\"x\",\"time\":\"soon\"}",
                "{\"event\":\"x\",\"time\":\"+999999999-12-31T23:59:59Z\"}",
                "{\"event\":\"x\",\"time\":\"2027-01-04T09:00:00Z\",\"killswitch\":{}}",
                "{\"event\":\"x\",\"time\":\"2027-01-04T09:00:00Z\",\"execution\":{}}"
            })
    void whatIsNoMessageIsNone(String json) {
        assertThat(ChaosToolkitReading.read(Sample.json(json))).isEmpty();
        assertThat(SteadybitReading.read(Sample.json(json))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    @Tag("P11")
    void noShapeBreaksTheReading(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 400; round++) {
            JsonNode bent = bent(sample(SAMPLES.get(random.nextInt(SAMPLES.size()))), random);
            assertThatCode(() -> {
                        ChaosToolkitReading.read(bent);
                        SteadybitReading.read(bent);
                        SteadybitReading.asksFor(bent);
                    })
                    .as(bent.toString())
                    .doesNotThrowAnyException();
        }
    }

    /** The same with something in it replaced by something else. */
    private static JsonNode bent(JsonNode whole, Random random) {
        List<ObjectNode> objects = new ArrayList<>();
        collect(whole, objects);
        for (int i = 0; i < 3; i++) {
            ObjectNode one = objects.get(random.nextInt(objects.size()));
            List<String> names = List.copyOf(one.propertyNames());
            if (!names.isEmpty()) {
                one.set(names.get(random.nextInt(names.size())), odd(random));
            }
        }
        return whole;
    }

    private static void collect(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object) {
            objects.add(object);
        }
        node.forEach(child -> collect(child, objects));
    }

    private static JsonNode odd(Random random) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        return switch (random.nextInt(9)) {
            case 0 -> make.nullNode();
            case 1 -> make.numberNode(random.nextDouble() * 1e308);
            case 2 -> make.numberNode(random.nextLong());
            case 3 -> make.booleanNode(random.nextBoolean());
            case 4 -> make.stringNode("\u0000\u202e\ud800 <!channel> ".repeat(random.nextInt(300)));
            case 5 -> make.arrayNode().add(1).add("x").addNull();
            case 6 -> make.objectNode().put("name", "hearth").put("number", Long.MAX_VALUE);
            case 7 -> make.stringNode("2027-13-45T99:99:99Z");
            default -> make.stringNode("");
        };
    }
}
