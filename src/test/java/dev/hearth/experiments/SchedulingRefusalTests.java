package dev.hearth.experiments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Harness;
import dev.hearth.chat.Place;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.team.FreezeDays;
import dev.hearth.team.Settings;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import dev.hearth.team.WorkingWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What {@code next}, {@code list}, {@code move} and {@code cancel} say where they cannot do what was asked. */
class SchedulingRefusalTests {

    private static Harness hearth;

    @BeforeAll
    static void planned() {
        hearth = Harness.start();
        plan("payments", "The first", "tue 14:00");
        plan("payments", "The second", "every tue 10:00");
        freeze("2027-01-18", "2027-01-24");
    }

    @AfterAll
    static void gone() {
        hearth.close();
    }

    @Test
    @Tag("P7")
    void aTimeThatHasPassedOrIsClosedIsRefusedWithGoodTimesAndNothingMoves() {
        assertThat(said("mia", "/chaos move 1 2027-01-01 10:00")).contains("Nothing was moved.", "has passed");
        assertThat(said("mia", "/chaos move 1 tue 25:00")).contains("Nothing was moved.", "“tue”", "For example");
        assertThat(said("mia", "/chaos move 1 2027-01-20 10:00"))
                .contains("Nothing was moved.", "is a freeze day: year end", "Mon 25 Jan");
        assertThat(said("mia", "/chaos move 1 sun 10:00"))
                .contains("Nothing was moved.", "is a Sunday", "The next good times: Mon 11 Jan 10:00");
        assertThat(said("mia", "/chaos move 1 wed 22:00")).contains("outside this team’s hours, 9:00–17:00");
        assertThat(said("mia", "/chaos move 1 every sun 10:00")).contains("Nothing was moved.", "is a Sunday");
        assertThat(said("mia", "/chaos show 1")).contains("Tue 5 Jan 14:00");
    }

    @Test
    void whatNamesNoExperimentOrNoTimeIsGivenBack() {
        assertThat(said("mia", "/chaos move")).contains("Which one, and when?");
        assertThat(said("mia", "/chaos move tue 10:00")).contains("“tue 10:00” names no experiment, or no time");
        assertThat(said("mia", "/chaos move 1")).contains("“1” names no experiment, or no time");
        assertThat(said("mia", "/chaos move #77 tue 10:00")).contains("There is no experiment #77 here");
        assertThat(said("mia", "/chaos cancel")).contains("Which one?");
        assertThat(said("mia", "/chaos cancel 77")).contains("There is no experiment #77 here");
        assertThat(said("dan", "/chaos cancel 1")).contains("Only", "so nothing was changed");
    }

    @Test
    void aRepeatIsSaidBackWithTheNextFiveDaysOnWhichItsTeamWorks() {
        assertThat(said("mia", "/chaos move 2 every wed 10:00"))
                .contains("every Wednesday at 10:00")
                .contains("The next five: Wed 6 Jan 10:00 Europe/Berlin · Wed 13 Jan 10:00 Europe/Berlin · "
                        + "Wed 27 Jan 10:00 Europe/Berlin · Wed 3 Feb")
                .contains("Days on which this team does not work are left out.");
        assertThat(said("mia", "/chaos move 2 every 2nd fri 10:00"))
                .contains("every second Friday at 10:00, starting 8 Jan")
                .doesNotContain("Fri 22 Jan 10:00")
                .contains("Fri 5 Feb 10:00");
        assertThat(said("mia", "/chaos move 2 fri 10:00"))
                .contains("This once. After that again: every Tuesday at 10:00.")
                .doesNotContain("The next five");
        assertThat(said("mia", "/chaos move 2 surprise us weekly")).doesNotContain("The next five");
    }

    @Test
    void aMoveThatHasPassedWhenItIsPressedMovesNothing() {
        try (Harness late = Harness.start()) {
            late.type("mia", "/chaos plan Late");
            ExperimentStoryTests.fill(late, "fri 14:00");
            late.fill("mia");
            late.type("mia", "/chaos move 1 tue 9:30");
            late.pass(Duration.ofDays(2));
            late.press("mia", "Plan it");
            late.type("mia", "/chaos cancel 1");
            late.type("mia", "/chaos cancel 1");
            late.type("mia", "/chaos move 1 fri 10:00");

            assertThat(late.transcript())
                    .contains("Nothing was moved. There is no such time ahead.")
                    .contains("#1 was cancelled. `/chaos plan` begins a new one.");
        }
    }

    @Test
    void theListTurnsItsPagesByButtonAndByCommand() {
        for (int i = 1; i <= 12; i++) {
            plan("library", "Many " + i, "every thu 1" + i % 4 + ":00");
        }
        hearth.in("library");
        assertThat(said("ben", "/chaos list"))
                .contains("Many 1 ", "Many 10 ", "Page 1 of 2")
                .doesNotContain("Many 11 ");
        assertThat(pressed("ben", "More"))
                .contains("Many 11 ", "Many 12 ", "Page 2 of 2")
                .doesNotContain("Many 10 ");
        assertThat(pressed("ben", "Back")).contains("Many 1 ");
        assertThat(said("ben", "/chaos list 2")).contains("Many 12 ");
        assertThat(said("ben", "/chaos list 3")).contains("There is no page “3” of this list; it has 2.");
        assertThat(said("ben", "/chaos list soon")).contains("There is no page “soon”");
        hearth.in("payments");
    }

    @Test
    void nextIsWhatRunsElseWhatComesAndWhatIsOnlyTalkedAboutIsLast() {
        try (Harness day = Harness.start()) {
            day.type("mia", "/chaos plan Soon");
            ExperimentStoryTests.fill(day, "tue 14:00");
            day.fill("mia");
            day.type("mia", "/chaos plan Later");
            ExperimentStoryTests.fill(day, "thu 14:00");
            day.fill("mia");
            day.pass(Duration.ofHours(29));
            assertThat(plain(day.type("ben", "/chaos"))).contains("Soon", "waits for Go");
            day.press("mia", "Go");
            assertThat(plain(day.type("ben", "/chaos next"))).contains("Soon", "running");
            day.press("mia", "Ended");
            day.press("mia", "Undone");
            assertThat(plain(day.type("ben", "/chaos next"))).contains("Later");
            day.in("nowhere");
            assertThat(plain(day.type("dan", "/chaos next"))).contains("Nothing is planned here");
        }
    }

    @Test
    void anExperimentWhoseTeamIsNoMoreStopsNothingElse() {
        try (Harness ghosts = Harness.start()) {
            ghosts.in("ghost").type("mia", "/chaos plan Left behind");
            ExperimentStoryTests.fill(ghosts, "wed 10:00");
            ghosts.fill("mia");
            ghosts.in("payments").type("mia", "/chaos plan Still here");
            ExperimentStoryTests.fill(ghosts, "wed 10:00");
            ghosts.fill("mia");
            JdbcClient jdbc = ghosts.bean(JdbcClient.class);
            ghosts.bean(Ledger.class)
                    .run(() -> jdbc.sql("delete from teams where channel = 'ghost'")
                            .update());

            assertThat(plain(ghosts.type("mia", "/chaos move 1 thu 10:00"))).contains("There is no experiment #1 here");
            assertThat(plain(ghosts.type("mia", "/chaos cancel 1"))).contains("There is no experiment #1 here");
            ghosts.pass(Duration.ofDays(2).plusHours(2));
            assertThat(ghosts.stage.messages())
                    .filteredOn(message -> message.where.equals("@mia"))
                    .extracting(message -> message.message.plain())
                    .noneMatch(words -> words.contains("Left behind"))
                    .anyMatch(words -> words.contains("Still here"));
            assertThat(jdbc.sql("select count(*) from appointments where subject like '1%'")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }

    private static String said(String person, String line) {
        return plain(hearth.type(person, line));
    }

    private static String pressed(String person, String label) {
        return plain(hearth.press(person, label));
    }

    private static String plain(Reply reply) {
        return ((Reply.Say) reply).message().plain();
    }

    private static void plan(String channel, String title, String when) {
        hearth.in(channel).type("mia", "/chaos plan " + title);
        ExperimentStoryTests.fill(hearth, when);
        hearth.fill("mia");
        hearth.in("payments");
    }

    private static void freeze(String first, String last) {
        Teams teams = hearth.bean(Teams.class);
        Team team = teams.at(Place.channel(hearth.person("mia").workspace(), "payments"))
                .orElseThrow();
        WorkingWeek week = team.week();
        FreezeDays frozen = new FreezeDays(
                List.of(new FreezeDays.Freeze(LocalDate.parse(first), LocalDate.parse(last), "year end")));
        Settings settings = new Settings(
                new WorkingWeek(week.zone(), week.days(), week.from(), week.to(), week.holidays(), frozen),
                team.settings().weekly(),
                team.settings().planners(),
                team.settings().byDirectMessage());
        hearth.bean(Ledger.class)
                .run(() -> teams.save(new Team(
                        team.id(), team.workspace(), team.channel(), team.name(), settings, team.setUp(), false)));
        hearth.settle();
    }
}
