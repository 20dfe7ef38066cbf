package dev.hearth.prompts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddedFolderTests {

    private final Prompts bundled = Prompts.bundled();

    @TempDir
    Path path;

    private PromptFolder folder;

    @BeforeEach
    void open() {
        folder = new PromptFolder(path);
    }

    @Test
    void aNewIdIsAddedAtTheEndOfItsBank() throws IOException {
        folder.write("mine.yaml", question("ours.smell", "observe", "What do you smell?"));
        Prompts prompts = folder.load();
        assertThat(prompts.questions(Bank.OODA))
                .startsWith(bundled.questions(Bank.OODA).toArray(Question[]::new));
        assertThat(prompts.questions(Bank.OODA))
                .hasSize(bundled.questions(Bank.OODA).size() + 1)
                .endsWith(new Question("ours.smell", Bank.OODA, "observe", "What do you smell?"));
    }

    @Test
    void theSameIdReplacesInItsPlace() throws IOException {
        folder.write("mine.yaml", question("ooda.observe.attention", "observe", "Where do you all look?"));
        Prompts prompts = folder.load();
        assertThat(prompts.question("ooda.observe.attention").text()).isEqualTo("Where do you all look?");
        assertThat(ids(prompts)).isEqualTo(ids(bundled));
    }

    @Test
    void anIdTheProgramAsksByKeepsItsKind() throws IOException {
        folder.write("mine.yaml", question("ooda.expectation.due", "observe", "What now?"));
        assertThatExceptionOfType(InvalidPrompts.class)
                .isThrownBy(folder::load)
                .withMessageEndingWith("mine.yaml:3: `ooda.expectation.due` must stay a question of bank ooda, kind"
                        + " expectation, for it is asked by its id");
    }

    @Test
    void aReplacedExpectationMayMentionWhatWasExpectedOrNot() throws IOException {
        folder.write("mine.yaml", question("ooda.expectation.due", "expectation", "It is time. What do you see?"));
        assertThat(folder.load().question("ooda.expectation.due").text()).startsWith("It is time");
    }

    @Test
    void templatesAreAddedAndReplaced() throws IOException {
        String own = PromptFolder.TEMPLATE;
        folder.write("own.yaml", own);
        folder.write("replaced.yaml", own.replace("ours.template", "experiment.way-back"));
        Prompts prompts = folder.load();
        assertThat(prompts.experimentTemplates())
                .hasSize(bundled.experimentTemplates().size() + 1);
        assertThat(prompts.experimentTemplate("experiment.way-back"))
                .hasValueSatisfying(template -> assertThat(template.title()).isEqualTo("Ours"));
        assertThat(prompts.experimentTemplates().getLast())
                .isEqualTo(new ExperimentTemplate(
                        "ours.template",
                        "Ours",
                        "It holds",
                        "Pull it",
                        "Everyone",
                        "Rain",
                        "One roof",
                        "The floor",
                        "It drips, or anyone says so",
                        "Tidy up",
                        "",
                        Duration.ofMinutes(15)));
    }

    @Test
    void aMountedConfigMapIsReadOnce() throws IOException {
        folder.write("..2026_11_22/mine.yaml", question("ours.smell", "observe", "What do you smell?"));
        Files.createSymbolicLink(path.resolve("..data"), Path.of("..2026_11_22"));
        Files.createSymbolicLink(path.resolve("mine.yaml"), Path.of("..data/mine.yaml"));
        assertThat(folder.load().find("ours.smell")).isPresent();
    }

    @Test
    void filesAreReadInTheOrderOfTheirNames() throws IOException {
        List<String> names = List.of("k", "c", "x", "a", "q", "e");
        for (String name : names) {
            folder.write(name + ".yaml", question("ours." + name, "observe", "What do you smell?"));
        }
        assertThat(ids(folder.load())).endsWith("ours.a", "ours.c", "ours.e", "ours.k", "ours.q", "ours.x");
    }

    @Test
    void filesOfOtherKindsAreLeftAlone() throws IOException {
        folder.write("README.md", "Our questions");
        assertThat(ids(folder.load())).isEqualTo(ids(bundled));
    }

    @Test
    void aByteOrderMarkIsPassedOver() throws IOException {
        folder.write("mine.yaml", "\uFEFF" + question("ours.smell", "observe", "What do you smell?"));
        assertThat(folder.load().find("ours.smell")).isPresent();
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        Path nowhere = path.resolve("nowhere");
        assertThatExceptionOfType(InvalidPrompts.class)
                .isThrownBy(() -> Prompts.withFolder(nowhere))
                .withMessageEndingWith(nowhere + ":1: is not a folder");
    }

    @Test
    void refusesAFolderThatLeadsBackIntoItself() throws IOException {
        Files.createSymbolicLink(path.resolve("again"), path);
        assertThat(folder.refusal()).endsWith(path + ":1: cannot be read");
    }

    private static List<String> ids(Prompts prompts) {
        return prompts.questions(Bank.OODA).stream().map(Question::id).toList();
    }

    private static String question(String id, String kind, String text) {
        return "bank: ooda\nquestions:\n  - id: " + id + "\n    kind: " + kind + "\n    text: " + text + "\n";
    }
}
