package dev.hearth.experiments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Harness;
import dev.hearth.hooks.Answer;
import dev.hearth.hooks.Arrival;
import dev.hearth.hooks.Caller;
import dev.hearth.hooks.Hook;
import dev.hearth.hooks.Kind;
import dev.hearth.hooks.Pass;
import dev.hearth.hooks.Sample;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What a program hears that asks before it starts. */
@Tag("P7")
class PreflightTests {

    private Harness hearth;
    private Caller caller;

    @BeforeEach
    void start() {
        hearth = Harness.start().at("2027-01-05T10:00");
        caller = new Caller(hearth);
    }

    @AfterEach
    void close() {
        hearth.close();
    }

    private Answer asks(JsonNode body, String wants) {
        Hook hook = hearth.context.getBeansOfType(Hook.class).values().stream()
                .filter(one -> one.kind() == Kind.PREFLIGHT)
                .findFirst()
                .orElseThrow();
        return hook.take(new Arrival(new Pass(caller.team(), Kind.PREFLIGHT), body, wants));
    }

    private Answer asks() {
        return asks(MissingNode.getInstance(), "*/*");
    }

    @Test
    void aGoodTimeIsClear() {
        assertThat(asks()).isEqualTo(Answer.text(200, "Clear: nothing speaks against it now.\n"));
    }

    @Test
    void anOpenIncidentIsNoGoodTime() {
        hearth.type("ben", "/ooda open checkout is timing out");
        assertThat(asks().status()).isEqualTo(409);
        assertThat(asks().body()).startsWith("Not now.\n- Incident 1 is open");

        hearth.type("ben", "/ooda resolve");
        assertThat(asks().status()).isEqualTo(200);
    }

    @Test
    void outsideItsHoursATeamBeginsNothing() {
        hearth.at("2027-01-05T20:00");
        assertThat(asks().body()).contains("outside this team’s hours");

        hearth.at("2027-01-09T10:00");
        assertThat(asks().body()).contains("Saturday");
    }

    @Test
    void whatIsHeldIsRefusedWhereItIsNamedAndOnlyThere() {
        ToolStoryTests.plan(hearth, "tue 14:00");
        hearth.press("cleo", "Hold");
        JsonNode named = Sample.json(Sample.text("steadybit-preflight", Caller.now()));

        assertThat(asks(named, "*/*").status()).isEqualTo(409);
        assertThat(asks(named, "*/*").body()).contains("It is held");
        assertThat(asks().status()).isEqualTo(200);
    }

    @Test
    void whoSendsJsonHearsJsonThatSteadybitCanRead() {
        hearth.type("ben", "/ooda open checkout is timing out");
        JsonNode named = Sample.json(Sample.text("steadybit-preflight", Caller.now()));
        JsonNode heard = Sample.json(asks(named, "*/*").body());

        assertThat(heard.path("clear").asBoolean(true)).isFalse();
        assertThat(heard.path("completed").asBoolean(false)).isTrue();
        assertThat(heard.path("message").asString()).startsWith("Not now. Incident 1 is open");
        assertThat(heard.path("error").path("status").asString()).isEqualTo("failed");
        assertThat(heard.path("error").path("title").asString()).isEqualTo("Not now.");
        assertThat(heard.path("reasons").path(0).path("rule").asString()).isEqualTo("hold");
        assertThat(asks(MissingNode.getInstance(), "application/json").type()).startsWith("application/json");
        assertThat(asks(named, "text/plain").type()).startsWith("text/plain");
    }

    @Test
    void askingChangesNothing() {
        ToolStoryTests.plan(hearth, "in 1h");
        String before = hearth.transcript();
        asks();
        asks(Sample.json(Sample.text("steadybit-preflight", Caller.now())), "*/*");
        hearth.settle();

        assertThat(hearth.transcript()).isEqualTo(before);
        hearth.pass(Duration.ofHours(1));
        assertThat(hearth.transcript()).contains("Ready?");
    }
}
