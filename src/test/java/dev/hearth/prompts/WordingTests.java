package dev.hearth.prompts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Who knows this part?                          | asks for a person",
                "It is late. Who is on call?                   | asks for a person",
                "What happened, and who saw it?                | asks for a person",
                "Whose change was it?                          | asks for a person",
                "What do you know about who was there?         | asks for a person",
                "Can anyone find out who pressed it?           | asks for a person",
                "Where is the person who broke it?             | looks for a culprit",
                "Why is it slow?                               | asks why",
                "Why now?                                      | asks why",
                "Can you say why did it fail?                  | asks why",
                "So why did it fail?                           | asks why",
                "And why didn’t the alert fire?                | asks why",
                "What should have happened?                    | judges in hindsight",
                "What shouldn't have happened?                 | judges in hindsight",
                "What should’ve been done?                     | judges in hindsight",
                "What was the Root Cause?                      | speaks of one cause",
                "At what point was it our fault?               | speaks of fault",
                "What is to blame?                             | speaks of blame",
                "How much of it was human error?               | labels people",
                "What do you see? What do you hear?            | asks more than one question",
                "What do you see                               | does not end with a question mark",
                "What {is it?                                  | has a brace without its partner",
                "What is {it}?                                 | {it} is not filled in here",
                "What is {}?                                   | {} is not filled in here"
            })
    void refusesWhatCouldHurtOrConfuse(String text, String problem) {
        assertThat(Wording.ofQuestion(text, Set.of()))
                .singleElement()
                .asString()
                .startsWith(problem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What would you tell someone who joined this minute?",
                "What do the people who rely on it see?",
                "What does the whole of it look like from the default page?",
                "Which blameless story could have gone another way?",
                "What do you do when you do not know why?",
                "What would you have missed without the experiment?",
                "What does the segfault look like?"
            })
    void letsPlainCuriosityPass(String text) {
        assertThat(Wording.ofQuestion(text, Set.of())).isEmpty();
    }

    @Test
    void knowsThePlaceholdersItIsTold() {
        assertThat(Wording.ofQuestion("Is it {thing} you see?", Set.of("thing")))
                .isEmpty();
    }

    @Test
    void allowsAHundredAndFortyCharactersAndNotOneMore() {
        String longest = "💡".repeat(139) + "?";
        assertThat(Wording.ofQuestion(longest, Set.of())).isEmpty();
        assertThat(Wording.ofQuestion("x" + longest, Set.of()))
                .containsExactly("is 141 characters long; 140 is the most");
    }

    @Test
    void staysOnOneLine() {
        assertThat(Wording.ofStatement("One\nTwo")).containsExactly("must stay on one line");
    }

    @Test
    void aStatementNeedNotAsk() {
        assertThat(Wording.ofStatement("Put the node back")).isEmpty();
    }
}
