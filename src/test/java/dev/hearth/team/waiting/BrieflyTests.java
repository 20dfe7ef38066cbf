package dev.hearth.team.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BrieflyTests {

    @Test
    @Tag("P17")
    void wordsStayOnOneLine() {
        assertThat(Briefly.line(" slow\n• #13 *Checkout* is held\u2028now\u202e "))
                .isEqualTo("slow • #13 *Checkout* is held now");
    }

    @Test
    void longWordsAreCutBetweenCharacters() {
        assertThat(Briefly.line("x".repeat(240))).hasSize(240);
        assertThat(Briefly.line("\uD83D\uDD25".repeat(241))).isEqualTo("\uD83D\uDD25".repeat(239) + "…");
    }

    @Test
    void aDayHasItsYearWhenItIsAnother() {
        LocalDate today = LocalDate.parse("2027-01-04");
        assertThat(Briefly.day(LocalDate.parse("2027-01-01"), today)).isEqualTo("Fri 1 Jan");
        assertThat(Briefly.day(LocalDate.parse("2026-12-31"), today)).isEqualTo("Thu 31 Dec 2026");
    }
}
