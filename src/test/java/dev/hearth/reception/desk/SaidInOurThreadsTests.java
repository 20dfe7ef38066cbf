package dev.hearth.reception.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Harness;
import dev.hearth.reception.Reply;
import dev.hearth.workspaces.Standing;
import org.junit.jupiter.api.Test;

/** What a mention means in a thread that is about something. */
class SaidInOurThreadsTests {

    @Test
    void wordsThatBeginWithNoCommandAreNotedUnderAnIncident() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/ooda open checkout is timing out");
            hearth.under(hearth.stage.messages().getFirst().id);
            hearth.type("ben", "@Hearth queue is growing, success fine");

            assertThat(hearth.transcript()).contains("@ben: queue is growing, success fine");
        }
    }

    @Test
    void wordsThatBeginWithNoCommandAreNotedUnderAnExperimentThatBegan() {
        try (Harness hearth = Harness.start()) {
            String card = running(hearth);
            hearth.under(card);
            String answer = said(hearth.type("ben", "@Hearth queue is growing, success fine"));

            assertThat(answer).isEqualTo("Noted for #1.");
            assertThat(hearth.transcript()).contains("queue is growing, success fine”");
        }
    }

    @Test
    void oneWordAloneIsStillTakenForACommandThatWasMistyped() {
        try (Harness hearth = Harness.start()) {
            hearth.under(running(hearth));

            assertThat(said(hearth.type("ben", "@Hearth stpo")))
                    .startsWith("I do not know @Hearth stpo.")
                    .contains("send: @Hearth chaos stop")
                    .doesNotContain("/hearth");
        }
    }

    @Test
    void elsewhereNothingIsKeptAndTheWordsComeBack() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/ooda open checkout is timing out");

            assertThat(said(hearth.type("ben", "@Hearth the EU pool looks odd")))
                    .startsWith("I do not know @Hearth the EU pool looks odd.");
            assertThat(said(hearth.type("ben", "/ooda obsrve it")))
                    .isEqualTo("I do not know /ooda obsrve it. Nothing was done. The nearest I have is /ooda observe;"
                            + " to use it, send: /ooda observe it");
        }
    }

    @Test
    void aGuestsMentionIsNotKept() {
        try (Harness hearth = Harness.start()) {
            hearth.under(running(hearth)).as(Standing.GUEST);

            assertThat(said(hearth.type("gus", "@Hearth queue is growing"))).startsWith("Here you may press");
        }
    }

    private static String running(Harness hearth) {
        hearth.type("mia", "/chaos plan Checkout without node 2");
        hearth.fill("mia", "belief", "a", "action", "b", "stop", "c", "undo", "d", "when", "in 2h");
        hearth.fill("mia");
        String card = hearth.stage.messages().getFirst().id;
        hearth.pass(java.time.Duration.ofHours(2));
        hearth.press("mia", "Go");
        return card;
    }

    private static String said(Reply reply) {
        return ((Reply.Say) reply).message().plain();
    }
}
