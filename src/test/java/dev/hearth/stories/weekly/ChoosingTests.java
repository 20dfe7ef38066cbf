package dev.hearth.stories.weekly;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.stories.weekly.Choosing.Candidate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChoosingTests {

    private static final List<Candidate> BANK = List.of(
            new Candidate("a1", "event"),
            new Candidate("a2", "event"),
            new Candidate("b1", "surprise"),
            new Candidate("b2", "surprise"),
            new Candidate("c1", "help"));

    @Test
    void theKindThatWasAskedLeastComesFirst() {
        assertThat(Choosing.choose(BANK, Set.of("a1", "b1"), "b1").ids()).startsWith("c1");
    }

    @Test
    void theSecondIsOfAnotherKind() {
        assertThat(Choosing.choose(BANK, Set.of(), "").ids()).containsExactly("a1", "b1");
    }

    @Test
    void twoOfOneKindDoNotFollowEachOtherWhileThereAreOthers() {
        assertThat(Choosing.choose(BANK, Set.of("c1"), "a2").ids()).startsWith("b1");
    }

    @Test
    void aTeamsOwnComeFirstInItsOrder() {
        List<Candidate> all = new ArrayList<>(List.of(new Candidate("own.1.2", ""), new Candidate("own.1.1", "")));
        all.addAll(BANK);

        assertThat(Choosing.choose(all, Set.of(), "").ids()).containsExactly("own.1.2", "own.1.1");
        assertThat(Choosing.choose(all, Set.of("own.1.2"), "own.1.2").ids()).containsExactly("own.1.1", "a1");
    }

    @Test
    void nothingIsRepeatedBeforeAllWereAskedAndThenItBeginsAtTheTop() {
        Set<String> spent = new HashSet<>();
        String last = "";
        for (int week = 0; week < BANK.size(); week++) {
            Choosing.Choice choice = Choosing.choose(BANK, spent, last);
            assertThat(choice.anew()).isFalse();
            last = choice.ids().getFirst();
            assertThat(spent.add(last)).isTrue();
        }
        assertThat(Choosing.choose(BANK, spent, last).anew()).isTrue();
    }

    @Test
    void theLastOneLeftHasASecondBesideItThatWasAskedBefore() {
        assertThat(Choosing.choose(BANK, Set.of("a1", "a2", "b1", "b2"), "b2").ids())
                .hasSize(2)
                .startsWith("c1");
    }

    @Test
    void withoutAnyQuestionNothingIsAsked() {
        assertThat(Choosing.choose(List.of(), Set.of(), "").ids()).isEmpty();
    }
}
