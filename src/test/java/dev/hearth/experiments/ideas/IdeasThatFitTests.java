package dev.hearth.experiments.ideas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Databases;
import dev.hearth.Harness;
import dev.hearth.reception.Reply;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code /chaos idea}, from what a team told, learned and believes. */
class IdeasThatFitTests {

    @ParameterizedTest
    @MethodSource("dev.hearth.Databases#both")
    void lessonsComeFirstThenBeliefsThenStoriesThenTheCatalogue(String url) {
        try (Harness hearth = Databases.hearth(url).at("2027-01-04T09:00")) {
            hearth.type("ben", "/story");
            hearth.fill("ben", "story", "The runbook said to call me; my own handwriting", "audience", "team");
            hearth.type("mia", "/hearth lessons");
            hearth.press("mia", "A lesson");
            hearth.fill("mia", "text", "After a certificate rotation, look at the bundle", "day", "in 3 weeks");
            plan(hearth, "The line holds");
            hearth.type("mia", "/chaos cancel 1");

            assertThat(idea(hearth))
                    .contains("A certificate runs out", "Because of lesson 1, still open: “After a certificate");
            assertThat(idea(hearth)).contains("The line holds", "nothing was ever seen of it");
            assertThat(idea(hearth)).contains("The runbook meets its first reader", "Because of a story told here");
            assertThat(idea(hearth)).contains("One node fewer", "From the catalogue");
        }
    }

    @Test
    void whatIsOnItsWayIsNotOffered() {
        try (Harness hearth = Harness.start()) {
            plan(hearth, "The service keeps answering when one of its nodes goes away");

            assertThat(idea(hearth)).contains("A slow neighbour");
        }
    }

    @Test
    void whatSurprisedUsWithALessonOpenIsNotOffered() {
        try (Harness hearth = Harness.start()) {
            plan(hearth, "The service keeps answering when one of its nodes goes away");
            dev.hearth.experiments.Trial.ran(hearth, "surprised us");
            hearth.press("mia", "Note what it taught");
            hearth.fill("mia", "text", "zzz", "day", "in 3 weeks");
            Set<String> offered = new HashSet<>();
            for (int i = 0; i < 40; i++) {
                offered.add(idea(hearth));
            }

            assertThat(offered).hasSizeGreaterThan(30).noneMatch(idea -> idea.contains("One node fewer"));
        }
    }

    @Test
    @Tag("P4")
    void whatIsMeantForItsTellerAloneEntersNoIdea() {
        try (Harness hearth = Harness.start()) {
            hearth.type("ben", "/story The runbook said to call me; my own handwriting");

            assertThat(idea(hearth)).contains("From the catalogue");
        }
    }

    @Test
    @Tag("P2")
    void theSameRequestTwiceIsOneOffer() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/story to make the team");
            var ask = new dev.hearth.reception.Ask.Typed("chaos", "idea");
            Reply first = hearth.ask("mia", ask, "once");

            assertThat(hearth.ask("mia", ask, "once")).isEqualTo(first);
            assertThat(idea(hearth)).contains("A slow neighbour");
        }
    }

    private static void plan(Harness hearth, String belief) {
        hearth.type("mia", "/chaos plan");
        hearth.fill(
                "mia",
                "belief",
                belief,
                "action",
                "Pull it",
                "stop",
                "anyone says so",
                "undo",
                "Put it back",
                "when",
                "in 1h");
        hearth.fill("mia");
    }

    private static String idea(Harness hearth) {
        return hearth.type("mia", "/chaos idea") instanceof Reply.Say say
                ? say.message().plain()
                : "";
    }
}
