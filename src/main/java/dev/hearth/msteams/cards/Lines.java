package dev.hearth.msteams.cards;

import dev.hearth.chat.Prose;
import dev.hearth.chat.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Text, an element for each line, because the clients of Teams disagree about line breaks. Words stand in runs, which no
 * client parses (P17). Mentions work only in Markdown: a line with one is such a text if none of its words could act there,
 * else the mention stands under it by itself.
 */
final class Lines {

    private final Mentions mentions;
    private final Predicate<String> leads;

    /** Naming these people, following these addresses. */
    Lines(Mentions mentions, Predicate<String> leads) {
        this.mentions = mentions;
        this.leads = leads;
    }

    /** How a text looks. */
    enum Look {
        BODY,
        QUIET,
        HEADING,
        MISTAKE
    }

    /** A paragraph or more; nothing if it is blank. */
    List<ObjectNode> draw(Prose prose, Look look) {
        List<ObjectNode> drawn = new ArrayList<>();
        boolean apart = true;
        for (List<Span> line : split(prose)) {
            boolean blank = line.stream().allMatch(span -> said(span).isBlank());
            if (!blank) {
                List<ObjectNode> elements = line(line, look);
                if (!apart) {
                    elements.getFirst().put("spacing", "None");
                }
                drawn.addAll(elements);
            }
            apart = blank;
        }
        return drawn;
    }

    /** Words in fixed width, as they are: also what stands at the beginning of a line. */
    List<ObjectNode> typed(String words) {
        List<ObjectNode> drawn = new ArrayList<>();
        for (String line : Texts.clean(words).split("\n", -1)) {
            String said = Texts.harmless(line.isEmpty() ? " " : line.replaceAll("\\G ", "\u00A0"));
            ObjectNode block = JsonNodeFactory.instance
                    .objectNode()
                    .put("type", "RichTextBlock")
                    .put("spacing", "None");
            block.putArray("inlines")
                    .addObject()
                    .put("type", "TextRun")
                    .put("text", said)
                    .put("fontType", "Monospace");
            drawn.add(block);
        }
        return drawn;
    }

    /** A heading, which screen readers hear as one where its words cannot act. */
    List<ObjectNode> heading(String words) {
        String text = Texts.line(words, Limits.HEADING);
        if (words.isBlank()) {
            return List.of();
        }
        return List.of(
                Texts.isStill(text)
                        ? markdown(text, Look.HEADING).put("style", "heading")
                        : runs(List.of(new Span.Words(text)), Look.HEADING));
    }

    private List<ObjectNode> line(List<Span> line, Look look) {
        List<Span.Mention> named = line.stream()
                .filter(Span.Mention.class::isInstance)
                .map(Span.Mention.class::cast)
                .filter(mention -> mentions.knows(mention.person()))
                .toList();
        if (named.isEmpty()) {
            return List.of(runs(line, look));
        }
        boolean linked = line.stream().anyMatch(Span.Link.class::isInstance);
        if (!linked && Texts.isStill(said(line))) {
            return List.of(markdown(line.stream().map(this::marked).collect(Collectors.joining()), look));
        }
        String under = named.stream()
                .map(mention -> mentions.at(mention.person()))
                .distinct()
                .collect(Collectors.joining(" "));
        return List.of(runs(line, look), markdown(under, Look.QUIET).put("spacing", "None"));
    }

    private String marked(Span span) {
        return span instanceof Span.Mention(var person) && mentions.knows(person) ? mentions.at(person) : said(span);
    }

    private String said(List<Span> line) {
        return line.stream().map(this::said).collect(Collectors.joining());
    }

    private String said(Span span) {
        return span instanceof Span.Mention(var person) ? mentions.name(person) : Texts.harmless(span.plain());
    }

    private ObjectNode runs(List<Span> line, Look look) {
        ObjectNode block = JsonNodeFactory.instance.objectNode().put("type", "RichTextBlock");
        ArrayNode inlines = block.putArray("inlines");
        for (Span span : line) {
            String said = said(span);
            if (!said.isEmpty()) {
                inlines.add(run(span, said, look));
            }
        }
        return block;
    }

    private ObjectNode run(Span span, String said, Look look) {
        ObjectNode run = looking(
                JsonNodeFactory.instance.objectNode().put("type", "TextRun").put("text", said), look);
        return switch (span) {
            case Span.Words _ -> run;
            case Span.Strong _, Span.Mention _ -> run.put("weight", "Bolder");
            case Span.Code _ -> run.put("fontType", "Monospace");
            case Span.Link link -> leads.test(link.target()) ? linked(run, link.target()) : run;
        };
    }

    private static ObjectNode linked(ObjectNode run, String target) {
        run.put("color", "Accent")
                .putObject("selectAction")
                .put("type", "Action.OpenUrl")
                .put("url", target);
        return run;
    }

    private static ObjectNode markdown(String text, Look look) {
        return looking(
                JsonNodeFactory.instance
                        .objectNode()
                        .put("type", "TextBlock")
                        .put("text", text)
                        .put("wrap", true),
                look);
    }

    private static ObjectNode looking(ObjectNode text, Look look) {
        return switch (look) {
            case BODY -> text;
            case QUIET -> text.put("size", "Small").put("isSubtle", true);
            case HEADING -> text.put("size", "Large").put("weight", "Bolder");
            case MISTAKE -> text.put("color", "Attention");
        };
    }

    private static List<List<Span>> split(Prose prose) {
        List<List<Span>> lines = new ArrayList<>();
        lines.add(new ArrayList<>());
        for (Span span : prose.spans()) {
            if (span instanceof Span.Mention || span instanceof Span.Link) {
                lines.getLast().add(span);
                continue;
            }
            String[] pieces = Texts.clean(span.plain()).split("\n", -1);
            for (int at = 0; at < pieces.length; at++) {
                if (at > 0) {
                    lines.add(new ArrayList<>());
                }
                lines.getLast().add(like(span, pieces[at]));
            }
        }
        return lines;
    }

    private static Span like(Span span, String words) {
        return switch (span) {
            case Span.Strong _ -> new Span.Strong(words);
            case Span.Code _ -> new Span.Code(Typing.here(words));
            case Span.Words _, Span.Mention _, Span.Link _ -> new Span.Words(words);
        };
    }
}
