package dev.hearth.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.language.reading.Likeness;
import dev.hearth.language.reading.Teaching;
import dev.hearth.prompts.Prompts;
import dev.hearth.recall.meaning.Meanings;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoachTests {

    private static final Coach COACH = new Coach(Prompts.bundled(), new Likeness(_ -> new float[Meanings.DIMENSIONS]));

    private static final List<String> UNSAFE = List.of(
            "Why didn't you just roll back?",
            "You should have tested it.",
            "The root cause was human error.",
            "Ben broke the build again.",
            "This can never happen again.",
            "The QA people are useless.");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ben broke the build again.             | person",
                "You should have tested it.             | hindsight",
                "The root cause was human error.        | one-cause",
                "He is careless.                        | label",
                "Why didn’t you just roll back?         | accusing-question",
                "WHY DIDNT YOU JUST ROLL BACK?          | accusing-question",
                "This can never happen again.           | certainty"
            })
    void noticesWhatMakesPeopleFallSilent(String text, String kind) {
        assertThat(COACH.consider(text))
                .isInstanceOfSatisfying(
                        Remark.AnotherWay.class,
                        found -> assertThat(found)
                                .returns(kind, Remark.AnotherWay::kind)
                                .returns(text, Remark.AnotherWay::sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "git blame shows that the line came in with the big refactoring.",
                "I looked at Git Blame, and the pod should have 3 replicas.",
                "The pod should have 3 replicas.",
                "You should have received a mail with the new token.",
                "Lazy loading delays the query.",
                "What made that look like the right move at the time?",
                "See https://wiki.example.com/why-didnt-you-just-roll-back/root-cause-human-error for more.",
                "> Why didn't you just roll back?\nThat is what the ticket says.",
                "",
                "   \n\t "
            })
    void leavesAloneWhatIsAllRight(String text) {
        assertThat(COACH.consider(text)).isInstanceOf(Remark.Nothing.class);
    }

    @Provide
    Arbitrary<String> foreign() {
        return Arbitraries.of(UNSAFE)
                .flatMap(words -> Arbitraries.of(
                        "“" + words + "”",
                        "\"" + words + "\"",
                        "„" + words + "“",
                        "«" + words + "»",
                        "`" + words + "`",
                        "```\n" + words + "\n```",
                        "\n> " + words + "\n"))
                .flatMap(quoted -> Arbitraries.of("The sign said ", "At 14:05 we read ", "")
                        .map(before -> before + quoted + " in the log"));
    }

    @Property(tries = 200)
    void whatIsQuotedOrCodeIsNotTheirs(@ForAll("foreign") String text) {
        assertThat(COACH.consider(text)).isInstanceOf(Remark.Nothing.class);
    }

    @Property(tries = 300)
    @Tag("P17")
    void noTextIsTooStrange(@ForAll String text) {
        assertThat(COACH.consider(text)).isNotNull();
    }

    @ParameterizedTest
    @Tag("P17")
    @ValueSource(
            strings = {"a", "`", "\"", "'a ", "why ", "you should have ", "\n", "“", ">", "``` ", "the the ", "😀"})
    void fortyThousandCharactersAreConsidered(String part) {
        String long40k = part.repeat(40_000 / part.length());
        assertThat(COACH.consider(long40k)).isNotNull();
        assertThat(COACH.consider("Why didn't you just roll back? " + long40k)).isNotNull();
    }

    @Test
    void whatPhrasesFindInSentencesTheyWereNotMadeFromIsRightNineTimesInTen() throws IOException {
        int right = 0;
        int wrong = 0;
        int all = 0;
        for (Teaching.Labelled sentence : Teaching.read(Teaching.HELD_OUT)) {
            boolean found = COACH.consider(sentence.text()) instanceof Remark.AnotherWay;
            right += found && sentence.unsafe() ? 1 : 0;
            wrong += found && !sentence.unsafe() ? 1 : 0;
            all += sentence.unsafe() ? 1 : 0;
        }
        assertThat((double) right / (right + wrong)).isGreaterThanOrEqualTo(0.9);
        assertThat((double) right / all).isGreaterThanOrEqualTo(0.7);
    }
}
