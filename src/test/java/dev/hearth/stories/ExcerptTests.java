package dev.hearth.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTests {

    @Test
    void aShortTextIsAllOfIt() {
        assertThat(Excerpt.of("two\nlines  here ", 60)).isEqualTo("two lines here");
    }

    @Test
    void aLongTextEndsAfterAWord() {
        assertThat(Excerpt.of("the pager knew long before any of us did", 20)).isEqualTo("the pager knew long…");
    }

    @Test
    void noCharacterIsCutInTwo() {
        String families = "👩‍👩‍👧‍👦".repeat(10);

        String cut = Excerpt.of(families, 30);

        assertThat(cut).hasSizeLessThanOrEqualTo(30).endsWith("…");
        assertThat(families).startsWith(cut.substring(0, cut.length() - 1));
        assertThat((cut.length() - 1) % "👩‍👩‍👧‍👦".length()).isZero();
    }

    @Test
    void aSentenceEndsWhereItEnds() {
        assertThat(Excerpt.sentence("It was dark. Then the lights came on.", 200))
                .isEqualTo("It was dark.");
    }
}
