package dev.hearth.promises;

import static dev.hearth.summaries.Folk.shown;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Harness;
import dev.hearth.summaries.Folk;
import dev.hearth.summaries.Period;
import dev.hearth.summaries.book.Whose;
import dev.hearth.summaries.land.Landscape;
import dev.hearth.summaries.land.Landscapes;
import dev.hearth.workspaces.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is left of stories in what was made of them: withdrawn, hidden, kept for oneself. */
@ExtendWith(OutputCaptureExtension.class)
class SummaryTraceTests {

    @Test
    @Tag("P3")
    @Tag("P8")
    void whatIsGoneIsInNoSummaryPictureTableOrLog(CapturedOutput log) {
        try (Harness hearth = Harness.start()) {
            Folk folk = Folk.of(hearth, "payments");
            List<String> names = new ArrayList<>();
            for (String teller : Folk.EIGHT) {
                names.add(folk.placed(teller, "2026-12-10", "The quokkabyte expired, says x" + teller, 0));
                folk.told(teller, "2026-12-11", "Another matter of " + teller);
            }
            folk.placed(null, "2026-12-31", "The quokkabyte expired without a name", 1);
            String before = shown(hearth.type("ben", "/hearth summary month"));
            assertThat(before).contains("spoke of expired, quokkabyte", "says xmia", "says xben", "says xcleo");
            JdbcTemplate jdbc = hearth.bean(JdbcTemplate.class);
            assertThat(Search.rows(jdbc, "quokkabyte"))
                    .as("the words are nowhere but in the stories")
                    .isNotEmpty()
                    .allMatch(place -> place.startsWith("stories."));

            hearth.type("mia", "/story withdraw " + names.getFirst());
            hearth.type("dan", "/story show " + names.get(1));
            hearth.press("dan", "This names someone");
            hearth.forge("cleo", "stories.alone", names.get(2));
            String after = shown(hearth.type("dan", "/hearth summary month"));
            assertThat(after)
                    .contains("spoke of expired, quokkabyte")
                    .doesNotContain("says xmia", "says xben", "says xcleo");
            assertThat(Search.rows(jdbc, "says xmia")).isEmpty();
            assertThat(jdbc.queryForObject("select count(*) from summary_stories", Long.class))
                    .as("three of seventeen left what was made")
                    .isEqualTo(14);

            hearth.as(Standing.ADMINISTRATOR);
            assertThat(shown(hearth.forge("gus", "stories.decide-show", names.get(1))))
                    .doesNotContain("Nothing was changed");
            hearth.as(Standing.MEMBER);
            hearth.forge("cleo", "stories.share", names.get(2));
            assertThat(shown(hearth.type("dan", "/story show " + names.get(1)))).contains("says xben");
            assertThat(shown(hearth.type("dan", "/hearth summary month")))
                    .as("shown again, it comes back with what is made next")
                    .doesNotContain("says xben", "says xcleo");
            assertThat(shown(hearth.type("dan", "/hearth summary quarter"))).contains("says xben", "says xcleo");

            for (int at : new int[] {3, 4, 5, 6}) {
                hearth.type(Folk.EIGHT.get(at), "/story withdraw " + names.get(at));
            }
            Period december = new Period(Period.Kind.MONTH, LocalDate.parse("2026-12-01"));
            var left = hearth.bean(Landscapes.class)
                    .of(folk.team, Whose.OWN, december)
                    .orElseThrow();
            assertThat(left.themes())
                    .flatExtracting(Landscape.Theme::stories)
                    .noneMatch(story -> story.words().text().contains("quokkabyte"));
            assertThat(left.pictures()).isEmpty();
            assertThat(shown(hearth.type("dan", "/hearth summary month"))).doesNotContain("spoke of expired");
            assertThat(log.getAll()).doesNotContain("quokkabyte");
        }
    }
}
