package dev.hearth.experiments.believing;

import static dev.hearth.experiments.book.Said.CANNOT_TELL;
import static dev.hearth.experiments.book.Said.HELD;
import static dev.hearth.experiments.book.Said.SURPRISED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.evidence.By;
import dev.hearth.evidence.Leaning;
import dev.hearth.evidence.Sighting;
import dev.hearth.experiments.book.Said;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComfortAndPainTests {

    private static final LocalDate DAY = LocalDate.parse("2027-01-04");

    @ParameterizedTest
    @CsvSource({"0, false", "1, false", "4, false", "5, true", "6, false", "9, false", "10, true", "11, false"})
    void everyFifthInARowAsks(int held, boolean asks) {
        assertThat(Comfort.asks(Collections.nCopies(held, Set.of(HELD)))).isEqualTo(asks);
        assertThat(Comfort.isThere(Collections.nCopies(held, Set.of(HELD)))).isEqualTo(held >= 5);
    }

    @Test
    void whatSurprisedOrCouldNotBeToldBeginsTheRowAnew() {
        assertThat(Comfort.streak(after(4, Set.of(SURPRISED)))).isEqualTo(4);
        assertThat(Comfort.streak(after(4, Set.of(CANNOT_TELL)))).isEqualTo(4);
    }

    @Test
    void disagreementIsNoComfort() {
        assertThat(Comfort.streak(after(2, Set.of(HELD, SURPRISED)))).isEqualTo(2);
    }

    private static List<Set<Said>> after(int held, Set<Said> before) {
        List<Set<Said>> lately = new ArrayList<>(Collections.nCopies(held, Set.of(HELD)));
        lately.add(before);
        lately.addAll(Collections.nCopies(9, Set.of(HELD)));
        return lately;
    }

    @Test
    void onlyTheLastExperimentCounts() {
        List<Sighting> healed = List.of(seen(DAY, Leaning.AGAINST, 1, 1), seen(DAY.plusDays(1), Leaning.FOR, 2, 1));

        assertThat(Pain.lastSurprise(healed)).isEmpty();
        assertThat(Pain.lastSurprise(List.of(seen(DAY, Leaning.FOR, 1, 1), seen(DAY, Leaning.AGAINST, 1, 2))))
                .contains(new By.Experiment(1, 2));
    }

    @Test
    void oneWhoWasSurprisedIsEnough() {
        List<Sighting> seen = List.of(seen(DAY, Leaning.FOR, 3, 1), seen(DAY, Leaning.AGAINST, 3, 1));

        assertThat(Pain.lastSurprise(seen)).contains(new By.Experiment(3, 1));
        assertThat(Pain.lastSurprise(seen.reversed())).contains(new By.Experiment(3, 1));
    }

    @Test
    void anIncidentIsNoExperiment() {
        assertThat(Pain.lastSurprise(List.of(new Sighting(DAY, Leaning.AGAINST, new By.Incident(7), ""))))
                .isEmpty();
    }

    private static Sighting seen(LocalDate on, Leaning leaning, int number, int run) {
        return new Sighting(on, leaning, new By.Experiment(number, run), "");
    }
}
