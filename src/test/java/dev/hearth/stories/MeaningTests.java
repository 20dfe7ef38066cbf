package dev.hearth.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MeaningTests {

    private static final Meaning ALL = new Meaning(
            new Meaning.Weights("reflection.triad.carried", 30, 30, 40),
            List.of(new Meaning.Step("reflection.dyad.pace", 7), new Meaning.Step("reflection.dyad.care", 1)),
            Meaning.Often.SELDOM,
            Set.of(Meaning.Hearer.NEWCOMERS, Meaning.Hearer.TEAM),
            "people who pay on Sundays",
            "checkout, мост, الجسر");

    @Test
    void whatIsWrittenIsReadAgain() {
        assertThat(MeaningText.read(MeaningText.write(ALL))).isEqualTo(ALL);
    }

    @Test
    void nothingSaidIsNothingWritten() {
        assertThat(MeaningText.write(Meaning.NONE)).isEmpty();
        assertThat(MeaningText.read("")).isEqualTo(Meaning.NONE);
    }

    @Test
    void doesNotApplyIsSomethingSaid() {
        Meaning not = new Meaning(Meaning.Weights.notApplying("team.3"), List.of(), null, Set.of(), "", "");
        assertThat(MeaningText.read(MeaningText.write(not))).isEqualTo(not);
        assertThat(not.weights()).isNotNull().matches(weights -> !weights.applies());
    }

    @Test
    void wordsOfATellerCannotBecomeALineOfTheirOwn() {
        Meaning sly =
                new Meaning(null, List.of(), null, Set.of(), "us\ndyad reflection.dyad.pace 7\u2028often once", "");
        assertThat(MeaningText.read(MeaningText.write(sly)))
                .isEqualTo(
                        new Meaning(null, List.of(), null, Set.of(), "us dyad reflection.dyad.pace 7 often once", ""));
    }

    @Test
    void whatALaterVersionWroteIsPassedOver() {
        assertThat(MeaningText.read("colour blue\noften often").often()).isEqualTo(Meaning.Often.OFTEN);
    }

    @Test
    void weightsMakeAHundredOrNothing() {
        assertThatThrownBy(() -> new Meaning.Weights("x", 50, 50, 50)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Meaning.Weights("x", 110, -10, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
