package dev.hearth.prompts;

import dev.hearth.documents.Flaw;
import dev.hearth.documents.PlainYaml;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a file of prompts as plain YAML, and says what is wrong with it in the words of whoever keeps the file. */
final class StrictYaml {

    private final Problems problems;

    StrictYaml(Problems problems) {
        this.problems = problems;
    }

    /** The file's only document; empty if there is none to be had, and then at least one problem was added. */
    Optional<Node> read(PromptFile file) {
        try {
            byte[] bytes = file.bytes(PlainYaml.BIGGEST + 1);
            return bytes.length > PlainYaml.BIGGEST
                    ? refused(file.top(), "is larger than 1 MB")
                    : document(file, decoded(bytes));
        } catch (CharacterCodingException e) {
            return refused(file.top(), "is not UTF-8 text");
        } catch (IOException e) {
            return refused(file.top(), "cannot be read");
        }
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private Optional<Node> document(PromptFile file, String text) {
        return switch (PlainYaml.read(text)) {
            case PlainYaml.Read.Whole(Node root) -> Optional.of(root);
            case PlainYaml.Read.Flawed(var flaws) -> {
                flaws.forEach(flaw -> problems.add(new Place(file.name(), flaw.line()), sentence(flaw)));
                yield Optional.empty();
            }
        };
    }

    private static String sentence(Flaw flaw) {
        return switch (flaw.kind()) {
            case EMPTY -> "is empty";
            case HUGE -> "is larger than 1 MB";
            case NOT_TEXT -> "is not UTF-8 text";
            case CHARACTER -> "holds a character that YAML does not allow";
            case DEEP -> "is nested too deeply";
            case ALIAS -> "anchors and aliases are not allowed: write it out";
            case TAG -> "tags are not allowed: only plain text, numbers and lists";
            case TWICE -> "`" + flaw.detail() + "` is there twice";
            case BROKEN -> "is not YAML: " + flaw.detail();
        };
    }

    private Optional<Node> refused(Place place, String sentence) {
        problems.add(place, sentence);
        return Optional.empty();
    }
}
