package dev.hearth.reviews.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two people at one story. */
class MergeTests {

    private static final Story BASE = new Story(1, Map.of("conditions", "one\ntwo", "well", "a"));

    @Test
    void whatOnlyOneChangedIsTaken() {
        Merge merge = Merge.of(
                BASE,
                new Story(2, Map.of("conditions", "one\ntwo\nthree", "well", "a")),
                Map.of("conditions", "one\ntwo", "well", "b"));

        assertThat(merge.clashes()).isEmpty();
        assertThat(merge.parts()).containsEntry("conditions", "one\ntwo\nthree").containsEntry("well", "b");
    }

    @Test
    void whereBothChangedNothingThatAnybodyTypedIsLost() {
        Merge merge = Merge.of(
                BASE,
                new Story(2, Map.of("conditions", "one\ntwo\ntheirs", "well", "a")),
                Map.of("conditions", "one\nmine", "well", "a"));

        assertThat(merge.clashes()).containsExactly("conditions");
        assertThat(merge.parts().get("conditions")).isEqualTo("one\ntwo\ntheirs\nmine");
    }

    @Test
    void bothMayWriteTheSame() {
        assertThat(Merge.of(
                                BASE,
                                new Story(2, Map.of("conditions", "x", "well", "a")),
                                Map.of("conditions", "x", "well", "a"))
                        .clashes())
                .isEmpty();
    }

    @Test
    void whatSomebodyTookOutStaysOut() {
        Merge merge = Merge.of(BASE, BASE, Map.of("conditions", "", "well", "a"));

        assertThat(merge.parts().get("conditions")).isEmpty();
    }
}
