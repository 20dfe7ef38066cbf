package dev.hearth.prompts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder that {@code hearth.prompts} could name, and samples to put into it. */
record PromptFolder(Path path) {

    static final String QUESTION = """
        bank: ooda
        questions:
          - id: ours.first
            kind: observe
            text: What do you hear?
        """;

    static final String TEMPLATE = """
        experiment-templates:
          - id: ours.template
            title: Ours
            hypothesis: It holds
            action: Pull it
            to-whom: Everyone
            condition: Rain
            blast-radius: One roof
            watch: The floor
            stop: It drips, or anyone says so
            undo: Tidy up
            duration-minutes: 15
        """;

    void write(String name, String content) throws IOException {
        Files.createDirectories(path.resolve(name).getParent());
        Files.writeString(path.resolve(name), content);
    }

    Prompts load() {
        return Prompts.withFolder(path);
    }

    /** The file or file and line, as problems name it. */
    String at(String relative) {
        return path + "/" + relative;
    }

    /** Asserts that this content has exactly one problem. */
    void refuses(String content, String problem) throws IOException {
        write("a.yaml", content);
        assertThat(refusal().lines().skip(1)).containsExactly(at(problem));
    }

    String refusal() {
        try {
            load();
            throw new AssertionError("nothing was refused");
        } catch (InvalidPrompts e) {
            return String.valueOf(e.getMessage());
        }
    }
}
