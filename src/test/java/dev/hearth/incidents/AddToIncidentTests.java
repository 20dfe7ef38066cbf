package dev.hearth.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Harness;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Reply;
import dev.hearth.workspaces.Standing;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class AddToIncidentTests {

    private static final Ask POINTED = pointed("m99", "ben", "the vendor says their cache is cold");

    @Test
    void onePressCopiesItWithoutAForm() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/ooda open checkout is slow");
            hearth.ask("mia", POINTED, "pointed");

            assertThat(thread(hearth))
                    .containsExactly("Note 09:00 · copied by @mia: the vendor says their cache is cold the message");
            assertThat(read(hearth, "dan", "/ooda timeline"))
                    .contains("*Note* 09:00 · @ben, copied by @mia: the vendor says their cache is cold")
                    .contains("the message <https://chat/m99>");
        }
    }

    @Test
    @Tag("P8")
    void itsAuthorHearsItOnceForEachIncidentAndTakesAllOfItBackWithOnePress() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/ooda open checkout is slow");
            hearth.ask("mia", POINTED, "first");
            hearth.ask("cleo", pointed("m100", "ben", "it warmed up a little"), "second");

            assertThat(direct(hearth, "ben")).hasSize(1);
            assertThat(direct(hearth, "ben").getFirst())
                    .contains("@mia copied words of yours")
                    .doesNotContain("cache");
            hearth.press("ben", "Take my words back");

            assertThat(thread(hearth))
                    .containsExactly(
                            "A note stood here. Who wrote it took it back.",
                            "A note stood here. Who wrote it took it back.");
            assertThat(read(hearth, "dan", "/ooda timeline")).contains("Nothing was added yet.");
            assertThat(read(hearth, "dan", "/ooda handover")).doesNotContain("cache", "warmed");
            assertThat(hearth.bean(JdbcClient.class)
                            .sql("select count(*) from incident_entries where words like '%cache%' or words like"
                                    + " '%warmed%'")
                            .query(Integer.class)
                            .single())
                    .isZero();
            assertThat(hearth.stage.messages())
                    .noneMatch(said -> said.message.plain().contains("cache is cold"));
        }
    }

    @Test
    @Tag("P8")
    void whatWasTakenBackIsNotCopiedAgain() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/ooda open checkout is slow");
            hearth.ask("mia", POINTED, "first");
            hearth.press("ben", "Take my words back");

            assertThat(answer(hearth.ask("dan", POINTED, "again"))).contains("Who wrote that took it off");
            assertThat(answer(hearth.forge("ben", "incidents.back", "1"))).contains("Nothing of yours is copied");
        }
    }

    @Test
    @Tag("P10")
    void nobodyTakesBackWhatSomebodyElseWrote() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/ooda open checkout is slow");
            hearth.ask("mia", POINTED, "first");

            assertThat(answer(hearth.forge("dan", "incidents.back", "1"))).contains("Nothing was changed");
            assertThat(thread(hearth).getFirst()).contains("cache is cold");
        }
    }

    @Test
    @Tag("P10")
    void aGuestMayTakeBackTheirOwnWordsAndNothingElse() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/ooda open checkout is slow");
            hearth.ask("mia", POINTED, "first");
            hearth.as(Standing.GUEST);
            hearth.press("ben", "Take my words back");

            assertThat(thread(hearth).getFirst()).contains("took it back");
        }
    }

    @Test
    void theSameMessageIsCopiedOnceWhoeverPresses() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/ooda open checkout is slow");
            hearth.ask("mia", POINTED, "first");

            assertThat(answer(hearth.ask("dan", POINTED, "other")))
                    .contains("is on the timeline of incident 1 already");
            assertThat(thread(hearth)).hasSize(1);
        }
    }

    @Test
    void whatItsAuthorChangesChangesAndWhatTheyDeleteGoes() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/ooda open checkout is slow");
            hearth.ask("mia", POINTED, "first");
            hearth.pass(Duration.ofMinutes(1));
            hearth.ask("ben", new Ask.Changed("m99", "the vendor says their cache is warm"), "changed");
            hearth.ask("ben", new Ask.Changed("m98", "something else"), "other");

            assertThat(thread(hearth))
                    .containsExactly("Note 09:00 · copied by @mia: the vendor says their cache is warm the message"
                            + " (changed 09:01)");
            hearth.ask("ben", new Ask.Changed("m99", null), "deleted");
            assertThat(thread(hearth)).containsExactly("A note stood here. Who wrote it took it back.");
            assertThat(read(hearth, "dan", "/ooda timeline")).contains("Nothing was added yet.");
        }
    }

    @Test
    void longWordsShrinkAndGrowInTheThreadWithTheirMessage() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/ooda open checkout is slow");
            hearth.ask("mia", pointed("m99", "ben", "x".repeat(10_000)), "first");
            int parts = thread(hearth).size();
            hearth.ask("ben", new Ask.Changed("m99", "short"), "shorter");
            assertThat(parts).isGreaterThan(1);
            assertThat(thread(hearth)).hasSize(1);
            hearth.ask("ben", new Ask.Changed("m99", "y".repeat(20_000)), "longer");
            assertThat(thread(hearth).size()).isGreaterThan(parts);
            hearth.press("ben", "Take my words back");
            assertThat(thread(hearth)).containsExactly("A note stood here. Who wrote it took it back.");
        }
    }

    @Test
    void asksWhichWhereSeveralAreOpen() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/ooda open checkout is slow");
            hearth.type("mia", "/ooda open the queue is full");
            hearth.press("mia", "Open another");
            hearth.ask("mia", POINTED, "pointed");
            hearth.press("mia", "Incident 1");

            assertThat(read(hearth, "dan", "/ooda timeline 1")).contains("cache is cold");
            assertThat(read(hearth, "dan", "/ooda timeline 2")).doesNotContain("cache is cold");
        }
    }

    @Test
    @Tag("P8")
    void whereNoneIsOpenOnePressOpensOneAndAColleaguesWordsAreNotItsTitle() {
        try (Harness hearth = Harness.start()) {
            hearth.ask("mia", POINTED, "pointed");
            assertThat(hearth.transcript()).contains("No incident is open here", "the vendor says their cache is cold");
            hearth.press("mia", "Open an incident with them");

            assertThat(card(hearth)).contains("Incident 1 · something a message here says");
            assertThat(thread(hearth).getFirst()).contains("cache is cold");
            hearth.press("ben", "Take my words back");
            assertThat(thread(hearth)).containsExactly("A note stood here. Who wrote it took it back.");
            assertThat(hearth.stage.messages())
                    .noneMatch(said -> said.message.plain().contains("cache is cold"));
        }
    }

    @Test
    void theOtherShortcutOpensAnIncidentAtOnce() {
        try (Harness hearth = Harness.start()) {
            hearth.ask(
                    "mia",
                    new Ask.Pointed("incidents.open", "m99", null, "ALERT: error rate above 5 %", null),
                    "pointed");

            assertThat(card(hearth)).contains("Incident 1 · ALERT: error rate above 5 %");
        }
    }

    @Test
    void questionsStayAnsweredWhenANoteBeforeThemGoes() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/ooda open checkout is slow");
            hearth.ask("mia", POINTED, "pointed");
            hearth.pass(Duration.ofMinutes(5));
            assertThat(card(hearth)).contains("① Observe:");
            hearth.press("ben", "Take my words back");
            assertThat(card(hearth)).contains("① Observe:");
            hearth.type("mia", "/ooda observe p99 up");
            assertThat(card(hearth)).doesNotContain("① Observe:");
        }
    }

    private static Ask pointed(String message, String author, String words) {
        return new Ask.Pointed("incidents.add", message, author, words, "https://chat/" + message);
    }

    private static List<String> thread(Harness hearth) {
        return hearth.stage.messages().stream()
                .filter(said -> said.thread != null)
                .map(said -> said.message.plain())
                .toList();
    }

    private static List<String> direct(Harness hearth, String person) {
        return hearth.stage.messages().stream()
                .filter(said -> said.where.equals("@" + person))
                .map(said -> said.message.plain())
                .toList();
    }

    private static String card(Harness hearth) {
        return hearth.stage.messages().stream()
                .map(said -> said.message.plain())
                .filter(said -> said.startsWith("Incident 1 ·"))
                .findFirst()
                .orElseThrow();
    }

    private static String read(Harness hearth, String person, String line) {
        int before = hearth.transcript().length();
        hearth.type(person, line);
        return hearth.transcript().substring(before);
    }

    private static String answer(Reply reply) {
        return reply instanceof Reply.Say say ? say.message().plain() : reply.toString();
    }
}
