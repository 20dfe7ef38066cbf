package dev.hearth.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is shown of answers, and what is not. */
class SpreadTests {

    @Test
    @Tag("P4")
    void fewerThanFiveTellNothing() {
        assertThat(Spread.of(List.of(1, 2, 3, 4), 0)).isEmpty();
        assertThat(Spread.of(List.of(1, 2, 3, 4, 4), 0)).contains(new Spread(List.of(1, 1, 1, 2, 0, 0, 0)));
    }

    @Test
    @Tag("P4")
    void whoMayBeThereTwiceCountsOnce() {
        assertThat(Spread.of(List.of(1, 2, 3, 4, 5, 6), 2)).isEmpty();
        assertThat(Spread.of(List.of(1, 2, 3, 4, 5, 6, 7), 2)).isPresent();
        Spread five = spread(1, 1, 1, 1, 1);
        assertThat(spread(7, 7, 7, 7, 7).shownAfter(five, 1)).isEqualTo(five);
    }

    @Test
    @Tag("P4")
    void aSingleAnswerNeverShows() {
        for (int all = Spread.ENOUGH; all <= 60; all++) {
            Spread spread = new Spread(List.of(1, 0, 0, 0, 0, 0, all - 1));
            Spread without = new Spread(List.of(0, 1, 0, 0, 0, 0, all - 1));
            assertThat(spread.shares()).isEqualTo(without.shares()).startsWith(Spread.Share.LESS);
        }
    }

    @Test
    @Tag("P4")
    void twoRoundsDifferByFiveAnswersOrNotAtAll() {
        Spread before = spread(2, 2, 3, 3, 4, 4);

        assertThat(spread(7, 7, 7, 7, 4, 4).shownAfter(before, 0)).isEqualTo(before);
        assertThat(spread(7, 7, 7, 7, 7, 4).shownAfter(before, 0)).isEqualTo(spread(7, 7, 7, 7, 7, 4));
        assertThat(spread(2, 2, 3, 3, 4, 4, 1, 1, 1, 1).shownAfter(before, 0))
                .as("four came")
                .isEqualTo(before);
        assertThat(spread(2, 2, 3, 3, 4).shownAfter(before, 0)).as("one left").isEqualTo(before);
    }

    @Test
    void sharesAndWidthAreCoarse() {
        Spread spread = spread(6, 6, 6, 6, 5, 5, 5, 1);

        assertThat(spread.shares())
                .containsExactly(
                        Spread.Share.LESS,
                        Spread.Share.LESS,
                        Spread.Share.LESS,
                        Spread.Share.LESS,
                        Spread.Share.QUARTER,
                        Spread.Share.HALF,
                        Spread.Share.LESS);
        assertThat(spread.width()).isEqualTo(Spread.Width.CLOSE);
        assertThat(spread(1, 2, 3, 4, 4, 3, 2, 1).width()).isEqualTo(Spread.Width.WIDE);
        assertThat(spread(1, 1, 1, 7, 7, 7).width()).isEqualTo(Spread.Width.APART);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Spread spread = spread(1, 2, 2, 7, 7);
        assertThat(Spread.read(spread.written())).isEqualTo(spread);
    }

    @Test
    void threeOfTheSevenAreTurnedRoundByNameAndNotByPlace() {
        assertThat(Arrays.stream(Item.values()).filter(item -> item.towardsSafety(1) == 7))
                .containsExactly(Item.MISTAKES, Item.DIFFERENCE, Item.HELP);
        assertThat(Item.of("risk").orElseThrow().towardsSafety(2)).isEqualTo(2);
        assertThat(Item.of("help").orElseThrow().towardsSafety(2)).isEqualTo(6);
        assertThat(Item.of("nothing")).isEmpty();
    }

    @Test
    void bothPacesAskEachOfTheSevenOnce() {
        for (Pace pace : Pace.values()) {
            assertThat(IntStream.rangeClosed(1, pace.steps()).boxed().flatMap(step -> pace.items(step).stream()))
                    .containsExactly(Item.values());
        }
        assertThat(Pace.TWO.steps()).isEqualTo(4);
        assertThat(Pace.TWO.items(1)).hasSize(2);
    }

    @Test
    void thereIsNoNextRoundBeforeSomethingIsNoted() {
        Round open = round(null, "");
        Round silent = round(LocalDate.EPOCH, "");
        Round noted = round(LocalDate.EPOCH, "we try it");

        assertThat(next(false, true, null, null)).isInstanceOf(Next.NotAllowed.class);
        assertThat(next(true, false, null, null)).isInstanceOf(Next.NotOffered.class);
        assertThat(next(true, true, open, noted)).isEqualTo(new Next.Open(open));
        assertThat(next(true, true, null, silent)).isEqualTo(new Next.NoteFirst(silent));
        assertThat(Stream.of(next(true, true, null, null), next(true, true, null, noted)))
                .allMatch(Next.Ready.class::isInstance);
    }

    private static Next next(
            boolean allowed,
            boolean offered,
            @org.jspecify.annotations.Nullable Round open,
            @org.jspecify.annotations.Nullable Round last) {
        return Next.of(allowed, offered, Optional.ofNullable(open), Optional.ofNullable(last));
    }

    private static Round round(@org.jspecify.annotations.Nullable LocalDate closed, String tries) {
        return new Round(new dev.hearth.team.Team.Id(1), 1, Pace.ALL, 1, 0, 0, Instant.EPOCH, closed, tries);
    }

    static Spread spread(Integer... answers) {
        List<Integer> all = Arrays.asList(answers);
        Collections.shuffle(all);
        return Spread.of(all, 0).orElseThrow();
    }
}
