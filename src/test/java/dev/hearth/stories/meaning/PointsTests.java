package dev.hearth.stories.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.stories.Meaning;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointsTests {

    @Test
    void tenPointsAreSharedAmongThreeAndAnEmptyCornerHasNone() {
        assertThat(read("3,3,4")).contains(new Meaning.Weights("t", 30, 30, 40));
        assertThat(read(",10,")).contains(new Meaning.Weights("t", 0, 100, 0));
        assertThat(read("5,5")).contains(new Meaning.Weights("t", 50, 50, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3,3,3", "11,0,0", "3,3,3,1", "-1,5,6", "a,b,c", "99999999999,0,0"})
    void whatMakesNoTenIsNone(String value) {
        assertThat(Points.read(value)).isEmpty();
    }

    @Test
    void anyPlaceInTheTriangleMakesTenPointsAndStaysWhereItWasUntilItIsMoved() {
        for (int i = 0; i < 500; i++) {
            int first = ThreadLocalRandom.current().nextInt(101);
            int second = ThreadLocalRandom.current().nextInt(101 - first);
            Meaning.Weights fine = new Meaning.Weights("t", first, second, 100 - first - second);

            assertThat(Points.read(Points.of(fine)).map(points -> points.in("t", fine)))
                    .contains(fine);
        }
    }

    private static Optional<Meaning.Weights> read(String value) {
        return Points.read(value).map(points -> points.in("t", null));
    }
}
