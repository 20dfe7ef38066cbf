package dev.hearth.stories.weekly;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Harness;
import dev.hearth.Stage;
import dev.hearth.prompts.Bank;
import dev.hearth.prompts.Prompts;
import dev.hearth.reception.Reply;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** The weekly question in a team that was set up on Monday 4 January 2027: Fridays at 15:00 in Berlin. */
class WeeklyQuestionTests {

    @Test
    void asksOnFridayAndShowsItOnceMoreTwoWorkingDaysLater() {
        try (Harness hearth = team()) {
            hearth.pass(Duration.ofDays(4));
            assertThat(posts(hearth)).isEmpty();
            hearth.pass(Duration.ofHours(6));
            assertThat(posts(hearth)).hasSize(1);
            assertThat(posts(hearth).getFirst())
                    .startsWith("This week: ")
                    .contains("Replies here are for each other; I keep only what comes through Tell a story.")
                    .contains("/hearth settings");
            hearth.pass(Duration.ofDays(4));
            assertThat(posts(hearth)).hasSize(2);
            assertThat(posts(hearth).get(1)).startsWith("Once more, this week’s question: ");
            hearth.pass(Duration.ofDays(2));
            assertThat(posts(hearth)).hasSize(2);
        }
    }

    @Test
    @Tag("P5")
    void notThisWeekIsNotedNowhere() {
        try (Harness hearth = team()) {
            hearth.pass(Duration.ofDays(5));
            List<String> before = all(hearth);
            Reply reply = hearth.press("dan", "Not this week");

            assertThat(((Reply.Say) reply).message().plain()).isEqualTo("All right. Nothing is noted.");
            assertThat(all(hearth)).isEqualTo(before);
        }
    }

    @Test
    void noQuestionComesTwiceBeforeAllWereAsked() {
        try (Harness hearth = team()) {
            int bank = hearth.bean(Prompts.class).questions(Bank.REFLECTION).size();
            for (int week = 0; week < bank; week++) {
                hearth.type("mia", "/story");
                hearth.fill("mia", "story", "week " + week, "audience", "team");
                hearth.pass(Duration.ofDays(7));
            }
            List<String> asked = posts(hearth).stream()
                    .filter(post -> post.startsWith("This week: "))
                    .map(post -> post.lines().findFirst().orElseThrow())
                    .toList();

            assertThat(asked).hasSizeGreaterThan(bank - 2);
            assertThat(new HashSet<>(asked)).hasSameSizeAs(asked);
        }
    }

    @Test
    void fourWeeksWithoutAnAnswerMakeItFortnightly() {
        try (Harness hearth = team()) {
            hearth.pass(Duration.ofDays(5 * 7));
            assertThat(questions(hearth)).isEqualTo(5);
            hearth.pass(Duration.ofDays(7));
            assertThat(questions(hearth)).isEqualTo(5);
            hearth.pass(Duration.ofDays(7));
            assertThat(questions(hearth)).isEqualTo(6);

            hearth.type("ben", "/story");
            hearth.fill("ben", "story", "an answer", "audience", "team");
            hearth.pass(Duration.ofDays(14));
            assertThat(questions(hearth)).isEqualTo(7);
            hearth.pass(Duration.ofDays(7));
            assertThat(questions(hearth)).isEqualTo(8);
        }
    }

    @Test
    void anAnswerForItsTellerAloneChangesNothingOthersCouldSee() {
        try (Harness hearth = team()) {
            for (int week = 0; week < 6; week++) {
                hearth.type("mia", "/story only for me");
                hearth.pass(Duration.ofDays(7));
            }
            assertThat(questions(hearth)).isEqualTo(5);
        }
    }

    @Test
    @Tag("P13")
    void whatWasMissedIsSkippedAndTheNextOneComes() {
        try (Harness hearth = team()) {
            hearth.sleep(Duration.ofDays(20));
            assertThat(questions(hearth)).isZero();
            hearth.pass(Duration.ofDays(6));
            assertThat(questions(hearth)).isEqualTo(1);
        }
    }

    @Test
    void isSnoozedStoppedAndStartedWhereItAppears() {
        try (Harness hearth = team()) {
            hearth.pass(Duration.ofDays(5));
            hearth.press("dan", "Snooze four weeks");
            hearth.pass(Duration.ofDays(27));
            assertThat(posts(hearth)).as("nor is it shown once more").hasSize(1);
            hearth.pass(Duration.ofDays(8));
            assertThat(questions(hearth)).isEqualTo(2);

            hearth.press("eve", "Stop these");
            hearth.type("mia", "/hearth settings");
            hearth.fill("mia");
            hearth.pass(Duration.ofDays(60));
            assertThat(questions(hearth)).isEqualTo(2);

            hearth.type("mia", "/hearth questions");
            hearth.press("mia", "Ask again");
            hearth.pass(Duration.ofDays(7));
            assertThat(questions(hearth)).isEqualTo(3);
        }
    }

    @Test
    void aTeamThatWasNotSetUpIsNotAsked() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/story made the team");
            hearth.pass(Duration.ofDays(30));
            assertThat(posts(hearth)).isEmpty();
        }
    }

    private static Harness team() {
        Harness hearth = Harness.start();
        hearth.type("mia", "/hearth setup");
        hearth.fill("mia");
        return hearth;
    }

    private static List<String> posts(Harness hearth) {
        return hearth.stage.messages().stream()
                .filter(said -> said.where.equals("#payments"))
                .map((Stage.Said said) -> said.message.plain())
                .filter(text -> text.contains("This week: ") || text.contains("Once more, "))
                .toList();
    }

    private static long questions(Harness hearth) {
        return posts(hearth).stream()
                .filter(post -> post.startsWith("This week: "))
                .count();
    }

    private static List<String> all(Harness hearth) {
        JdbcTemplate jdbc = hearth.bean(JdbcTemplate.class);
        return jdbc
                .queryForList(
                        "select table_name from information_schema.tables where lower(table_schema) = 'public'",
                        String.class)
                .stream()
                .sorted()
                .map(table -> table + jdbc.queryForList("select * from \"" + table + "\""))
                .toList();
    }
}
