package dev.hearth.stories.weekly;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Harness;
import dev.hearth.Stage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** A team's own questions: added, paused, put in order, and asked in one more channel. */
class OwnQuestionsTests {

    @Test
    void areAskedFirstInTheTeamsOrderAndPausedOnesAreNot() {
        try (Harness hearth = team()) {
            own(hearth, "What did you wait for?\n- What was loud?\nWhich door stayed shut?");
            hearth.pass(Duration.ofDays(12));
            own(hearth, "Which door stayed shut?\nWhat did you wait for?\nWhat was loud?");
            hearth.pass(Duration.ofDays(7));

            assertThat(questions(hearth, "#payments"))
                    .containsExactly(
                            "This week: What did you wait for?",
                            "This week: Which door stayed shut?",
                            "This week: What was loud?");
        }
    }

    @Test
    void oneThatCouldBeAskedMoreKindlyIsKeptAndSaidSo() {
        try (Harness hearth = team()) {
            own(hearth, "Why did nobody notice?\nWhat did you notice?");

            assertThat(hearth.transcript())
                    .contains("“Why did nobody notice?” asks why; ask what or how. It is kept as it is.")
                    .doesNotContain("“What did you notice?”");
            assertThat(hearth.bean(JdbcTemplate.class).queryForList("select text from team_questions", String.class))
                    .contains("Why did nobody notice?");
        }
    }

    @Test
    void aListThatIsTooLongComesBackWhole() {
        try (Harness hearth = team()) {
            own(hearth, "What? " + "x".repeat(300));

            assertThat(hearth.form("mia").mistakes()).containsKey("questions");
            assertThat(hearth.form("mia").fields().getFirst().value()).contains("xxx");
        }
    }

    @Test
    @Tag("P3")
    void anotherChannelIsAskedTooAndItsStoriesStandBesideTheTeamsOwn() {
        try (Harness hearth = team()) {
            hearth.in("shop").type("dan", "/hearth setup");
            hearth.fill("dan");
            hearth.in("payments").type("mia", "/hearth questions");
            hearth.press("mia", "One more channel…");
            hearth.fill("mia", "other", "2");
            hearth.pass(Duration.ofDays(5));
            assertThat(said(hearth, "#shop"))
                    .anyMatch(text -> text.startsWith("payments asks you, who rely on its system: "));

            hearth.in("shop").press("dan", "Tell a story");
            hearth.forge("dan", "stories.tell", "reflection.event.told-someone;1;;2");
            hearth.fill("dan", "story", "The till was slow", "audience", "team");
            JdbcTemplate jdbc = hearth.bean(JdbcTemplate.class);
            assertThat(jdbc.queryForList("select team from stories where beside", Long.class))
                    .containsExactly(1L);
            hearth.in("payments").type("mia", "/story search till");
            assertThat(hearth.transcript()).contains("The till was slow");

            hearth.in("shop").press("eve", "Not in this channel");
            assertThat(jdbc.queryForObject("select count(*) from questions_beside", Long.class))
                    .isZero();
        }
    }

    private static Harness team() {
        Harness hearth = Harness.start();
        hearth.type("mia", "/hearth setup");
        hearth.fill("mia");
        return hearth;
    }

    private static void own(Harness hearth, String lines) {
        hearth.type("mia", "/hearth questions");
        hearth.press("mia", "Your own questions…");
        hearth.fill("mia", "questions", lines);
    }

    private static List<String> questions(Harness hearth, String where) {
        return said(hearth, where).stream()
                .filter(text -> text.startsWith("This week: "))
                .map(text -> text.lines().findFirst().orElseThrow())
                .toList();
    }

    private static List<String> said(Harness hearth, String where) {
        return hearth.stage.messages().stream()
                .filter(said -> said.where.equals(where))
                .map((Stage.Said said) -> said.message.plain())
                .toList();
    }
}
