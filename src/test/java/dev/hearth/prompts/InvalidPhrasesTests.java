package dev.hearth.prompts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InvalidPhrasesTests {

    private static final String PHRASE = """
        words:
          who: we|they
        phrases:
          - id: ours.phrase
            kind: label
            does: It ends the talk.
            instead:
              - What did it look like?
            matches:
              - '\\b<who> are hopeless\\b'
        """;

    @TempDir
    Path path;

    private PromptFolder folder;

    @BeforeEach
    void open() {
        folder = new PromptFolder(path);
    }

    @Test
    void readsAPhraseOfAFolder() throws IOException {
        folder.write("a.yaml", PHRASE);
        assertThat(folder.load().phrases())
                .filteredOn(phrase -> phrase.id().equals("ours.phrase"))
                .singleElement()
                .satisfies(
                        phrase -> assertThat(phrase.isIn("they are hopeless")).isTrue());
    }

    @Test
    void namesTheLineOfEachProblem() throws IOException {
        folder.refuses(
                PHRASE.replace("kind: label", "kind: rude"),
                "a.yaml:5: `rude` is not a kind of phrase; known are"
                        + " person, hindsight, one-cause, label, accusing-question, certainty");
        folder.refuses(PHRASE.replace("What did", "Why did"), "a.yaml:8: `instead` asks why; ask what or how");
        folder.refuses(
                PHRASE.replace("<who>", "<whom>"), "a.yaml:10: `matches` names <whom>, which is no list of words here");
        folder.refuses(PHRASE.replace("hopeless\\b", "(hopeless"), "a.yaml:10: `matches` is not a regular expression");
    }
}
