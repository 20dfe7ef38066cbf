package dev.hearth.narrator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Harness;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.stories.Audience;
import dev.hearth.stories.Stories;
import dev.hearth.stories.Story;
import dev.hearth.stories.StoryIds;
import dev.hearth.stories.StoryNumbers;
import dev.hearth.team.Offer;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;

/** A summary retold by a model that is held back, says true things beside invented ones, and breaks. */
@ExtendWith(OutputCaptureExtension.class)
class NarratorTests {

    private static final String KEY = "qzkey-of-the-model";
    private static final String TRUE = "A certificate of the gateway expired at night.";
    private static final String ALSO_TRUE = "Nobody saw the alert about the full queue.";
    private static final String INVENTED = "Dana deleted the gateway certificate in 2019.";
    private static final String ACTING = "@channel the certificate of the gateway expired at night.";

    private final StandIn model = new StandIn();

    @AfterEach
    void close() {
        model.close();
    }

    private Harness start() {
        return Harness.start(
                "hearth.allow=narrator",
                "hearth.narrator.endpoint=" + model.address(),
                "hearth.narrator.model=small-model",
                "hearth.narrator.key=" + KEY);
    }

    /** What was told in December: two that may be sent out, one that may not, one without a name. */
    private record Month(Harness hearth, Team team, Story.Id night, Story.Id queue) {

        static Month told(Harness hearth) {
            hearth.type("zoe", "/story to make the team");
            Team team = hearth.bean(Teams.class)
                    .in(hearth.person("mia").workspace())
                    .getFirst();
            switchOn(hearth, team, true);
            Month month = new Month(
                    hearth,
                    team,
                    add(hearth, team, "mia", "The certificate of the gateway expired at night. Then @ben woke up."),
                    add(hearth, team, "ben", "Nobody saw the alert about the full queue."));
            add(hearth, team, "cleo", "A wombat sat in the cold aisle.");
            add(hearth, team, null, "A platypus sat in the warm aisle.");
            month.presses("mia", month.night(), "An outside program may read this");
            month.presses("ben", month.queue(), "An outside program may read this");
            return month;
        }

        void presses(String person, Story.Id story, String label) {
            hearth.type(person, "/story show " + hearth.bean(StoryIds.class).write(story));
            hearth.press(person, label);
        }

        String summary() {
            return ((Reply.Say) hearth.type("dan", "/hearth summary month"))
                    .message()
                    .plain();
        }

        int kept() {
            Integer kept = hearth.bean(JdbcTemplate.class)
                    .queryForObject("select count(*) from narrator_sentences", Integer.class);
            return kept == null ? -1 : kept;
        }

        void settle() {
            hearth.bean(Errands.class).settle();
        }
    }

    private static Story.Id add(Harness hearth, Team team, @Nullable String teller, String text) {
        StoryNumbers numbers = hearth.bean(StoryNumbers.class);
        Story story = new Story(
                teller == null ? numbers.random() : numbers.next(),
                team.id(),
                teller == null ? null : hearth.person(teller),
                LocalDate.parse("2026-12-10"),
                Audience.TEAM,
                new Story.Words(text, "", true, 0),
                false);
        hearth.bean(Ledger.class).run(() -> hearth.bean(Stories.class).add(story, team.workspace()));
        return story.id();
    }

    private static void switchOn(Harness hearth, Team team, boolean on) {
        Offer offer = hearth.bean(OfferedNarrator.class);
        hearth.bean(Ledger.class).run(() -> offer.make(team.id(), on));
    }

    private String answer(Month month) {
        List<String> lines = new ArrayList<>();
        String[] quotes = model.material().split("\n");
        for (String quote : quotes) {
            String mark = quote.substring(0, 3);
            boolean night = quote.contains("certificate");
            lines.add((night ? TRUE : ALSO_TRUE) + " " + mark);
            lines.add(INVENTED + " " + mark);
            lines.add(ACTING + " " + mark);
            lines.add("The certificate is opened by " + KEY + ". " + mark);
        }
        return String.join("\n", lines);
    }

    @Test
    @Tag("P3")
    @Tag("P8")
    @Tag("P12")
    @Tag("P15")
    @Tag("P17")
    void tellsOnlyWhatCanBeFoundBackOfWhatMayLeaveAndForgetsItWithAStory(CapturedOutput output) {
        try (Harness hearth = start()) {
            Month month = Month.told(hearth);
            CountDownLatch gate = model.holdsBack();

            String first = month.summary();

            assertThat(first)
                    .as("while the model thinks, the summary is there")
                    .contains("The certificate of the gateway expired at night.")
                    .contains("A language model has been asked")
                    .doesNotContain("Written by a machine");
            assertThat(month.summary()).doesNotContain("A language model has been asked");

            answerWhenAsked(month);
            gate.countDown();
            month.settle();
            String retold = month.summary();

            assertThat(model.asked).hasSize(1);
            assertThat(model.material().lines().toList())
                    .as("only what may leave, no name, no more than is shown")
                    .hasSize(2)
                    .allSatisfy(line -> assertThat(line).doesNotContain("wombat", "platypus", "mia", "ben", "woke up"));
            assertThat(retold)
                    .contains("Written by a machine")
                    .contains("A language model (small-model, 127.0.0.1) wrote these")
                    .contains(TRUE + " (" + hearth.bean(StoryIds.class).write(month.night()) + ")")
                    .contains(ALSO_TRUE + " (" + hearth.bean(StoryIds.class).write(month.queue()) + ")")
                    .doesNotContain("Dana", "2019", "@channel", KEY);
            assertThat(output.getAll()).doesNotContain("certificate", KEY);

            hearth.type("mia", "/story withdraw " + hearth.bean(StoryIds.class).write(month.night()));

            assertThat(month.kept())
                    .as("gone from the database in the same moment")
                    .isOne();
            assertThat(month.summary())
                    .as("one sentence is too little")
                    .doesNotContain("Written by a machine", TRUE)
                    .contains("Nobody saw the alert");
            assertThat(model.asked).as("and nothing is written anew").hasSize(1);
        }
    }

    /** The stand-in has been asked, or will be, before the gate opens: what it says is decided by then. */
    private void answerWhenAsked(Month month) {
        model.awaitAsked();
        model.says(answer(month));
    }

    @Test
    @Tag("P8")
    void goesWithItsConsentAndWithChangedWordsAndWithTheTeamsWish() {
        try (Harness hearth = start()) {
            Month month = Month.told(hearth);
            retell(month);
            assertThat(month.summary()).contains("Written by a machine");

            month.presses("mia", month.night(), "No outside program any more");
            assertThat(month.kept()).isOne();
            month.presses("mia", month.night(), "An outside program may read this");
            switchOn(hearth, month.team(), false);

            assertThat(month.summary()).doesNotContain("Written by a machine");
            assertThat(month.kept()).isZero();

            switchOn(hearth, month.team(), true);
            hearth.bean(Ledger.class)
                    .run(() -> hearth.bean(Tellings.class)
                            .keep(
                                    month.team(),
                                    dev.hearth.summaries.Period.lastClosed(
                                            dev.hearth.summaries.Period.Kind.MONTH, LocalDate.parse("2027-01-04")),
                                    "small-model",
                                    List.of(
                                            new Sentence(TRUE, List.of(month.night())),
                                            new Sentence(ALSO_TRUE, List.of(month.queue())),
                                            new Sentence(INVENTED, List.of(month.queue())))));

            assertThat(month.summary())
                    .as("what is not in the words of today is not shown")
                    .contains(TRUE)
                    .doesNotContain("Dana");
            month.settle();
            assertThat(month.kept()).as("and forgotten").isEqualTo(2);
            assertThat(hearth.type("dan", "/hearth privacy").toString())
                    .contains("127.0.0.1")
                    .contains("Apart from that I send nothing");
        }
    }

    private void retell(Month month) {
        CountDownLatch gate = model.holdsBack();
        month.summary();
        answerWhenAsked(month);
        gate.countDown();
        month.settle();
    }

    @Test
    void withoutAnAnswerTheSummaryStandsAsItIsAndOnlyTellersGiveTheirStories() {
        try (Harness hearth = start()) {
            Month month = Month.told(hearth);
            String id = hearth.bean(StoryIds.class).write(month.night());
            assertThat(hearth.forge("ben", "narrator.forbid", id).toString()).contains("not a story of yours");
            assertThat(hearth.forge("ben", "narrator.allow", id).toString()).contains("not a story of yours");

            model.says(StandIn.Speech.raw(500, "certificate"));
            month.summary();
            month.settle();
            String asIs = month.summary();

            assertThat(model.asked).hasSize(1);
            assertThat(asIs)
                    .contains("The certificate of the gateway expired at night.")
                    .doesNotContain("machine", "language model");
            switchOn(hearth, month.team(), false);
            assertThat(month.summary()).isEqualTo(asIs);
        }
    }

    @Test
    void isNotOfferedWhereItIsNotSetUpAndNothingOfItIsThere() {
        try (Harness hearth = Harness.start("hearth.allow=narrator")) {
            assertThat(hearth.bean(OfferedNarrator.class).allowed()).isFalse();
            assertThat(hearth.context.getBeansOfType(Narrator.class)).isEmpty();
            assertThat(hearth.type("mia", "/hearth privacy").toString()).doesNotContain("machine");
        }
    }
}
