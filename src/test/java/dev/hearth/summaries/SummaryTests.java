package dev.hearth.summaries;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Harness;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.stories.Stories;
import dev.hearth.stories.Story;
import dev.hearth.stories.StoryNumbers;
import dev.hearth.stories.samples.StorySamples;
import dev.hearth.summaries.book.Made;
import dev.hearth.summaries.book.Whose;
import dev.hearth.summaries.land.Landscape;
import dev.hearth.summaries.land.Landscapes;
import dev.hearth.summaries.making.Summaries;
import dev.hearth.summaries.themes.Tellers;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import dev.hearth.workspaces.Standing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reading the stories back, on Monday 4 January 2027 and later. */
@Tag("P4")
class SummaryTests {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/summary.txt");

    @Test
    void readsTheSamplesBack() throws IOException {
        try (Harness hearth = withSamples()) {
            Reply month = hearth.type("ben", "/hearth summary month");

            String text = shown(month);
            if (Boolean.getBoolean("golden")) {
                Files.createDirectories(GOLDEN.getParent());
                Files.writeString(GOLDEN, sorted(text));
            }
            assertThat(sorted(text)).isEqualTo(Files.readString(GOLDEN));
            assertThat(((Reply.Say) month).message().sample()).isTrue();
            assertThat(hearth.type("cleo", "/hearth summary month"))
                    .as("the same for everybody, every time")
                    .isEqualTo(month);
            assertThat(hearth.type("ben", "/hearth summary")).isEqualTo(month);
        }
    }

    @Test
    void neverShowsANumberOrATeller() {
        try (Harness hearth = withSamples()) {
            String text = shown(hearth.type("ben", "/hearth summary month"));

            assertThat(text.replaceAll("`s-[0-9a-z]+`|December 2026|s-[0-9a-z]+", ""))
                    .doesNotContainPattern("\\d");
            assertThat(text).doesNotContain("@mia").doesNotContain("mia ").doesNotContain("eve ");
        }
    }

    @Test
    void fourNamedTellersAndAnyNumberWithoutANameMakeAReadingList() {
        try (Harness hearth = Harness.start()) {
            Team team = team(hearth);
            for (String teller : List.of("mia", "ben", "cleo", "dan")) {
                add(hearth, team, teller, "2026-12-10", "the certificates of " + teller + " expired");
            }
            for (int i = 0; i < 9; i++) {
                add(hearth, team, null, "2026-12-13", "certificates again " + i);
            }
            add(hearth, team, "mia", "2026-12-11", "another matter");
            add(hearth, team, "ben", "2026-12-11", "another thing");
            add(hearth, team, "cleo", "2026-12-11", "another day");
            add(hearth, team, "dan", "2026-12-11", "another queue");
            String text = shown(hearth.type("mia", "/hearth summary month"));

            assertThat(text)
                    .contains("What you may read, in no particular order:")
                    .doesNotContain("Several people spoke");
            assertThat(text)
                    .contains("I group stories only where I am sure that five people or more stand behind a group");
        }
    }

    @Test
    void whatIsForItsTellerAloneEntersNothing() {
        try (Harness hearth = Harness.start()) {
            Team team = team(hearth);
            hearth.type("mia", "/story platypus");
            add(hearth, team, "ben", "2027-01-05", "a wombat");
            hearth.at("2027-02-01T10:00");

            assertThat(shown(hearth.type("mia", "/hearth summary month")))
                    .contains("wombat")
                    .doesNotContain("platypus");
        }
    }

    @Test
    @Tag("P8")
    void aGroupInWhichFourAreLeftIsAGroupNoMoreAtOnce() {
        try (Harness hearth = Harness.start()) {
            Team team = team(hearth);
            for (String teller : List.of("ben", "cleo", "dan", "eve")) {
                add(hearth, team, teller, "2026-12-10", "the certificates expired, says " + teller);
            }
            Story.Id mias = add(hearth, team, "mia", "2026-12-10", "my certificates expired too");
            for (int i = 0; i < 3; i++) {
                add(hearth, team, "fay", "2026-12-10", "another matter " + i);
            }
            assertThat(shown(hearth.type("ben", "/hearth summary month")))
                    .contains("Several people spoke of certificates");

            hearth.type(
                    "mia",
                    "/story withdraw "
                            + hearth.bean(dev.hearth.stories.StoryIds.class).write(mias));
            String after = shown(hearth.type("ben", "/hearth summary month"));

            assertThat(after).doesNotContain("Several people spoke").doesNotContain("my certificates");
            assertThat(after).contains("says ben").contains("What you may read, in no particular order:");
        }
    }

    @Test
    void groupsAreFixedWhenTheyAreMade() {
        try (Harness hearth = Harness.start()) {
            Team team = team(hearth);
            for (String teller : List.of("ben", "cleo", "dan", "eve")) {
                add(hearth, team, teller, "2026-12-10", "the certificates expired, says " + teller);
            }
            add(hearth, team, "fay", "2026-12-10", "another matter");
            hearth.type("ben", "/hearth summary month");
            add(hearth, team, "mia", "2026-12-10", "my certificates expired too");

            assertThat(shown(hearth.type("ben", "/hearth summary month")))
                    .doesNotContain("Several people")
                    .doesNotContain("my certificates");
        }
    }

    /** Whatever two summaries one person may see, no difference of two groups in them has one to four tellers. */
    @Test
    void noTwoPeriodsCanBeSubtracted() {
        try (Harness hearth = Harness.start().at("2027-01-01T12:00")) {
            Team team = team(hearth);
            String[] people = {"mia", "ben", "cleo", "dan", "eve", "fay", "gus", "hal"};
            for (int day = 1; day <= 92; day++) {
                LocalDate told = LocalDate.parse("2026-10-01").plusDays(day - 1);
                add(
                        hearth,
                        team,
                        people[day * 7 % 8],
                        told.toString(),
                        (day % 3 == 0 ? "certificates" : "backlog") + " on day " + day);
            }
            Summaries summaries = hearth.bean(Summaries.class);
            List<Period> periods = new java.util.ArrayList<>();
            periods.add(new Period(Period.Kind.QUARTER, LocalDate.parse("2026-10-01")));
            periods.addAll(periods.getFirst().months());
            for (LocalDate monday = LocalDate.parse("2026-10-05");
                    monday.isBefore(LocalDate.parse("2026-12-28"));
                    monday = monday.plusWeeks(1)) {
                periods.add(new Period(Period.Kind.WEEK, monday));
            }
            List<Set<Story>> groups = new java.util.ArrayList<>();
            for (Period period : periods) {
                make(hearth, summaries, team, period);
                Landscape landscape = hearth.bean(Landscapes.class)
                        .of(team, Whose.OWN, period)
                        .orElseThrow();
                landscape.themes().forEach(theme -> groups.add(new HashSet<>(theme.stories())));
            }

            assertThat(groups).isNotEmpty();
            for (Set<Story> one : groups) {
                for (Set<Story> other : groups) {
                    Set<Story> difference =
                            one.stream().filter(story -> !other.contains(story)).collect(Collectors.toSet());
                    assertThat(difference.isEmpty() || Tellers.areEnough(difference))
                            .isTrue();
                }
            }
        }
    }

    @Test
    @Tag("P10")
    void guestsAndOtherTeamsReadNothing() {
        try (Harness hearth = withSamples()) {
            assertThat(shown(hearth.as(Standing.GUEST).type("mia", "/hearth summary month")))
                    .doesNotContain("graph");
            hearth.as(Standing.MEMBER);
            hearth.in("elsewhere").type("zoe", "/story made another team");
            assertThat(shown(hearth.type("zoe", "/hearth summary month"))).doesNotContain("graph");
            assertThat(shown(hearth.forge("zoe", "summaries.read", "1:2026-12-01")))
                    .doesNotContain("graph");
            assertThat(shown(hearth.forge("zoe", "summaries.stop", "1"))).contains("Nothing was changed");
            assertThat(shown(hearth.forge("mia", "summaries.read", "1:2026-12-01")))
                    .doesNotContain("Nothing was changed");
            for (String subject :
                    List.of("", "1", "1:2026-13-01", "1:2026-12-02", "x", "99999999999999999999:2026-12-01")) {
                assertThat(shown(hearth.forge("mia", "summaries.read", subject)))
                        .contains("Nothing was changed");
            }
        }
    }

    @Test
    void theMonthIsPostedOnItsFirstWorkingDayWithoutATitle() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/hearth setup");
            hearth.fill("mia");
            add(hearth, team(hearth), "ben", "2027-01-06", "a wombat");
            hearth.pass(Duration.ofDays(28).plusHours(7));

            assertThat(hearth.stage.messages().getLast().message.plain())
                    .startsWith("January 2027 is closed")
                    .doesNotContain("wombat");
            assertThat(shown(hearth.press("cleo", "Read it")))
                    .contains("wombat")
                    .contains("To talk about:");
            hearth.press("cleo", "Stop these");
            add(hearth, team(hearth), "ben", "2027-02-06", "a platypus");
            hearth.pass(Duration.ofDays(28));
            assertThat(hearth.stage.messages())
                    .noneMatch(said -> said.message.plain().startsWith("February 2027"));
        }
    }

    @Test
    void samplesComeAndGo() {
        try (Harness hearth = withSamples()) {
            JdbcTemplate jdbc = hearth.bean(JdbcTemplate.class);
            assertThat(jdbc.queryForObject("select count(distinct teller) from stories where sample", Long.class))
                    .isEqualTo(6);
            assertThat(jdbc.queryForList("select text from stories where sample", String.class))
                    .hasSize(12)
                    .allMatch(text -> text.length() >= 100 && text.length() <= 500);
            hearth.type("ben", "/hearth summary month");
            hearth.type("ben", "/story my own stays");
            hearth.bean(Ledger.class).run(() -> hearth.bean(StorySamples.class).remove(team(hearth)));
            assertThat(jdbc.queryForList("select text from stories", String.class))
                    .containsExactlyInAnyOrder("to make the team", "my own stays");
            assertThat(shown(hearth.type("ben", "/hearth summary month"))).contains("there is no story yet");
        }
    }

    private static Harness withSamples() {
        Harness hearth = Harness.start();
        Team team = team(hearth);
        hearth.bean(Ledger.class).run(() -> hearth.bean(StorySamples.class).put(team));
        return hearth;
    }

    private static Team team(Harness hearth) {
        Teams teams = hearth.bean(Teams.class);
        if (teams.in(hearth.person("mia").workspace()).isEmpty()) {
            hearth.type("zoe", "/story to make the team");
        }
        return teams.in(hearth.person("mia").workspace()).getFirst();
    }

    private static Story.Id add(
            Harness hearth, Team team, @org.jspecify.annotations.Nullable String teller, String day, String text) {
        StoryNumbers numbers = hearth.bean(StoryNumbers.class);
        Story told = Told.story(0, teller, text);
        Story.Id id = teller == null ? numbers.random() : numbers.next();
        Story story = new Story(
                id,
                team.id(),
                teller == null ? null : hearth.person(teller),
                LocalDate.parse(day),
                told.audience(),
                told.words(),
                false);
        hearth.bean(Ledger.class).run(() -> hearth.bean(Stories.class).add(story, team.workspace()));
        return id;
    }

    private static Optional<Made> make(Harness hearth, Summaries summaries, Team team, Period period) {
        List<Made> drafted = summaries.draft(team, period);
        hearth.bean(Ledger.class).run(() -> summaries.keep(team, drafted));
        return summaries.find(team, Whose.OWN, period);
    }

    private static String shown(Reply reply) {
        return reply instanceof Reply.Say say ? say.message().plain() : reply.toString();
    }

    /** The order within a list is random on purpose, and so is which sentences are quoted first. */
    private static String sorted(String text) {
        return text.lines()
                        .filter(line -> !line.startsWith("“"))
                        .map(line -> line.replaceAll("s-[0-9a-z]{4}", "s-k7m2"))
                        .sorted()
                        .collect(Collectors.joining("\n"))
                + "\n";
    }
}
