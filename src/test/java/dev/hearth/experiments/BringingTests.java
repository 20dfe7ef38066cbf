package dev.hearth.experiments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Harness;
import dev.hearth.chat.Block;
import dev.hearth.experiments.toolkit.Samples;
import dev.hearth.hooks.fetching.Fetched;
import dev.hearth.hooks.fetching.Fetcher;
import dev.hearth.reception.Reply;
import dev.hearth.workspaces.Workspace;
import dev.hearth.workspaces.Workspaces;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Experiments and runs that come from another tool, and experiments given away. */
class BringingTests {

    @Test
    void anExperimentIsTakenOverAsAPlanThatAPersonCompletes() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/chaos import");
            hearth.fill("mia", "part-1", Samples.text("cache.yaml"));
            hearth.fill("mia", "when", "tue 14:00");
            hearth.fill("mia", "stop", "Somebody says so", "when", "tue 14:00");
            hearth.fill("mia");
            hearth.type("ben", "/chaos show 1");
            Golden.check("import.txt", hearth);
        }
    }

    @Test
    @Tag("P16")
    void whatIsGivenAwayComesBackTheSame() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/chaos plan Checkout without node 2");
            ExperimentStoryTests.fill(hearth, "tue 14:00");
            hearth.fill("mia");
            String file = document(hearth.type("ben", "/chaos export 1"));
            hearth.type("ben", "/chaos import " + file);
            hearth.fill("ben", "when", "wed 14:00");
            hearth.fill("ben");
            Golden.check("export.txt", hearth);

            String again = document(hearth.type("ben", "/chaos export 2"));
            assertThat(again).isEqualTo(file.replace("\"number\" : 1", "\"number\" : 2"));
        }
    }

    @Test
    void aLongOneComesInParts() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/chaos plan Long");
            hearth.fill(
                    "mia", "belief", "b".repeat(3000), "action", "a", "stop", "s", "undo", "u", "when", "tue 14:00");
            hearth.fill("mia");
            StringBuilder file = new StringBuilder(document(hearth.type("mia", "/chaos export 1")));
            for (int part = 2; hearth.transcript().lines().toList().getLast().contains("[Next part]"); part++) {
                file.append(document(hearth.press("mia", "Next part")));
                assertThat(hearth.transcript()).contains("Part " + part + " of ");
            }
            hearth.type("mia", "/chaos import");
            hearth.fill(
                    "mia",
                    "part-1",
                    file.substring(0, 2999),
                    "part-2",
                    file.substring(2999, 5000),
                    "part-3",
                    file.substring(5000));

            assertThat(hearth.form("mia").name()).isEqualTo("experiments.plan");
            assertThat(hearth.form("mia").fields().getFirst().value()).isEqualTo("b".repeat(3000));
        }
    }

    @Test
    void aRunIsShownBeforeItIsKeptAndPeopleSayHowItTurnedOut() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/chaos plan Readers are served without one cache node");
            ExperimentStoryTests.fill(hearth, "tue 14:00");
            hearth.fill("mia");
            hearth.type("ben", "/chaos import " + Samples.text("journal-deviated.json"));
            hearth.pass(Duration.ofHours(29));
            hearth.press("mia", "Go");
            hearth.pass(Duration.ofMinutes(2));
            hearth.press("ben", "Ended");
            hearth.press("ben", "Undone");
            hearth.type("ben", "/chaos import");
            hearth.fill("ben", "part-1", Samples.text("journal-deviated.json"));
            hearth.fill("ben");
            hearth.type("cleo", "/chaos import");
            hearth.fill("cleo", "part-1", Samples.text("journal-deviated.json"));
            hearth.fill("cleo", "become", "1");
            hearth.press("mia", "Next question");
            hearth.press("mia", "Next question");
            hearth.press("mia", "Next question");
            hearth.press("mia", "surprised us");
            hearth.press("mia", "That was all");
            Golden.check("journal.txt", hearth);
        }
    }

    @Test
    void aRunOfNothingWeKnowIsKeptAsOneThatIsOverIfSomebodySaysSo() {
        try (Harness hearth = Harness.start()) {
            hearth.at("2027-01-06T09:00");
            hearth.type("ben", "/chaos import");
            hearth.fill("ben", "part-1", Samples.text("journal-not-steady.json"));
            assertThat(hearth.stage.messages()).isEmpty();
            hearth.fill("ben", "become", "past", "undone", "not-yet");
            hearth.press("cleo", "Undone");
            hearth.type("ben", "/chaos show 1");
            Golden.check("journal-past.txt", hearth);
        }
    }

    @Test
    void aRunThatWasChangedAfterItWasShownIsShownAgain() {
        try (Harness hearth = Harness.start()) {
            hearth.type("ben", "/chaos import");
            hearth.fill("ben", "part-1", Samples.text("journal-stayed.json"));
            assertThat(hearth.transcript()).contains("It suggests *held*");
            hearth.fill("ben", "become", "past", "part-1", Samples.text("journal-deviated.json"));

            assertThat(hearth.transcript()).contains("It suggests *surprised us*");
            assertThat(hearth.stage.messages()).isEmpty();
        }
    }

    @Test
    void whatCannotBeReadIsSaidToThatPersonAndStaysInTheForm() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/chaos import");
            for (String bad : new String[] {
                "",
                "x".repeat(3000) + "\u0007",
                "{\"title\": \"a\", \"title\": \"b\"}",
                "a: &a [1]\nb: *a\n",
                "a: !!python/object:os.system x",
                "[".repeat(2000),
                "{\"title\": \"a\"",
                "- just\n- a list",
                "title: t\nmethod: 3\nrollbacks: [{name: 4}]\n",
                "experiment: {title: t, method: []}\nstatus: done\n"
            }) {
                hearth.fill("mia", "part-1", bad);
                assertThat(hearth.form("mia").fields().getFirst().value()).isEqualTo(bad);
            }
            hearth.fill("mia", "part-1", "", "address", "http://example.org/a.json");
            hearth.fill("mia", "address", "https://example.org/a.json");
            hearth.type("ben", "/chaos import https://example.org/b.json");
            hearth.type("ben", "/chaos import # nothing\n");
            hearth.type("ben", "/chaos import " + "x: ".repeat(400_000));
            Golden.check("import-refusals.txt", hearth, 400);

            assertThat(hearth.stage.messages()).isEmpty();
        }
    }

    @Test
    void whatLiesAtAnAddressIsReadThroughTheOneGuardedDoor() {
        try (Harness hearth = Harness.with("jdbc:h2:mem:bring;DB_CLOSE_DELAY=-1", FarAway.class)) {
            hearth.type("mia", "/chaos import https://far.example/cache.yaml");
            assertThat(hearth.form("mia").name()).isEqualTo("experiments.plan");

            hearth.type("mia", "/chaos import https://far.example/missing");
            hearth.fill("mia", "address", "https://far.example/latin");
            hearth.fill("mia", "address", "https://far.example/journal-stayed.json");
            hearth.fill("mia", "become", "past");
            assertThat(hearth.transcript())
                    .contains("That host shows nothing at this address, or not to me. Mend the address,")
                    .contains("That is no text in UTF-8.")
                    .contains("It suggests *held*")
                    .contains("Kept as #1");
        }
    }

    @Test
    @Tag("P10")
    void anotherWorkspaceIsGivenNothingAway() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/chaos plan Secret plan");
            ExperimentStoryTests.fill(hearth, "wed 10:00");
            hearth.fill("mia");
            hearth.type("mia", "/chaos gameday Secret day");
            hearth.fill("mia", "when", "tue 13:00", "chosen", "1");
            hearth.fill("mia");
            Workspace.Id other =
                    hearth.bean(Workspaces.class).meet("stage", "elsewhere").id();

            assertThat(RefusalTests.said(hearth, other, "chaos", "export 1"))
                    .contains("There is no experiment #1 here");
            assertThat(RefusalTests.said(hearth, other, "chaos", "gameday list"))
                    .contains("No game day is planned here");
            for (String verb : new String[] {"show", "record", "join", "hold", "stop", "release", "end", "cancel"}) {
                assertThat(RefusalTests.said(hearth, other, "chaos", "gameday " + verb + " 1"))
                        .contains("There is no game day 1 here")
                        .doesNotContain("Secret");
            }
        }
    }

    /** Another server. */
    static class FarAway {
        @Bean
        @Primary
        Fetcher farAway() {
            return (workspace, fetch) -> {
                String name = fetch.address().substring("https://far.example/".length());
                return name.equals("missing")
                        ? new Fetched.Answered(404, "text/plain", new byte[0])
                        : new Fetched.Answered(
                                200,
                                "text/plain",
                                name.equals("latin")
                                        ? "title: ö".getBytes(StandardCharsets.ISO_8859_1)
                                        : Samples.text(name).getBytes(StandardCharsets.UTF_8));
            };
        }
    }

    private static String document(Reply reply) {
        return ((Reply.Say) reply)
                .message().blocks().stream()
                        .filter(Block.Document.class::isInstance)
                        .map(Block::plain)
                        .collect(Collectors.joining());
    }
}
