package dev.hearth.prompts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** One mapping of a file, read key by key; whatever is missing or strange is added to the problems and read as empty. */
final class Entry {

    /** A piece of text and where it stands. */
    record Line(String text, Place place) {}

    private final String file;
    private final Place place;
    private final Problems problems;
    private final boolean readable;
    private final Map<String, Node> values = new LinkedHashMap<>();

    /** @param keys all keys this mapping may have */
    Entry(String file, Node node, Set<String> keys, Problems problems) {
        this.file = file;
        this.place = at(node);
        this.problems = problems;
        this.readable = node instanceof MappingNode;
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(tuple -> put(tuple, keys));
        } else {
            problems.add(place, "must have keys: " + listed(keys));
        }
    }

    private void put(NodeTuple tuple, Set<String> keys) {
        String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (!keys.contains(key)) {
            problems.add(at(tuple.getKeyNode()), "`" + key + "` is not a key here; known are " + listed(keys));
        } else if (values.putIfAbsent(key, tuple.getValueNode()) != null) {
            problems.add(at(tuple.getKeyNode()), "`" + key + "` is there twice");
        }
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    Place place() {
        return place;
    }

    /** The text under a key, without space around it. */
    Line text(String key) {
        Node node = values.get(key);
        if (node == null) {
            return nothing(place, "`" + key + "` is missing");
        }
        if (!(node instanceof ScalarNode scalar) || !scalar.getTag().equals(Tag.STR)) {
            return nothing(at(node), "`" + key + "` must be text; put it between quotes");
        }
        String text = scalar.getValue().strip();
        return text.isEmpty() ? nothing(at(node), "`" + key + "` is empty") : new Line(text, at(node));
    }

    /** The whole number under a key, or {@code least} if there is none between the two. */
    int number(String key, int least, int most) {
        Node node = values.get(key);
        String digits = node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.INT) ? scalar.getValue() : "";
        int number = digits.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(digits) : least - 1;
        if (number < least || number > most) {
            complain(
                    node == null ? place : at(node),
                    "`" + key + "` must be a whole number from " + least + " to " + most);
        }
        return Math.max(least, number);
    }

    /** The items of the list under a key, of which there must be one at least. */
    List<Node> items(String key) {
        Node node = values.get(key);
        List<Node> items = node instanceof SequenceNode sequence ? sequence.getValue() : List.of();
        if (items.isEmpty()) {
            complain(node == null ? place : at(node), "`" + key + "` must be a list that is not empty");
        }
        return items;
    }

    /** The texts of the list under a key, of which there must be one at least. */
    List<Line> lines(String key) {
        return items(key).stream()
                .map(node -> line(key, node))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The texts under a key that holds texts of its own, by their keys; empty if there is no such key. */
    Map<String, Line> texts(String key) {
        Map<String, Line> texts = new LinkedHashMap<>();
        if (values.get(key) instanceof MappingNode mapping) {
            mapping.getValue()
                    .forEach(tuple -> line(key, tuple.getValueNode())
                            .ifPresent(line -> texts.put(((ScalarNode) tuple.getKeyNode()).getValue(), line)));
        } else if (values.containsKey(key)) {
            complain(place, "`" + key + "` must have keys");
        }
        return texts;
    }

    private Optional<Line> line(String key, Node node) {
        if (node instanceof ScalarNode scalar
                && scalar.getTag().equals(Tag.STR)
                && !scalar.getValue().isBlank()) {
            return Optional.of(new Line(scalar.getValue().strip(), at(node)));
        }
        complain(at(node), "`" + key + "` must hold texts; put them between quotes");
        return Optional.empty();
    }

    private Line nothing(Place where, String sentence) {
        complain(where, sentence);
        return new Line("", where);
    }

    private void complain(Place where, String sentence) {
        if (readable) {
            problems.add(where, sentence);
        }
    }

    private Place at(Node node) {
        return Place.of(file, node.getStartMark());
    }

    private static String listed(Set<String> keys) {
        return String.join(", ", new TreeSet<>(keys));
    }
}
