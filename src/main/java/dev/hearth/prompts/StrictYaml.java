package dev.hearth.prompts;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/** YAML without its dangerous half: one small, flat document of plain values, no anchors, aliases or tags. */
final class StrictYaml {

    static final int BIGGEST = 1024 * 1024;
    static final int DEEPEST = 50;

    private final Problems problems;
    private final Yaml yaml;

    StrictYaml(Problems problems) {
        this.problems = problems;
        LoaderOptions limits = new LoaderOptions();
        limits.setNestingDepthLimit(DEEPEST);
        limits.setCodePointLimit(BIGGEST);
        this.yaml = new Yaml(limits);
    }

    /** The file's only document; empty if there is none to be had, and then at least one problem was added. */
    Optional<Node> read(PromptFile file) {
        try {
            byte[] bytes = file.bytes(BIGGEST + 1);
            return bytes.length > BIGGEST ? refused(file.top(), "is larger than 1 MB") : document(file, decoded(bytes));
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
        try {
            return isPlain(file, text) ? composed(file, text) : Optional.empty();
        } catch (ReaderException e) {
            return refused(file.top(), "holds a character that YAML does not allow");
        } catch (MarkedYAMLException e) {
            return refused(Place.of(file.name(), e.getProblemMark()), "is not YAML: " + e.getProblem());
        } catch (YAMLException e) {
            return refused(file.top(), "is not YAML: " + e.getMessage());
        }
    }

    private Optional<Node> composed(PromptFile file, String text) {
        Node root = yaml.compose(new StringReader(text));
        return root == null ? refused(file.top(), "is empty") : Optional.of(root);
    }

    private boolean isPlain(PromptFile file, String text) {
        boolean plain = true;
        int depth = 0;
        for (Event event : yaml.parse(new StringReader(text))) {
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            Optional<String> oddity = depth > DEEPEST ? Optional.of("is nested too deeply") : oddity(event);
            oddity.ifPresent(sentence -> problems.add(Place.of(file.name(), event.getStartMark()), sentence));
            plain &= oddity.isEmpty();
            if (depth > DEEPEST) {
                break;
            }
        }
        return plain;
    }

    private static Optional<String> oddity(Event event) {
        if (event instanceof NodeEvent node && node.getAnchor() != null) {
            return Optional.of("anchors and aliases are not allowed: write it out");
        }
        boolean tagged = (event instanceof ScalarEvent scalar && scalar.getTag() != null)
                || (event instanceof CollectionStartEvent start && start.getTag() != null);
        return tagged ? Optional.of("tags are not allowed: only plain text, numbers and lists") : Optional.empty();
    }

    private Optional<Node> refused(Place place, String sentence) {
        problems.add(place, sentence);
        return Optional.empty();
    }
}
