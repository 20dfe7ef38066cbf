package dev.hearth.experiments;

import static dev.hearth.experiments.Trial.shown;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Databases;
import dev.hearth.Harness;
import dev.hearth.chat.Block;
import dev.hearth.evidence.Believed;
import dev.hearth.evidence.By;
import dev.hearth.evidence.Evidence;
import dev.hearth.evidence.Leaning;
import dev.hearth.reception.Reply;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What experiments show becomes dated evidence for what a team believes, from Monday 4 January 2027 on. */
class EvidenceFromExperimentsTests {

    private static final String CHECKOUT = "Checkout keeps working";

    private final Harness hearth = Harness.start();

    @AfterEach
    void close() {
        hearth.close();
    }

    @Test
    @Tag("P5")
    void disagreementIsKeptSideBySideAndNobodyIsNamedOrCounted() {
        Trial.of(hearth, CHECKOUT, "held", "surprised us", "surprised us");
        Believed believed = believed(hearth).getFirst();

        assertThat(believed.leaning(Leaning.FOR)).hasSize(1);
        assertThat(believed.leaning(Leaning.AGAINST)).hasSize(1);
        String list = shown(hearth.type("dan", "/hearth evidence"));
        assertThat(list).contains(CHECKOUT, "Fresh", "Seen for it: Mon 4 Jan · experiment #1");
        assertThat(list).contains("Seen against it: Mon 4 Jan · experiment #1");
        assertThat(list).doesNotContain("mia", "ben", "cleo", "2 ", "twice", "people");
    }

    @Test
    void whoChangesTheirMindIsHeard() {
        Trial.of(hearth, CHECKOUT, "held");
        Trial.planned(hearth, CHECKOUT);
        hearth.pass(Duration.ofHours(1));
        hearth.press("mia", "Go");
        hearth.press("mia", "Ended");
        hearth.press("mia", "Undone");
        for (int i = 0; i < 3; i++) {
            hearth.press("mia", "Next question");
        }
        hearth.press("mia", "surprised us");
        assertThat(believed(hearth).getFirst().leaning(Leaning.AGAINST)).hasSize(1);
        hearth.press("mia", "held");

        Believed believed = believed(hearth).getFirst();
        assertThat(believed.leaning(Leaning.AGAINST)).isEmpty();
        assertThat(believed.leaning(Leaning.FOR))
                .extracting(seen -> seen.sighting().by())
                .containsExactly(new By.Experiment(2, 1), new By.Experiment(1, 1));
    }

    @Test
    void whatWasOnlyPlannedIsAHope() {
        Trial.planned(hearth, CHECKOUT);

        assertThat(shown(hearth.type("dan", "/hearth evidence")))
                .contains(CHECKOUT, "Hope: nothing was ever seen of it");
    }

    @Test
    void theSameWordsJoinAndAnotherConditionDoesNot() {
        Trial.of(hearth, CHECKOUT, "held");
        Trial.of(hearth, "checkout keeps working.", "surprised us");
        Trial.planned(hearth, CHECKOUT, "condition", "two nodes missing");

        assertThat(believed(hearth)).hasSize(2);
        assertThat(believed(hearth).getLast().seen()).hasSize(2);
        assertThat(believed(hearth).getFirst().belief().claim().condition()).isEqualTo("two nodes missing");
    }

    @Test
    void whatIsChosenJoinsInWhateverWords() {
        Trial.of(hearth, CHECKOUT, "held");
        Trial.planned(
                hearth,
                "Paying still works",
                "known",
                Long.toString(believed(hearth).getFirst().belief().id().value()));
        Trial.ran(hearth, "held");

        assertThat(believed(hearth)).hasSize(1);
        assertThat(believed(hearth).getFirst().seen()).hasSize(2);
    }

    @Test
    void eachRunOfARepeatIsEvidenceOfItsOwn() {
        hearth.type("mia", "/chaos plan");
        Trial.filled(hearth, CHECKOUT, "when", "every tue 14:00");
        hearth.fill("mia");
        hearth.pass(Duration.ofHours(28));
        Trial.ran(hearth, "held");
        hearth.pass(Duration.ofDays(7).minusHours(1));
        Trial.ran(hearth, "cannot tell");

        assertThat(believed(hearth).getFirst().seen())
                .extracting(seen -> seen.sighting().by())
                .containsExactly(new By.Experiment(1, 2), new By.Experiment(1, 1));
        assertThat(shown(hearth.type("dan", "/hearth evidence"))).contains("Could not be told: Tue 12 Jan");
    }

    @Test
    void aBeliefIsPlannedAgainWithOnePressAndWhatWasWrittenDownBefore() {
        Trial.of(hearth, CHECKOUT, "held");
        hearth.pass(Duration.ofDays(70));
        assertThat(shown(hearth.type("ben", "/hearth evidence"))).contains("Stale");
        hearth.forge(
                "ben",
                "evidence.show",
                "=" + believed(hearth).getFirst().belief().id().value());
        Reply form = hearth.press("ben", "Plan it");

        assertThat(shown(form)).contains(CHECKOUT, "Drain node 2", "Uncordon it", "5 min");
        hearth.fill("ben", "when", "in 1h");
        hearth.fill("ben");
        assertThat(believed(hearth)).hasSize(1);
        hearth.forge(
                "ben",
                "evidence.show",
                "=" + believed(hearth).getFirst().belief().id().value());
        assertThat(hearth.transcript().substring(hearth.transcript().lastIndexOf("> ben forges")))
                .as("one is on its way")
                .doesNotContain("[Plan it]");
    }

    @Test
    void whatSurprisedUsIsNotOfferedAgainBeforeItsLessonWasTriedOrLetGo() {
        Trial.of(hearth, CHECKOUT, "surprised us");
        hearth.press("mia", "Note what it taught");
        hearth.fill("mia", "text", "Two nodes are not enough", "day", "in 3 weeks");
        assertThat(lookAt("mia")).doesNotContain("[Plan it]");
        hearth.type("mia", "/hearth lessons");
        assertThat(hearth.transcript()).contains("from experiment #1");
        hearth.press("mia", "Lesson 1: let go");
        hearth.fill("mia");

        assertThat(lookAt("mia")).contains("[Plan it]");
    }

    @Test
    void whoPlansASurpriseAgainIsAskedOnceWhatWouldBeNew() {
        Trial.of(hearth, CHECKOUT, "surprised us");
        hearth.type("mia", "/chaos plan");
        assertThat(shown(Trial.filled(hearth, CHECKOUT))).contains("What would be new this time?");
        hearth.fill("mia", "anew", "Two nodes instead of three", "stop", "");
        assertThat(shown(new Reply.Open(hearth.form("mia")))).contains("Two nodes instead of three");
        hearth.fill("mia", "stop", "anyone says so");
        Reply planned = hearth.fill("mia");

        assertThat(shown(planned)).contains("Planned and announced: #2");
        assertThat(shown(hearth.type("ben", "/chaos show 2")))
                .contains("Two nodes instead of three", "what would be new this time");
    }

    @Test
    void nobodyIsAskedWhatIsNewAboutWhatHeldOrWasLearned() {
        Trial.of(hearth, CHECKOUT, "held");
        hearth.type("mia", "/chaos plan");

        assertThat(shown(Trial.filled(hearth, CHECKOUT))).doesNotContain("What would be new");
    }

    @Test
    void fiveInARowAskWhatNobodyDared() {
        for (int i = 0; i < 4; i++) {
            Trial.of(hearth, CHECKOUT, "held");
        }
        assertThat(hearth.transcript()).doesNotContain("nobody dared");
        Trial.of(hearth, CHECKOUT, "held", "held");

        assertThat(hearth.transcript()).containsOnlyOnce("Which condition has nobody dared yet?");
        assertThat(shown(hearth.type("mia", "/chaos idea"))).contains("Which condition has nobody dared yet?");
        hearth.press("ben", "Plan it");
        assertThat(hearth.form("ben").title()).isEqualTo("Plan an experiment");
    }

    @Test
    void aMentionInTheThreadAnswersTheQuestionThatIsOpen() {
        Trial.planned(hearth, CHECKOUT);
        hearth.pass(Duration.ofHours(1));
        hearth.press("mia", "Go");
        hearth.press("mia", "Ended");
        hearth.press("mia", "Undone");
        String announced = hearth.stage.messages().getFirst().id;
        hearth.under(announced).type("ben", "@Hearth two nodes took the load");
        hearth.under(announced).type("cleo", "@Hearth note the queue");
        hearth.under(null);

        assertThat(hearth.transcript())
                .contains("@ben on *What did you see that you expected?*\n    > “two nodes took the load”")
                .contains("@cleo on *What surprised you?*\n    > “the queue”");
    }

    @Test
    void aStoryAboutItIsOffered() {
        Trial.of(hearth, CHECKOUT, "held");
        Reply form = hearth.press("ben", "Tell a story about it");

        assertThat(shown(form)).contains("About experiment #1");
    }

    @ParameterizedTest
    @MethodSource("dev.hearth.Databases#both")
    void evidenceIsTheSameOnBothDatabases(String url) {
        try (Harness other = Databases.hearth(url).at("2027-01-04T09:00")) {
            Trial.of(other, CHECKOUT, "held", "surprised us");
            Trial.of(other, CHECKOUT, "held");

            assertThat(believed(other).getFirst().seen())
                    .extracting(seen -> seen.sighting().leaning() + " " + seen.in())
                    .containsExactlyInAnyOrder("FOR experiment #1", "AGAINST experiment #1", "FOR experiment #2");
            assertThat(shown(other.type("mia", "/chaos idea"))).isNotEqualTo(shown(other.type("mia", "/chaos idea")));
        }
    }

    @Test
    void bothSidesAreShownAlsoWhereOneIsEmpty() {
        Trial.of(hearth, CHECKOUT, "held");
        Block.Facts facts = (Block.Facts) ((Reply.Say) hearth.type("mia", "/hearth evidence"))
                .message().blocks().stream()
                        .filter(Block.Facts.class::isInstance)
                        .findFirst()
                        .orElseThrow();

        assertThat(facts.facts()).extracting(Block.Fact::name).containsExactly("Seen for it", "Seen against it");
    }

    private String lookAt(String person) {
        int before = hearth.transcript().length();
        hearth.forge(
                person,
                "evidence.show",
                "=" + believed(hearth).getFirst().belief().id().value());
        return hearth.transcript().substring(before);
    }

    private static List<Believed> believed(Harness hearth) {
        Team team =
                hearth.bean(Teams.class).in(hearth.person("mia").workspace()).getFirst();
        return hearth.bean(Evidence.class).of(team);
    }
}
