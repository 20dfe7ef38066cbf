package dev.hearth.prompts;

import static dev.hearth.prompts.PromptFolder.QUESTION;
import static dev.hearth.prompts.PromptFolder.TEMPLATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvalidPromptsTests {

    @TempDir
    Path path;

    private PromptFolder folder;

    @BeforeEach
    void open() {
        folder = new PromptFolder(path);
    }

    @Test
    void namesThePropertyFirst() throws IOException {
        folder.refuses("bank: ooda\n", "a.yaml:1: `questions` must be a list that is not empty");
        assertThat(folder.refusal()).startsWith("hearth.prompts: these prompt files cannot be used:\n" + path);
    }

    @Test
    void listsAllProblemsOfAllFilesInTheirOrder() throws IOException {
        folder.write(
                "b.yaml", QUESTION.replace("ours.first", "Ours").replace("What do", "Why did") + "    mood: sad\n");
        folder.write("a.yaml", "bank: oda\n");
        assertThat(folder.refusal().lines().skip(1))
                .containsExactly(
                        folder.at("a.yaml:1: `oda` is not a bank; known are ooda, debrief, lookback, accounts,"
                                + " afterwards, reflection, talking, pulse"),
                        folder.at("b.yaml:3: `Ours` is not an id: lower-case words with dots between, like ooda.break"),
                        folder.at("b.yaml:5: asks why; ask what or how"),
                        folder.at("b.yaml:6: `mood` is not a key here; known are id, kind, text"));
    }

    @Test
    void refusesAMissingKey() throws IOException {
        folder.refuses(QUESTION.replace("    kind: observe\n", ""), "a.yaml:3: `kind` is missing");
    }

    @Test
    void refusesAnIdOfMoreThanEightyCharacters() throws IOException {
        String longest = "a." + "b".repeat(78);
        folder.write("a.yaml", QUESTION.replace("ours.first", longest));
        assertThat(folder.load().find(longest)).isPresent();
        folder.refuses(QUESTION.replace("ours.first", longest + "c"), "a.yaml:3: `id` is longer than 80 characters");
    }

    @Test
    void missingIdsAreNotDuplicatesOfEachOther() throws IOException {
        String item = "  - kind: act\n    text: What next?\n";
        folder.write("a.yaml", "bank: ooda\nquestions:\n" + item + item);
        assertThat(folder.refusal().lines().skip(1))
                .containsExactly(folder.at("a.yaml:3: `id` is missing"), folder.at("a.yaml:5: `id` is missing"));
    }

    @Test
    void refusesAnEmptyText() throws IOException {
        folder.refuses(QUESTION.replace("What do you hear?", "' '"), "a.yaml:5: `text` is empty");
    }

    @Test
    void refusesANumberWhereTextBelongs() throws IOException {
        folder.refuses(
                QUESTION.replace("What do you hear?", "42"), "a.yaml:5: `text` must be text; put it between quotes");
    }

    @Test
    void refusesAnUnknownKeyOfTheFile() throws IOException {
        folder.refuses(
                "lang: en\n" + QUESTION,
                "a.yaml:1: `lang` is not a key here; known are bank, dyads, experiment-templates, instructions,"
                        + " phrases, questions, scenarios, spared, triads, words");
    }

    @Test
    void refusesAKindTheBankDoesNotHave() throws IOException {
        folder.refuses(
                QUESTION.replace("observe", "obsreve"),
                "a.yaml:4: `obsreve` is not a kind of the bank ooda; known are observe, orient, decide, act, handover,"
                        + " rest, follow-up, expectation");
    }

    @Test
    void refusesAPlaceholderNobodyFillsIn() throws IOException {
        folder.refuses(QUESTION.replace("you hear", "{name} hear"), "a.yaml:5: {name} is not filled in here");
    }

    @Test
    void knowsAPlaceholderOnlyWhereItIsFilledIn() throws IOException {
        folder.refuses(QUESTION.replace("you hear", "{expectation}"), "a.yaml:5: {expectation} is not filled in here");
    }

    @Test
    void refusesADuplicateIdInOneFile() throws IOException {
        String item = QUESTION.substring(QUESTION.indexOf("  - id"));
        folder.refuses(QUESTION + item, "a.yaml:6: `ours.first` is used already in " + folder.at("a.yaml:3"));
    }

    @Test
    void refusesADuplicateIdInTwoFiles() throws IOException {
        folder.write("a.yaml", QUESTION);
        folder.write("deep/b.yml", QUESTION);
        assertThat(folder.refusal())
                .endsWith(folder.at("deep/b.yml:3: `ours.first` is used already in " + folder.at("a.yaml:3")));
    }

    @Test
    void refusesQuestionsThatAreNotAList() throws IOException {
        folder.refuses(
                "bank: ooda\nquestions:\n  first: What?\n", "a.yaml:3: `questions` must be a list that is not empty");
    }

    @Test
    void refusesAQuestionWithoutKeys() throws IOException {
        folder.write("a.yaml", "bank: ooda\nquestions:\n  - What do you hear?\n");
        assertThat(folder.refusal().lines().skip(1))
                .containsExactly(folder.at("a.yaml:3: must have keys: id, kind, text"));
    }

    private static final String SCENARIO = """
        scenarios:
          - id: scenario.ours
            title: Ours
            opening: It is dark.
            injects:
              - after-minutes: 3
                text: It is still dark.
              - after-minutes: 6
                when: decide
                words: candle, lamp
                text: There is light.
                otherwise: It is dark and cold.
            debrief:
              - text: What did you see?
        """;

    @Test
    void readsAScenario() throws IOException {
        folder.write("a.yaml", SCENARIO);
        Scenario scenario = folder.load().scenario("scenario.ours").orElseThrow();
        assertThat(scenario.name()).isEqualTo("ours");
        assertThat(scenario.injects().getLast().when())
                .contains(new Scenario.Condition("decide", List.of("candle", "lamp")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "after-minutes: 6 | after-minutes: 2   | 8: comes before the one above it; put them in the order of"
                        + " their minutes",
                "after-minutes: 6 | after-minutes: soon | 8: `after-minutes` must be a whole number from 1 to 120",
                "when: decide     | when: dream        | 9: `dream` is not a kind of entry; known are observe, orient,"
                        + " decide, act, note",
                "when: decide     | text: It is not.   | 11: `text` is there twice",
                "text: It is still dark. | mood: dark  | 6: `text` is missing",
                "text: It is still dark. | mood: dark  | 7: `mood` is not a key here; known are after-minutes,"
                        + " otherwise, text, when, words",
                "There is light.  | Who broke the light? | 11: `text` looks for a culprit; ask what happened",
                "What did you see? | Why did you do it? | 14: asks why; ask what or how",
                "opening: It is dark. | opening: '{name} is dark.' | 4: `opening` {name} is not filled in here",
                "title: Ours      | title: Ours and yours and theirs and whatever else there is to see in here | 3:"
                        + " `title` is longer than 60 characters"
            })
    void refusesAScenarioThatIsNoneAndSaysWhere(String good, String bad, String sentence) throws IOException {
        folder.write("a.yaml", SCENARIO.replace(good, bad));
        assertThat(folder.refusal()).contains(folder.at("a.yaml:" + sentence));
    }

    @Test
    void refusesWordsWithoutAKindOfEntry() throws IOException {
        folder.write("a.yaml", SCENARIO.replace("        when: decide\n", ""));
        assertThat(folder.refusal())
                .contains(
                        folder.at("a.yaml:8: `words` and `otherwise` need `when`: one of observe, orient, decide, act,"
                                + " note"));
    }

    @Test
    void refusesScenariosBesideQuestions() throws IOException {
        folder.write("a.yaml", SCENARIO + "bank: ooda\n");
        assertThat(folder.refusal())
                .contains(folder.at("a.yaml:1: holds either scenarios or something else, not both"));
    }

    @Test
    void refusesQuestionsAndTemplatesInOneFile() throws IOException {
        folder.write("a.yaml", QUESTION + "experiment-templates: []\n");
        assertThat(folder.refusal())
                .contains(folder.at("a.yaml:1: holds either questions or experiment templates, not both"));
    }

    @Test
    void refusesATemplateThatLacksItsUndoAndItsMinutes() throws IOException {
        folder.write("a.yaml", TEMPLATE.replace("    undo: Tidy up\n", "").replace("15", "soon"));
        assertThat(folder.refusal().lines().skip(1))
                .containsExactly(
                        folder.at("a.yaml:2: `undo` is missing"),
                        folder.at("a.yaml:11: `duration-minutes` must be a whole number from 1 to 480"));
    }

    @Test
    void refusesUnsafeWordingInATemplate() throws IOException {
        folder.refuses(
                TEMPLATE.replace("Tidy up", "Find the root cause"),
                "a.yaml:11: `undo` speaks of one cause; ask what contributed");
    }
}
