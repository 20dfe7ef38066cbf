package dev.hearth.summaries;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Harness;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.stories.samples.StorySamples;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import dev.hearth.workspaces.Standing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a summary says is waiting, beginning on Monday 4 January 2027. */
class WaitingTests {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/waiting.txt");
    private static final String WAITING = "What is waiting today:";

    @Test
    void saysWhatWaitsOfExperimentsAndIncidents() throws IOException {
        try (Harness hearth = Harness.start()) {
            experiments(hearth);
            hearth.type("ben", "/ooda open checkout is timing out\n• for some people");
            hearth.type("ben", "/ooda open the queue is long");
            hearth.press("ben", "Open another");
            hearth.forge("ben", "incidents.resolve", "2");
            hearth.fill("ben");
            hearth.in("elsewhere").type("zoe", "/ooda open another matter");
            String text = shown(hearth.in("payments").type("cleo", "/hearth summary month"));

            if (Boolean.getBoolean("golden")) {
                Files.writeString(GOLDEN, text + "\n");
            }
            assertThat(text + "\n").isEqualTo(Files.readString(GOLDEN));
        }
    }

    @Test
    void standsBetweenTheStoriesAndTheQuestions() {
        try (Harness hearth = Harness.start()) {
            plan(hearth, "Drain node 2");
            hearth.type("mia", "/chaos hold 1");
            samples(hearth);
            String text = shown(hearth.type("cleo", "/hearth summary month"));

            assertThat(text.indexOf(WAITING))
                    .isBetween(text.indexOf("The graph that was flat"), text.indexOf("To talk about:"));
            assertThat(text).contains("#1 Drain node 2 is held, and does not begin until the hold is lifted.");
        }
    }

    @Test
    void whereNothingWaitsNothingIsSaid() {
        try (Harness hearth = Harness.start()) {
            plan(hearth, "Drain node 2");
            assertThat(shown(hearth.type("cleo", "/hearth summary month"))).doesNotContain(WAITING);
            samples(hearth);
            assertThat(shown(hearth.type("cleo", "/hearth summary month"))).doesNotContain(WAITING);
        }
    }

    @Test
    @Tag("P10")
    void guestsAndOtherTeamsAreNotTold() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/ooda open a platypus in the pipes");
            assertThat(shown(hearth.as(Standing.GUEST).type("cleo", "/hearth summary month")))
                    .doesNotContain("platypus");
            hearth.as(Standing.MEMBER).in("elsewhere").type("zoe", "/story to make another team");
            assertThat(shown(hearth.type("zoe", "/hearth summary month"))).doesNotContain("platypus");
            assertThat(shown(hearth.in("payments").type("cleo", "/hearth summary month")))
                    .contains("platypus");
        }
    }

    /** The first begins and is stopped, the second is undone, the third is held, the fourth waits in vain for Go. */
    private static void experiments(Harness hearth) {
        for (String title : new String[] {"Drain node 2", "Fill the disk", "Stop the mail", "Slow the clock"}) {
            plan(hearth, title);
        }
        hearth.type("cleo", "/chaos hold 3");
        hearth.pass(Duration.ofHours(2));
        hearth.type("mia", "/chaos go 1");
        hearth.type("mia", "/chaos go 2");
        hearth.type("cleo", "/chaos stop 1");
        hearth.type("mia", "/chaos end 2");
        hearth.press("mia", "Undone");
        hearth.pass(Duration.ofMinutes(15));
    }

    private static void plan(Harness hearth, String title) {
        hearth.type("mia", "/chaos plan " + title);
        hearth.fill(
                "mia",
                "belief",
                "It keeps working",
                "action",
                title,
                "stop",
                "Anyone says so",
                "undo",
                "Put it back",
                "when",
                "in 2h");
        hearth.fill("mia");
    }

    private static void samples(Harness hearth) {
        Team team =
                hearth.bean(Teams.class).in(hearth.person("mia").workspace()).getFirst();
        hearth.bean(Ledger.class).run(() -> hearth.bean(StorySamples.class).put(team));
    }

    private static String shown(Reply reply) {
        return reply instanceof Reply.Say say ? say.message().plain() : reply.toString();
    }
}
