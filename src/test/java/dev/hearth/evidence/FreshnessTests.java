package dev.hearth.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshnessTests {

    private static final LocalDate TODAY = LocalDate.parse("2028-03-01");

    @ParameterizedTest
    @CsvSource({
        "0, FRESH",
        "1, FRESH",
        "29, FRESH",
        "30, FRESH",
        "31, AGEING",
        "59, AGEING",
        "60, AGEING",
        "61, STALE",
        "62, STALE",
        "3650, STALE"
    })
    void turnsOnItsEdges(long days, Freshness expected) {
        assertThat(Freshness.of(TODAY.minusDays(days), TODAY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, 1.0", "30, 0.5", "60, 0.25", "90, 0.125"})
    void halvesEveryThirtyDays(long days, double left) {
        assertThat(Freshness.left(days)).isEqualTo(left);
    }

    @Test
    void onlyEverFallsWithTime() {
        assertThat(LongStream.range(0, 2000).mapToObj(Freshness::left).toList())
                .isSortedAccordingTo((earlier, later) -> Double.compare(later, earlier))
                .doesNotHaveDuplicates();
    }

    @Test
    void dependsOnNothingButTheDaysBetween() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            LocalDate today = LocalDate.ofEpochDay(random.nextInt(30_000));
            int days = random.nextInt(120);
            Freshness expected = days <= 30 ? Freshness.FRESH : days <= 60 ? Freshness.AGEING : Freshness.STALE;

            assertThat(Freshness.of(today.minusDays(days), today))
                    .as("%s days before %s", days, today)
                    .isEqualTo(expected);
        }
    }

    @Test
    void isTheSameInWhateverOrderThingsWereSeen() {
        Random random = new Random(11);
        for (int i = 0; i < 500; i++) {
            List<Sighting> seen = random.ints(1 + random.nextInt(6), 0, 200)
                    .mapToObj(days -> seen(days, Leaning.values()[random.nextInt(3)]))
                    .toList();

            assertThat(Freshness.of(seen, TODAY)).isEqualTo(Freshness.of(seen.reversed(), TODAY));
        }
    }

    @Test
    void nothingAtAllIsAHope() {
        assertThat(Freshness.of(List.of(), TODAY)).isEqualTo(Freshness.HOPE);
    }

    @Test
    void whatNobodyCouldTellKeepsNothingFresh() {
        assertThat(Freshness.of(List.of(seen(0, Leaning.UNCLEAR)), TODAY)).isEqualTo(Freshness.HOPE);
        assertThat(Freshness.of(List.of(seen(0, Leaning.UNCLEAR), seen(61, Leaning.FOR)), TODAY))
                .isEqualTo(Freshness.STALE);
    }

    @Test
    void whatSpeaksAgainstItIsAsFreshAsWhatSpeaksForIt() {
        assertThat(Freshness.of(List.of(seen(90, Leaning.FOR), seen(3, Leaning.AGAINST)), TODAY))
                .isEqualTo(Freshness.FRESH);
    }

    @Test
    void aDayThatIsStillToComeIsFresh() {
        assertThat(Freshness.of(TODAY.plusDays(400), TODAY)).isEqualTo(Freshness.FRESH);
    }

    private static Sighting seen(int days, Leaning leaning) {
        return new Sighting(TODAY.minusDays(days), leaning, new By.Incident(7), "");
    }
}
