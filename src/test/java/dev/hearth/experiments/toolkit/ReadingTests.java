package dev.hearth.experiments.toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.experiments.book.Plan;
import dev.hearth.experiments.book.Said;
import dev.hearth.experiments.toolkit.Blueprint.Part;
import dev.hearth.experiments.toolkit.Journal.Why;
import dev.hearth.experiments.toolkit.Mistake.Kind;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTests {

    @Test
    void anExperimentOfAToolBecomesWords() {
        Plan plan = Samples.blueprint(Samples.text("cache.yaml")).plan();

        assertThat(plan.title()).isEqualTo("Are readers served while the cache is away?");
        assertThat(plan.belief())
                .isEqualTo("While people read articles, one cache node may go away without anybody noticing."
                        + "\nSteady state: Articles are served");
        assertThat(plan.action()).isEqualTo("""
            simulate-readers: vegeta attack -rate=3 --token=… -duration=30s, in the background
            stop-one-node: chaosk8s.pod.actions.terminate_pods (ns=cache, label_selector=app=cache, rand=true), \
            after a wait of 5 s, then a wait of 2.5 s
            article-answers, once more\
            """);
        assertThat(plan.undo()).isEqualTo("scale-back: grpc replicas=3");
        assertThat(plan.watch()).isEqualTo("""
            article-answers: HTTP GET https://staging.example/articles/1, expected: 200
            fast-enough: chaosprometheus.probes.query (query=p99, api_key=…), expected: 0 – 0.4\
            """);
        assertThat(plan.stop()).isEmpty();
        assertThat(plan.length()).isEqualTo(Duration.ZERO);
    }

    @Test
    @Tag("P15")
    void secretsAreLeftOutAndThatIsSaid() {
        Blueprint blueprint = Samples.blueprint(Samples.text("cache.yaml"));

        assertThat(blueprint.leftOut()).containsExactlyInAnyOrder(Part.SECRETS, Part.CONTROLS, Part.CONFIGURATION);
        assertThat(blueprint.toString()).doesNotContain("hunter2", "c2VjcmV0", "abc");
    }

    @Test
    void moreStepsThanAFieldHoldsAreCutAndThatIsSaid() {
        String step = "{\"type\":\"action\",\"name\":\"step\",\"provider\":{\"type\":\"process\",\"path\":\"x\"}}";
        Blueprint blueprint =
                Samples.blueprint("{\"title\":\"t\",\"method\":[" + (step + ",").repeat(1000) + step + "]}");

        assertThat(blueprint.plan().action()).hasSize(3000).endsWith("…");
        assertThat(blueprint.leftOut()).containsExactly(Part.STEPS);
    }

    @Test
    void controlCharactersInsideTextsAreTakenOut() {
        Plan plan = Samples.blueprint(
                        "{\"title\":\"a\\u0000b\\nc\",\"description\":\"x\\ud800y\\u001bz\",\"method\":[]}")
                .plan();

        assertThat(plan.title()).isEqualTo("ab c");
        assertThat(plan.belief()).isEqualTo("xyz");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1]|NEITHER|",
                "just words|NEITHER|",
                "a: 1|NEITHER|",
                "method: []|MISSING|title",
                "title: ''\\nmethod: []|MISSING|title",
                "title: t|MISSING|method",
                "title: 7\\nmethod: []|TEXT|title",
                "title: t\\nmethod: {}|LIST|method",
                "title: t\\nmethod: [x]|OBJECT|method[0]",
                "title: t\\nmethod: [{provider: {type: x}}]|MISSING|method[0].name",
                "title: t\\nmethod: [{name: n, provider: 3}]|OBJECT|method[0].provider",
                "title: t\\n"
                        + "method: []\\n"
                        + "steady-state-hypothesis: {title: t, probes: 1}|LIST|steady-state-hypothesis.probes",
                "title: t\\nmethod: []\\nextensions: 1|LIST|extensions",
                "experiment: {title: t, method: []}\\nstatus: odd\\nstart: x\\nend: x\\ndeviated: 1|TRUTH|deviated"
            })
    void whatIsNotAsTheFormatHasItIsNamed(String written, Kind kind, String path) {
        assertThat(Samples.mistakes(written.replace("\\n", "\n")))
                .contains(new Mistake(kind, path == null ? "" : path));
    }

    @Test
    void everythingWrongIsSaidTogether() {
        assertThat(Samples.mistakes("experiment: {method: []}\nstatus: odd\nstart: x\nrun: [{status: succeeded}]\n"))
                .containsExactlyInAnyOrder(
                        new Mistake(Kind.MISSING, "experiment.title"),
                        new Mistake(Kind.WORD, "status"),
                        new Mistake(Kind.MISSING, "deviated"),
                        new Mistake(Kind.MOMENT, "start"),
                        new Mistake(Kind.MISSING, "end"),
                        new Mistake(Kind.MISSING, "run[0].start"));
    }

    @ParameterizedTest
    @CsvSource({
        "journal-stayed.json, STAYED, HELD, true",
        "journal-deviated.json, DEVIATED, SURPRISED, true",
        "journal-not-steady.json, NOT_STEADY_BEFORE, CANNOT_TELL, true"
    })
    void aRunSuggestsHowItTurnedOut(String name, Why why, Said said, boolean undone) {
        Journal journal = Samples.journal(Samples.text(name));

        assertThat(journal.why()).isEqualTo(why);
        assertThat(journal.suggests()).isEqualTo(said);
        assertThat(journal.undone()).isEqualTo(undone);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"status\": \"completed\"|\"status\": \"aborted\"|BROKEN_OFF",
                "\"status\": \"completed\"|\"status\": \"interrupted\"|BROKEN_OFF",
                "\"status\": \"completed\"|\"status\": \"failed\"|STEP_FAILED",
                "\"steady_states\"|\"states\"|NOT_MEASURED"
            })
    void aRunThatToldNothingSuggestsNothing(String was, String is, Why why) {
        Journal journal = Samples.journal(Samples.text("journal-stayed.json").replaceFirst(was, is));

        assertThat(journal.why()).isEqualTo(why);
        assertThat(journal.suggests()).isEqualTo(Said.CANNOT_TELL);
    }

    @Test
    void aSteadyStateWithoutProbesIsMetByNothing() {
        Journal journal = Samples.journal("""
            experiment: {title: t, method: []}
            status: completed
            deviated: false
            start: 2027-01-05T13:00:00
            end: 2027-01-05T13:01:00
            steady_states: {before: {steady_state_met: true, probes: []}, after: {steady_state_met: true, probes: []}}
            """);

        assertThat(journal.why()).isEqualTo(Why.NOT_MEASURED);
        assertThat(journal.began()).isEqualTo(Instant.parse("2027-01-05T13:00:00Z"));
    }

    @Test
    void whatHappenedIsReadInOrderWithItsTimes() {
        Journal journal = Samples.journal(Samples.text("journal-deviated.json"));

        assertThat(journal.events())
                .extracting(event -> event.part() + " " + event.name() + " " + event.met() + " " + event.output())
                .containsExactly(
                        "BEFORE article-answers true 0",
                        "RUN stop-one-node null stopped cache-2",
                        "RUN read-latency null 180 ms",
                        "AFTER article-answers false 22",
                        "ROLLBACK start-the-node null started cache-2");
        assertThat(journal.events().get(1).at()).isEqualTo(Instant.parse("2027-01-05T13:00:01Z"));
    }
}
