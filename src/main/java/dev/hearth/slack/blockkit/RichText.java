package dev.hearth.slack.blockkit;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextPreformattedElement;
import com.slack.api.model.block.element.RichTextQuoteElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import dev.hearth.chat.Block;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Text as a tree: its words are never parsed, so people's words can hold anything (P17). */
final class RichText {

    private static final Pattern PERSON = Pattern.compile("[UW][A-Z0-9]{1,30}");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+");

    private RichText() {}

    /** Paragraphs of at most 3,000 characters. */
    static List<LayoutBlock> paragraphs(Prose prose) {
        return blocks(
                prose.spans(),
                elements -> RichTextSectionElement.builder().elements(elements).build());
    }

    /** Somebody's words, drawn as a quotation. */
    static List<LayoutBlock> quotation(String words) {
        return blocks(
                List.of(new Span.Words(words)),
                elements -> RichTextQuoteElement.builder().elements(elements).build());
    }

    /** Words in fixed width, as they are. */
    static List<LayoutBlock> typed(String words) {
        return blocks(
                List.of(new Span.Words(words)),
                elements ->
                        RichTextPreformattedElement.builder().elements(elements).build());
    }

    /** Facts, one under another. */
    static List<LayoutBlock> facts(List<Block.Fact> facts) {
        List<Span> spans = new ArrayList<>();
        for (Block.Fact fact : facts) {
            spans.add(new Span.Words(spans.isEmpty() ? "" : "\n"));
            spans.add(new Span.Strong(fact.name()));
            spans.add(new Span.Words(": "));
            spans.addAll(fact.value().spans());
        }
        return paragraphs(new Prose(spans));
    }

    /** Whether Slack could know somebody by this handle. */
    static boolean isPerson(String handle) {
        return PERSON.matcher(handle).matches();
    }

    /** Whether Slack would follow this address. */
    static boolean leads(String address) {
        return address.length() <= Limits.ADDRESS && ADDRESS.matcher(address).matches();
    }

    private static List<LayoutBlock> blocks(List<Span> spans, Function<List<RichTextElement>, BlockElement> frame) {
        List<LayoutBlock> blocks = new ArrayList<>();
        List<RichTextElement> elements = new ArrayList<>();
        int length = 0;
        for (Span span : pieces(spans)) {
            int more = span.plain().length();
            if (!elements.isEmpty() && length + more > Limits.TEXT) {
                blocks.add(block(frame.apply(elements)));
                elements = new ArrayList<>();
                length = 0;
            }
            elements.add(element(span));
            length += more;
        }
        if (!elements.isEmpty()) {
            blocks.add(block(frame.apply(elements)));
        }
        return blocks;
    }

    /** The same runs, harmless and none longer than a paragraph; what is empty then is left out. */
    private static List<Span> pieces(List<Span> spans) {
        return spans.stream()
                .<Span>flatMap(span -> switch (span) {
                    case Span.Words(String text) ->
                        Texts.pieces(Texts.harmless(text), Limits.TEXT).stream().map(Span.Words::new);
                    case Span.Strong(String text) -> Stream.of(new Span.Strong(Texts.cut(text, Limits.TEXT)));
                    case Span.Code(String text) -> Stream.of(new Span.Code(Texts.cut(text, Limits.TEXT)));
                    case Span.Link(String label, String target) ->
                        Stream.of(new Span.Link(Texts.cut(label, Limits.TEXT), target));
                    case Span.Mention mention -> Stream.of(mention);
                })
                .filter(span -> !span.plain().isEmpty())
                .toList();
    }

    private static LayoutBlock block(BlockElement framed) {
        return RichTextBlock.builder().elements(List.of(framed)).build();
    }

    private static RichTextElement element(Span span) {
        return switch (span) {
            case Span.Words words -> text(words.text(), null);
            case Span.Strong strong ->
                text(
                        strong.text(),
                        RichTextSectionElement.TextStyle.builder().bold(true).build());
            case Span.Code code ->
                text(
                        code.text(),
                        RichTextSectionElement.TextStyle.builder().code(true).build());
            case Span.Mention mention ->
                isPerson(mention.person().handle())
                        ? RichTextSectionElement.User.builder()
                                .userId(mention.person().handle())
                                .build()
                        : text(mention.plain(), null);
            case Span.Link link ->
                leads(link.target())
                        ? RichTextSectionElement.Link.builder()
                                .url(link.target())
                                .text(link.label())
                                .build()
                        : text(link.label(), null);
        };
    }

    private static RichTextElement text(String words, RichTextSectionElement.@Nullable TextStyle style) {
        return RichTextSectionElement.Text.builder()
                .text(Texts.cut(words, Limits.TEXT))
                .style(style)
                .build();
    }
}
