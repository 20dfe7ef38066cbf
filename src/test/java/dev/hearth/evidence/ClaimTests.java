package dev.hearth.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.evidence.Belief.Claim;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimTests {

    private static final Claim EARLIER = new Claim("Checkout keeps working", "people who pay", "one node missing");

    @Test
    void theSameWordsAreTheSameBelief() {
        assertThat(new Claim("  checkout KEEPS   working. ", "People who pay", "One node missing!").joins(EARLIER))
                .isTrue();
    }

    @Test
    void whoSaysNothingOfWhomAndWhenMeansThoseOfBefore() {
        assertThat(new Claim("Checkout keeps working", "", " ").joins(EARLIER)).isTrue();
    }

    @Test
    void whatHeldOnAnOrdinaryDaySaysNothingAboutAnotherOne() {
        assertThat(new Claim("Checkout keeps working", "", "two nodes missing").joins(EARLIER))
                .isFalse();
        assertThat(new Claim("Checkout keeps working", "the support desk", "").joins(EARLIER))
                .isFalse();
        assertThat(EARLIER.joins(new Claim("Checkout keeps working", "", ""))).isFalse();
    }

    @Test
    void otherWordsAreAnotherBelief() {
        assertThat(new Claim("Checkout stops working", "", "").joins(EARLIER)).isFalse();
    }

    @Test
    void everyKindOfEvidenceIsReadBackAsItWasWritten() {
        List<By> one = List.of(new By.Experiment(12, 2), new By.Incident(7), new By.Story("s-k7m2"));

        assertThat(one).allSatisfy(by -> assertThat(By.read(by.written())).contains(by));
        assertThat(one.stream().map(By::getClass).collect(Collectors.toSet()))
                .isEqualTo(Set.copyOf(Arrays.asList(By.class.getPermittedSubclasses())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "incident",
                "incident/",
                "incident/x",
                "incident/7/1",
                "story/",
                "story/S-K 7",
                "experiment/1",
                "incident/99999999999",
                "story/<script>",
                "person/mia"
            })
    void nothingElseIsRead(String written) {
        assertThat(By.read(written)).isEmpty();
    }
}
