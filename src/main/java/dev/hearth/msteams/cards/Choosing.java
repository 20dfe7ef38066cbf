package dev.hearth.msteams.cards;

import dev.hearth.chat.Option;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Something to pick from. */
final class Choosing {

    private Choosing() {}

    /** An input with these options, as many as the measure takes. */
    static ObjectNode input(String id, List<Option> options, Measure measure) {
        ObjectNode input = JsonNodeFactory.instance
                .objectNode()
                .put("type", "Input.ChoiceSet")
                .put("id", id)
                .put("wrap", true);
        ArrayNode choices = input.putArray("choices");
        options.stream()
                .limit(measure.options())
                .forEach(option -> choices.addObject()
                        .put("title", Texts.line(option.label(), measure.label()))
                        .put("value", Slot.option(option.value())));
        return input;
    }
}
