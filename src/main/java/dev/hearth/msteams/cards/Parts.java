package dev.hearth.msteams.cards;

import dev.hearth.chat.Block;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The parts of a message as a card's elements. */
final class Parts {

    private final Lines lines;
    private final Presses presses;
    private final Predicate<String> leads;

    /** Drawing text and what can be pressed with these, showing pictures from these addresses. */
    Parts(Lines lines, Presses presses, Predicate<String> leads) {
        this.lines = lines;
        this.presses = presses;
        this.leads = leads;
    }

    /** A part as one element, more or none. */
    List<ObjectNode> draw(Block part) {
        return switch (part) {
            case Block.Heading heading -> lines.heading(heading.text());
            case Block.Text text -> lines.draw(text.prose(), Lines.Look.BODY);
            case Block.Facts facts -> facts(facts.facts());
            case Block.Quote quote -> quote(quote);
            case Block.Context context -> lines.draw(context.prose(), Lines.Look.QUIET);
            case Block.Picture picture -> picture(picture);
            case Block.Document document -> document(document);
            case Block.Buttons row -> presses.draw(row);
            case Block.Choices choice -> presses.draw(choice);
        };
    }

    private List<ObjectNode> facts(List<Block.Fact> facts) {
        List<Span> spans = new ArrayList<>();
        for (Block.Fact fact : facts) {
            spans.add(new Span.Words(spans.isEmpty() ? "" : "\n"));
            spans.add(new Span.Strong(fact.name().replace('\n', ' ') + ": "));
            spans.addAll(fact.value().spans());
        }
        return lines.draw(new Prose(spans), Lines.Look.BODY);
    }

    private List<ObjectNode> quote(Block.Quote quote) {
        List<ObjectNode> said = new ArrayList<>(lines.draw(Prose.of(quote.words()), Lines.Look.BODY));
        String from = quote.attribution() == null ? "" : quote.attribution();
        if (!from.isBlank()) {
            said.addAll(lines.draw(Prose.of("– " + from.replace('\n', ' ')), Lines.Look.QUIET));
        }
        if (said.isEmpty()) {
            return List.of();
        }
        ObjectNode box =
                JsonNodeFactory.instance.objectNode().put("type", "Container").put("style", "emphasis");
        ArrayNode items = box.putArray("items");
        said.forEach(items::add);
        return List.of(box);
    }

    private List<ObjectNode> document(Block.Document document) {
        List<ObjectNode> drawn = new ArrayList<>(
                lines.draw(Prose.of(new Span.Strong(document.name().replace('\n', ' '))), Lines.Look.BODY));
        drawn.addAll(lines.typed(document.text()));
        return drawn;
    }

    private List<ObjectNode> picture(Block.Picture picture) {
        String description = Texts.line(picture.description(), Limits.ADDRESS);
        if (!leads.test(picture.address())) {
            return lines.draw(Prose.of(description), Lines.Look.QUIET);
        }
        return List.of(JsonNodeFactory.instance
                .objectNode()
                .put("type", "Image")
                .put("url", picture.address())
                .put("altText", description)
                .put("size", "Stretch"));
    }
}
