package dev.hearth.experiments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Harness;
import dev.hearth.chat.Place;
import dev.hearth.clock.WallClock;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Reception;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.RequestKey;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Standing;
import dev.hearth.workspaces.Workspace;
import dev.hearth.workspaces.Workspaces;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RefusalTests {

    @Test
    @Tag("P7")
    void whatIsMissingOrMisunderstoodIsSaidAndNothingTypedIsLost() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/chaos plan");
            hearth.fill(
                    "mia", "belief", "it holds", "action", "drain", "when", "next blursday 14:00", "length", "ages");
            hearth.fill("mia", "stop", "errors", "when", "tue 3:00", "length", "10 min");
            hearth.fill("mia", "undo", "uncordon", "when", "sat 14:00");
            hearth.fill("mia", "when", "every sun 14:00", "stand-ins", "<@U1|ben> @cleo; *!*");
            hearth.fill("mia", "when", "every 2nd tue 14:00", "stand-ins", "<@U1|ben> @cleo");
            hearth.fill("mia", "when", "in 2h");
            hearth.pass(Duration.ofMinutes(3));
            hearth.fill("mia");
            Golden.check("refusals.txt", hearth);
        }
    }

    @Test
    void idsThatAreNotThereOrNotYoursGetASentence() {
        try (Harness hearth = Harness.start()) {
            hearth.type("dan", "/chaos stop");
            hearth.type("dan", "/chaos hold 12");
            hearth.type("dan", "/chaos show twelve");
            hearth.type("dan", "/chaos note the queue grows");
            hearth.type("mia", "/chaos plan");
            ExperimentStoryTests.fill(hearth, "tue 14:00");
            hearth.fill("mia");
            hearth.type("dan", "/chaos go 1");
            hearth.type("dan", "/chaos move 1 wed 10:00");
            hearth.type("dan", "/chaos cancel #1");
            hearth.type("dan", "/chaos stop 1");
            hearth.type("dan", "/chaos end 1");
            hearth.type("dan", "/chaos debrief 1");
            hearth.type("dan", "/chaos note 1 the queue grows");
            hearth.type("mia", "/chaos go 1");
            hearth.type("mia", "/chaos release 1");
            hearth.type("mia", "/chaos move 1 sat 10:00");
            hearth.forge("mia", "experiments.move", "1=once nonsense");
            hearth.forge("mia", "experiments.undone", "1/7");
            hearth.forge("mia", "experiments.answer", "1/1=no.such.question");
            hearth.type("mia", "/chaos idea");
            hearth.press("mia", "Another idea");
            hearth.press("mia", "Plan this");
            Golden.check("ids.txt", hearth);
        }
    }

    @Test
    @Tag("P10")
    void anotherWorkspaceSeesAndMovesNothing() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/chaos plan Secret plan");
            ExperimentStoryTests.fill(hearth, "tue 14:00");
            hearth.fill("mia");
            String card = hearth.stage.messages().getFirst().message.plain();
            Workspace.Id other =
                    hearth.bean(Workspaces.class).meet("stage", "elsewhere").id();

            for (String verb :
                    new String[] {"show", "join", "go", "hold", "release", "stop", "end", "debrief", "cancel"}) {
                assertThat(said(hearth, other, "chaos", verb + " 1")).contains("There is no experiment #1 here");
            }
            assertThat(said(hearth, other, "chaos", "move #1 tue 10:00")).doesNotContain("Secret");
            assertThat(said(hearth, other, "chaos", "list")).contains("Nothing is planned here");
            hearth.settle();
            assertThat(hearth.stage.messages().getFirst().message.plain()).isEqualTo(card);
        }
    }

    static String said(Harness hearth, Workspace.Id workspace, String word, String text) {
        WallClock clock = hearth.bean(WallClock.class);
        Request request = new Request(
                RequestKey.of(word + text, clock.instant()),
                new Person(workspace, "mia"),
                Standing.MEMBER,
                Place.channel(workspace, "payments"),
                new Ask.Typed(word, text),
                clock.nanos(),
                late -> {});
        Reply reply = hearth.bean(Reception.class).receive(request);
        return ((Reply.Say) reply).message().plain();
    }

    @Test
    @Tag("P17")
    void hostileWordsStayWords() {
        String hostile = "<!channel> @everyone *bold* `code` {number} [x](http://evil) <@U1> & \u202e\n> quote {owner}";
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/chaos plan " + hostile);
            hearth.fill(
                    "mia",
                    "belief",
                    hostile,
                    "action",
                    hostile,
                    "stop",
                    hostile,
                    "undo",
                    hostile,
                    "when",
                    "tue 14:00",
                    "reach",
                    hostile,
                    "watch",
                    hostile,
                    "to-whom",
                    hostile,
                    "condition",
                    hostile);
            hearth.fill("mia");
            hearth.pass(Duration.ofHours(29));
            hearth.press("mia", "Go");
            hearth.type("mia", "/chaos note " + hostile);
            hearth.press("dan", "Stop");
            hearth.press("mia", "Undone");
            hearth.press("mia", "Answer");
            hearth.fill("mia", "words", hostile);
            hearth.press("mia", "Next question");
            hearth.type("mia", "/chaos show 1");

            assertThat(hearth.transcript())
                    .contains("{number}")
                    .contains("{owner}")
                    .doesNotContain("@U1 ");
            assertThat(hearth.stage.messages())
                    .flatExtracting(said -> said.message.blocks())
                    .filteredOn(dev.hearth.chat.Block.Text.class::isInstance)
                    .flatExtracting(block ->
                            ((dev.hearth.chat.Block.Text) block).prose().spans())
                    .filteredOn(dev.hearth.chat.Span.Link.class::isInstance)
                    .isEmpty();
        }
    }
}
