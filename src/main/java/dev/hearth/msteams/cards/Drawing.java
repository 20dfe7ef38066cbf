package dev.hearth.msteams.cards;

import dev.hearth.chat.Block;
import dev.hearth.chat.Field;
import dev.hearth.chat.Form;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Voice;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One card while it is drawn, to one measure. */
final class Drawing {

    private static final String MORE = "~form";

    private final Voice voice;
    private final Actions actions;
    private final Mentions mentions;
    private final Lines lines;
    private final Measure measure;
    private final ObjectNode card = JsonNodeFactory.instance.objectNode();
    private final ArrayNode body;

    Drawing(Voice voice, Actions actions, Mentions mentions, Measure measure) {
        this.voice = voice;
        this.actions = actions;
        this.mentions = mentions;
        this.lines = new Lines(mentions, actions.leads());
        this.measure = measure;
        card.put("type", "AdaptiveCard")
                .put("$schema", "http://adaptivecards.io/schemas/adaptive-card.json")
                .put("version", "1.5");
        this.body = card.putArray("body");
    }

    /** Draws these parts, with room for so many actions. */
    Drawing parts(List<Block> all, int room) {
        List<Block> shown = Squeeze.to(all, measure);
        Presses presses = new Presses(voice, actions, shown, measure, room);
        Parts parts = new Parts(lines, presses, actions.leads());
        shown.forEach(part -> parts.draw(part).forEach(body::add));
        presses.finish(body);
        if (presses.isCut()) {
            lines.draw(Prose.of(Texts.CUT), Lines.Look.QUIET).forEach(body::add);
        }
        return this;
    }

    /** Draws a form: what to mend in none of its fields, what stands above, what it asks, and what sends it. */
    Drawing form(Form form) {
        Inputs inputs = new Inputs(voice, lines, measure, form.mistakes());
        Set<String> asked = Stream.concat(form.fields().stream(), form.more().stream())
                .map(Field::name)
                .collect(Collectors.toSet());
        form.mistakes().entrySet().stream()
                .filter(mistake -> !asked.contains(mistake.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(mistake -> inputs.mistake(mistake.getValue()).forEach(body::add));
        parts(form.preface(), Limits.ACTIONS - (form.more().isEmpty() ? 1 : 2));
        form.fields().forEach(field -> inputs.draw(field).forEach(body::add));
        if (!form.more().isEmpty()) {
            more(form, inputs);
        }
        card.putArray("actions").add(Actions.send(Texts.line(form.submit(), Limits.LABEL), form.name(), form.carry()));
        return this;
    }

    /** The card, which always says something. */
    ObjectNode card() {
        if (body.isEmpty()) {
            lines.draw(Prose.of(Texts.CUT), Lines.Look.BODY).forEach(body::add);
        }
        ObjectNode teams = card.putObject("msteams").put("width", "Full");
        ArrayNode entities = mentions.entities();
        if (!entities.isEmpty()) {
            teams.set("entities", entities);
        }
        return card;
    }

    private void more(Form form, Inputs inputs) {
        boolean toMend = form.more().stream().anyMatch(field -> form.mistakes().containsKey(field.name()));
        body.addObject()
                .put("type", "ActionSet")
                .putArray("actions")
                .add(Actions.toggle(voice.line("msteams.form.more"), List.of(MORE)));
        ArrayNode items = body.addObject()
                .put("type", "Container")
                .put("id", MORE)
                .put("isVisible", toMend)
                .putArray("items");
        form.more().forEach(field -> inputs.draw(field).forEach(items::add));
    }
}
