package dev.hearth.documents;

import dev.hearth.documents.Flaw.Kind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A YAML document as the JSON it stands for: texts, whole and broken numbers, true, false, nothing, lists and objects. */
final class Tree {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern WHOLE = Pattern.compile("[-+]?\\d{1,100}");
    private static final Pattern BROKEN = Pattern.compile("[-+]?\\d{0,100}\\.?\\d{1,100}(?:[eE][-+]?\\d{1,3})?");

    private Tree() {}

    /** What cannot be said in JSON. */
    static final class Twisted extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Flaw flaw;

        Twisted(Flaw flaw) {
            super(flaw.kind().name(), null, false, false);
            this.flaw = flaw;
        }

        Flaw flaw() {
            return flaw;
        }
    }

    static JsonNode of(Node node) throws Twisted {
        return switch (node) {
            case MappingNode mapping -> object(mapping);
            case SequenceNode sequence -> list(sequence);
            case ScalarNode scalar -> scalar(scalar);
            default -> throw new Twisted(Flaw.of(Kind.BROKEN, line(node)));
        };
    }

    private static ObjectNode object(MappingNode mapping) throws Twisted {
        ObjectNode object = NODES.objectNode();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw new Twisted(Flaw.of(Kind.BROKEN, line(tuple.getKeyNode())));
            }
            if (object.has(key.getValue())) {
                throw new Twisted(new Flaw(Kind.TWICE, line(key), key.getValue()));
            }
            object.set(key.getValue(), of(tuple.getValueNode()));
        }
        return object;
    }

    private static ArrayNode list(SequenceNode sequence) throws Twisted {
        ArrayNode list = NODES.arrayNode();
        for (Node item : sequence.getValue()) {
            list.add(of(item));
        }
        return list;
    }

    private static JsonNode scalar(ScalarNode scalar) {
        String value = scalar.getValue();
        Tag tag = scalar.getTag();
        if (tag.equals(Tag.NULL)) {
            return NODES.nullNode();
        }
        if (tag.equals(Tag.BOOL)) {
            return NODES.booleanNode(value.matches("(?i)y|yes|true|on"));
        }
        if (tag.equals(Tag.INT) && WHOLE.matcher(value).matches()) {
            return NODES.numberNode(new BigInteger(value));
        }
        return tag.equals(Tag.FLOAT) && BROKEN.matcher(value).matches()
                ? NODES.numberNode(new BigDecimal(value))
                : NODES.stringNode(value);
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
