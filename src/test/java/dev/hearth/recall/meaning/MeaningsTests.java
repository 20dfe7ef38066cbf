package dev.hearth.recall.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the model makes of texts. */
class MeaningsTests {

    private static final LoadedWhenAsked MEANINGS = new LoadedWhenAsked();

    @Test
    void putsTheSameThingInOtherWordsNearerThanAnotherThing() {
        float[] asked = MEANINGS.of("the certificate ran out overnight and nobody could log in");

        float same = Meanings.likeness(asked, MEANINGS.of("SSL expired at midnight, users were locked out"));
        float other = Meanings.likeness(asked, MEANINGS.of("We ordered new chairs for the meeting room"));

        assertThat(same).isGreaterThan(other + 0.2f);
    }

    @Test
    void hasLengthOneAndItsDimensions() {
        float[] meaning = MEANINGS.of("The queue grew while the dashboard stayed green.");

        assertThat(meaning).hasSize(Meanings.DIMENSIONS);
        assertThat(Meanings.likeness(meaning, meaning)).isCloseTo(1f, within(1e-4f));
    }

    @Test
    void meansTheSameOnEveryCallAloneOrAmongOthers() {
        List<String> texts = List.of("one node went away", "the pager was quiet", "one node went away");

        List<float[]> meanings = MEANINGS.of(texts);

        assertThat(meanings.get(0)).containsExactly(meanings.get(2));
        assertThat(meanings.get(1)).containsExactly(MEANINGS.of("the pager was quiet"));
    }

    @Test
    void nothingIsMeantByATextWithoutWords() {
        assertThat(Stream.of("", "   ", "\n\t", "\u200b", "\ud800").map(MEANINGS::of))
                .noneMatch(Meanings::isOf);
    }

    @Test
    void seesTheEndOfALongTextToo() {
        String heard = "We drained the node and watched the graphs. ".repeat(120);
        float[] end = MEANINGS.of("a hedgehog had built its nest inside the generator");

        float without = Meanings.likeness(end, MEANINGS.of(heard));
        float with = Meanings.likeness(
                end, MEANINGS.of(heard + "A hedgehog had built its nest in the generator. ".repeat(40)));

        assertThat(with).isGreaterThan(without + 0.1f);
    }

    @Test
    void takesWhateverPeopleType() {
        Stream.of("🔥🔥🔥", "נפלה הרשת", "サーバーが落ちた", "x".repeat(40_000), "a\u0000b", "%^&*()[]{}", "é".repeat(300))
                .map(MEANINGS::of)
                .forEach(meaning ->
                        assertThat(Meanings.likeness(meaning, meaning)).isCloseTo(1f, within(1e-3f)));
    }
}
