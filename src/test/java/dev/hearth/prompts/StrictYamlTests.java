package dev.hearth.prompts;

import static dev.hearth.prompts.PromptFolder.QUESTION;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StrictYamlTests {

    @TempDir
    Path path;

    private PromptFolder folder;

    @BeforeEach
    void open() {
        folder = new PromptFolder(path);
    }

    @Test
    void refusesADuplicateKey() throws IOException {
        folder.refuses(QUESTION + "    kind: orient\n", "a.yaml:6: `kind` is there twice");
    }

    @Test
    void refusesAnAnchorAndAnAlias() throws IOException {
        folder.write(
                "a.yaml",
                QUESTION.replace("observe", "&k observe")
                        + "  - id: ours.second\n    kind: *k\n    text: What else?\n");
        assertThat(folder.refusal().lines().skip(1))
                .containsExactly(
                        folder.at("a.yaml:4: anchors and aliases are not allowed: write it out"),
                        folder.at("a.yaml:7: anchors and aliases are not allowed: write it out"));
    }

    @Test
    void refusesATagOnAList() throws IOException {
        folder.refuses(
                QUESTION.replace("observe", "!!java.net.URL [x]"),
                "a.yaml:4: tags are not allowed: only plain text, numbers and lists");
    }

    @Test
    void refusesATagOnAText() throws IOException {
        folder.refuses(
                QUESTION.replace("observe", "!!str observe"),
                "a.yaml:4: tags are not allowed: only plain text, numbers and lists");
    }

    @Test
    void refusesAMergeKey() throws IOException {
        folder.refuses(QUESTION + "    <<: {a: b}\n", "a.yaml:6: `<<` is not a key here; known are id, kind, text");
    }

    @Test
    void refusesDeepNesting() throws IOException {
        folder.refuses("bank: ooda\nquestions:\n  " + "[".repeat(500_000), "a.yaml:3: is nested too deeply");
        assertThat(folder.refusal().lines()).hasSize(2);
    }

    @Test
    void readsNestingOfFiftyAndRefusesFiftyOne() throws IOException {
        folder.write("a.yaml", "[".repeat(50) + "]".repeat(50));
        assertThat(folder.refusal())
                .endsWith("a.yaml:1: must have keys: bank, dyads, experiment-templates, instructions, phrases,"
                        + " questions, scenarios, spared, triads, words");
        folder.write("a.yaml", "[".repeat(51) + "]".repeat(51));
        assertThat(folder.refusal()).endsWith("a.yaml:1: is nested too deeply");
    }

    @Test
    void readsOneMegabyteAndRefusesOneByteMore() throws IOException {
        int room = 1024 * 1024 - QUESTION.length();
        String padded = QUESTION + "#\n".repeat(room / 2) + "#".repeat(room % 2);
        folder.write("a.yaml", padded);
        assertThat(folder.load().find("ours.first")).isPresent();
        folder.refuses(padded + "#", "a.yaml:1: is larger than 1 MB");
    }

    @Test
    void refusesBrokenYaml() throws IOException {
        folder.refuses(QUESTION.replace("What", "\"What"), "a.yaml:6: is not YAML: found unexpected end of stream");
    }

    @Test
    void refusesASecondDocument() throws IOException {
        folder.refuses(QUESTION + "---\n" + QUESTION, "a.yaml:6: is not YAML: but found another document");
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        folder.refuses("# nothing yet\n", "a.yaml:1: is empty");
    }

    @Test
    void refusesBytesThatAreNotUtf8() throws IOException {
        Files.write(
                path.resolve("a.yaml"), QUESTION.replace("hear", "h\u00f6re").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(folder.refusal()).endsWith(folder.at("a.yaml:1: is not UTF-8 text"));
    }

    @Test
    void refusesControlCharacters() throws IOException {
        folder.refuses(QUESTION.replace("hear", "h\u0007ear"), "a.yaml:1: holds a character that YAML does not allow");
    }
}
