package dev.hearth.reviews.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made of the form of a lesson, late on Monday 4 January 2027. */
class LessonReadingTests {

    private static final ZonedDateTime NOW = ZonedDateTime.parse("2027-01-04T23:30:00+01:00[Europe/Berlin]");

    @ParameterizedTest
    @CsvSource({
        "2027-01-25, 2027-01-25",
        "tomorrow, 2027-01-05",
        "25 jan, 2027-01-25",
        "tue, 2027-01-05",
        "in 3 weeks, 2027-01-25",
        "tue 14:00, 2027-01-05"
    })
    void readsADayAsPeopleTypeIt(String typed, LocalDate day) {
        assertThat(reading("x", typed, "").askOn()).contains(day);
        assertThat(reading("x", typed, "").mistakes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "today",
                "2027-01-04",
                "2026-12-01",
                "every tue",
                "surprise us twice a month",
                "soon",
                "in 10 min",
                "2027-02-30"
            })
    void wantsADayAfterTodayAndOneOnly(String typed) {
        assertThat(reading("x", typed, "").mistakes()).containsOnlyKeys("day");
    }

    @Test
    void wantsALessonThatFits() {
        assertThat(reading("", "tue", "").mistakes()).containsEntry("text", "empty");
        assertThat(reading("x".repeat(1000), "tue", "").mistakes()).isEmpty();
        assertThat(reading("x".repeat(1001), "tue", "").mistakes()).containsEntry("text", "long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://tickets.example.com/PAY-12", "http://localhost:8080/x?y=1"})
    void takesAnAddressOrNothing(String link) {
        assertThat(reading("x", "tue", link).mistakes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"PAY-12", "javascript:alert(1)", "https://", "https://a b", "ftp://example.com/x", "<!channel>"})
    void takesNothingElseForAnAddress(String link) {
        assertThat(reading("x", "tue", link).mistakes()).containsOnlyKeys("link");
    }

    @Test
    void takesNoEndlessAddress() {
        assertThat(reading("x", "tue", "https://example.com/" + "x".repeat(500)).mistakes())
                .containsOnlyKeys("link");
    }

    private static LessonReading reading(String text, String day, String link) {
        return new LessonReading(text, day, "", link, NOW);
    }
}
