package dev.hearth.experiments.toolkit;

import dev.hearth.chat.Voice;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.Plan;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes an experiment down in the open format. The format knows no step that a person takes: every activity of it names
 * something to execute. So its method and rollbacks stay empty, which the format allows, and nothing runs on anybody's
 * machine; what people do stands in the description for people, and word for word in an extension of ours for the way back.
 * When it is to be is not written down: a surprise stays one, and a time that has passed helps nobody.
 */
@Component
public class Exporting {

    /** What our extension is called. */
    static final String NAME = "hearth";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Voice voice;

    Exporting(Voice voice) {
        this.voice = voice;
    }

    /** The document, laid out to be read. */
    public String write(Experiment experiment) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree(experiment)) + "\n";
    }

    private ObjectNode tree(Experiment experiment) {
        Plan plan = experiment.plan();
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("version", "1.0.0");
        tree.put("title", plan.title());
        tree.put("description", description(plan));
        tree.putArray("tags").add(NAME);
        tree.putObject("contributions");
        tree.putObject("configuration");
        tree.putObject("steady-state-hypothesis").put("title", plan.belief()).putArray("probes");
        tree.putArray("method");
        tree.putArray("rollbacks");
        tree.putArray("extensions").add(extension(experiment));
        return tree;
    }

    private String description(Plan plan) {
        return List.of(
                        said("belief", plan.belief()),
                        said("action", plan.action()),
                        said("stop", plan.stop()),
                        said("undo", plan.undo()))
                .stream()
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String said(String what, String words) {
        return words.isBlank() ? "" : voice.line("experiments.fact." + what) + ": " + words;
    }

    private static ObjectNode extension(Experiment experiment) {
        Plan plan = experiment.plan();
        return JsonNodeFactory.instance
                .objectNode()
                .put("name", NAME)
                .put("number", experiment.number())
                .put("belief", plan.belief())
                .put("action", plan.action())
                .put("stop", plan.stop())
                .put("undo", plan.undo())
                .put("to-whom", plan.toWhom())
                .put("condition", plan.condition())
                .put("reach", plan.reach())
                .put("watch", plan.watch())
                .put("minutes", plan.length().toMinutes());
    }
}
