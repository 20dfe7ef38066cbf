package dev.hearth.prompts;

import dev.hearth.prompts.Entry.Line;
import dev.hearth.prompts.PromptReader.Found;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the instructions of a file, whose lines are held to the same wording as all that is told. */
final class InstructionReader {

    static final String INSTRUCTIONS = "instructions";

    private static final Set<String> KEYS = Set.of("id", "lines");

    private final Problems problems;
    private final Function<Entry, String> ids;

    /** @param ids reads the id of an entry */
    InstructionReader(Problems problems, Function<Entry, String> ids) {
        this.problems = problems;
        this.ids = ids;
    }

    List<Found> read(String file, Entry top) {
        return top.items(INSTRUCTIONS).stream().map(node -> one(file, node)).toList();
    }

    private Found one(String file, Node node) {
        Entry entry = new Entry(file, node, KEYS, problems);
        List<Line> lines = entry.lines("lines");
        lines.forEach(line ->
                Wording.ofTelling(line.text()).forEach(sentence -> problems.add(line.place(), "`lines` " + sentence)));
        String text = lines.stream().map(Line::text).collect(Collectors.joining("\n"));
        return new Found(new Instruction(ids.apply(entry), text), entry.place());
    }
}
