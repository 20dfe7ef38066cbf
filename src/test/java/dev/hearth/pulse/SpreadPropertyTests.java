package dev.hearth.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for all answers: the order says nothing, nobody is lost, and fewer than five change nothing that is shown. */
@Tag("P4")
class SpreadPropertyTests {

    @Property
    void theOrderSaysNothingAndEveryAnswerCounts(
            @ForAll @Size(min = 5, max = 40) List<@IntRange(min = 1, max = 7) Integer> answers, @ForAll Random random) {
        List<Integer> shuffled = new ArrayList<>(answers);
        Collections.shuffle(shuffled, random);
        Spread spread = Spread.of(answers, 0).orElseThrow();

        assertThat(Spread.of(shuffled, 0)).contains(spread);
        assertThat(spread.counts().stream().mapToInt(Integer::intValue).sum()).isEqualTo(answers.size());
        assertThat(Spread.read(spread.written())).isEqualTo(spread);
        for (int place = 1; place <= Item.STEPS; place++) {
            int there = Collections.frequency(answers, place);
            assertThat(spread.shares().get(place - 1))
                    .isEqualTo(
                            2 * there >= answers.size()
                                    ? Spread.Share.HALF
                                    : 4 * there >= answers.size() ? Spread.Share.QUARTER : Spread.Share.LESS);
        }
    }

    @Property
    void fourWhoAnswerOtherwiseComeOrLeaveChangeNothingThatIsShown(
            @ForAll @Size(min = 9, max = 30) List<@IntRange(min = 1, max = 7) Integer> answers,
            @ForAll @Size(max = 4) List<@IntRange(min = 0, max = 7) Integer> changes,
            @ForAll boolean joining) {
        Spread before = Spread.of(answers, 0).orElseThrow();
        List<Integer> after = new ArrayList<>(answers);
        for (int change : changes) {
            if (!joining) {
                after.removeFirst();
            }
            if (change > 0) {
                after.addLast(change);
            }
        }

        assertThat(Spread.of(after, 0).orElseThrow().shownAfter(before, 0)).isEqualTo(before);
    }

    @Property
    void whatIsShownAnewDiffersInFiveAnswersAtLeast(
            @ForAll @Size(min = 5, max = 20) List<@IntRange(min = 1, max = 7) Integer> first,
            @ForAll @Size(min = 5, max = 20) List<@IntRange(min = 1, max = 7) Integer> second) {
        Spread before = Spread.of(first, 0).orElseThrow();
        Spread now = Spread.of(second, 0).orElseThrow();
        List<Integer> left = new ArrayList<>(first);
        List<Integer> other = new ArrayList<>();
        second.forEach(answer -> {
            if (!left.remove(answer)) {
                other.add(answer);
            }
        });
        boolean five = Math.max(left.size(), other.size()) >= Spread.ENOUGH;

        assertThat(now.shownAfter(before, 0)).isEqualTo(five ? now : before);
    }

    @Property
    void aSingleAnswerIsAtNoPlaceThatShows(
            @ForAll @Size(min = 5, max = 40) List<@IntRange(min = 1, max = 7) Integer> answers) {
        Spread spread = Spread.of(answers, 0).orElseThrow();
        for (int place = 1; place <= Item.STEPS; place++) {
            if (Collections.frequency(answers, place) == 1) {
                assertThat(spread.shares().get(place - 1)).isEqualTo(Spread.Share.LESS);
            }
        }
    }
}
