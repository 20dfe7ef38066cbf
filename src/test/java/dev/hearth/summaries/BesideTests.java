package dev.hearth.summaries;

import static dev.hearth.summaries.Folk.shown;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Harness;
import dev.hearth.stories.Story;
import dev.hearth.summaries.land.Heard;
import dev.hearth.summaries.land.Landscape;
import dev.hearth.summaries.land.Landscapes;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was told in one more channel, other languages, months in which nothing was told, and weeks. */
class BesideTests {

    @Test
    @Tag("P4")
    void whatReliantsToldStandsBesideTheTeamsOwnWithItsOwnFive() {
        try (Harness hearth = Harness.start()) {
            Folk folk = Folk.of(hearth, "payments");
            for (String teller : Folk.EIGHT) {
                folk.told(teller, "2026-12-10", "The certificates expired, says " + teller);
                folk.told(teller, "2026-12-11", "Another matter of " + teller);
            }
            for (String teller : List.of("ria", "sam", "tom", "uma")) {
                folk.toldBeside(teller, "2026-12-10", "The till was slow, says " + teller);
            }
            String december = shown(hearth.type("ben", "/hearth summary month"));
            String own = december.substring(0, december.indexOf("Told in one more channel"));
            String beside = december.substring(own.length(), december.indexOf("To talk about:"));

            assertThat(own).contains("Several people spoke of certificates").doesNotContain("till");
            assertThat(beside)
                    .contains(
                            "by people who rely on payments", "What you may read, in no particular order:", "says ria")
                    .doesNotContain("Several people", "certificates");

            for (String teller : List.of("ria", "sam", "tom", "uma", "vic")) {
                folk.toldBeside(teller, "2027-01-12", "The till was slow, says " + teller);
                folk.toldBeside(teller, "2027-01-13", "Something of its own, says " + teller);
            }
            hearth.at("2027-02-01T10:00");
            String january = shown(hearth.type("ben", "/hearth summary month"));
            assertThat(january)
                    .contains("From January 2027 there is no story yet that all of payments may read")
                    .contains("Told in one more channel, by people who rely on payments.")
                    .containsPattern("Several people spoke of (says, )?slow, till")
                    .containsPattern("• (says, )?slow, till – ");
            Heard heard = hearth.bean(Landscapes.class)
                    .heard(folk.team, new Period(Period.Kind.MONTH, LocalDate.parse("2027-01-01")));
            assertThat(heard.own()).isEmpty();
            assertThat(heard.beside().orElseThrow().themes())
                    .filteredOn(theme -> theme.words().contains("till"))
                    .flatExtracting(Landscape.Theme::stories)
                    .isNotEmpty()
                    .extracting(Story::headline)
                    .allMatch(headline -> headline.startsWith("The till"));
        }
    }

    @Test
    void monthsWithoutAStoryWeeksAndTwoLanguages() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/hearth setup");
            hearth.fill("mia");
            Folk folk = Folk.of(hearth, "payments");
            String[] german = {"Am Abend", "In der Nacht", "Am Morgen", "Nach dem Essen", "Vor der Pause", "Im Regen"};
            for (int at = 0; at < 6; at++) {
                String teller = Folk.EIGHT.get(at);
                folk.told(teller, "2026-11-10", "The certificates expired, says " + teller);
                folk.told(teller, "2026-11-12", "Another matter of " + teller);
                folk.told(teller, "2026-11-13", german[at] + " war das Zertifikat für den Lieferanten abgelaufen");
            }
            String november =
                    shown(hearth.forge("ben", "summaries.read", folk.team.id().value() + ":2026-11-01"));
            assertThat(november.split("Also told")[0])
                    .contains("spoke of certificates")
                    .doesNotContain("Zertifikat");
            assertThat(november.split("Also told")[1]).contains("Zertifikat", "Look for two readings that compete");

            assertThat(shown(hearth.type("ben", "/hearth summary month")))
                    .contains("From December 2026 there is no story yet");
            hearth.pass(Duration.ofDays(28).plusHours(7));
            assertThat(hearth.stage.messages())
                    .as("of a month without a story nothing is posted")
                    .noneMatch(said -> said.message.plain().contains("is closed"));

            hearth.type("ben", "/hearth summary week");
            folk.told("ben", "2027-02-02", "A wombat in the pipes");
            String week = shown(hearth.type("ben", "/hearth summary week"));
            assertThat(week).doesNotContain("wombat");
            hearth.forge("ben", "summaries.weeks", Long.toString(folk.team.id().value()));
            hearth.pass(Duration.ofDays(8));
            String posted = hearth.stage.messages().stream()
                    .map(said -> said.message.plain())
                    .filter(text -> text.contains("is closed"))
                    .findFirst()
                    .orElseThrow();
            assertThat(posted).startsWith("1 Feb 2027 – 7 Feb 2027 is closed").doesNotContain("wombat");
            assertThat(shown(hearth.press("cleo", "Read it")))
                    .contains("wombat", "A week is a list to read", "To talk about:");
            assertThat(shown(hearth.press("cleo", "No weekly post"))).contains("No week is posted here any more");
            folk.told("ben", "2027-02-10", "A platypus in the pipes");
            hearth.pass(Duration.ofDays(7));
            assertThat(hearth.stage.messages())
                    .noneMatch(said -> said.message.plain().startsWith("8 Feb 2027"));
            assertThat(shown(
                            hearth.forge("zoe", "summaries.read", folk.team.id().value() + ":w2027-02-03")))
                    .contains("Nothing was changed");
        }
    }
}
