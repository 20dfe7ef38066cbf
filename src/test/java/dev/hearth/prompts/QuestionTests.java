package dev.hearth.prompts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class QuestionTests {

    private final Question question = new Question(
            "ooda.expectation.due", Bank.OODA, "expectation", "You expected {expectation}. What do you see?");

    @Test
    void isFilledIn() {
        assertThat(question.fill(Map.of("expectation", "p99 below 400 ms")))
                .isEqualTo("You expected p99 below 400 ms. What do you see?");
    }

    @Test
    void takesWhatPeopleWroteLiterally() {
        assertThat(question.fill(Map.of("expectation", "$1 \\ {expectation}")))
                .isEqualTo("You expected $1 \\ {expectation}. What do you see?");
    }

    @Test
    void staysOnOneLineWhateverPeopleWrote() {
        assertThat(question.fill(Map.of("expectation", " one\r\n\n two\u2028three\u0085")))
                .isEqualTo("You expected one two three. What do you see?");
    }

    @Test
    void needsAValueForEachPlaceholder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> question.fill(Map.of("name", "x")))
                .withMessage("ooda.expectation.due needs a value for {expectation}");
    }
}
