package dev.hearth.web.face;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Span;
import dev.hearth.chat.Voice;
import dev.hearth.web.Visitor;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Turns what the bot says into what a page shows: words stay words (P17), nobody is named but who reads (names are known to
 * the platform alone), and what can only be pressed or saved in the chat is left out.
 */
@Component
public class Face {

    private static final Pattern SAFE = Pattern.compile("(?i)https?://[^\\s\\\\]+|/(?![/\\\\])[^\\s\\\\]*");

    private final Voice voice;

    Face(Voice voice) {
        this.voice = voice;
    }

    /** These blocks, for one reader. */
    public List<Part> show(List<Block> blocks, Visitor reader) {
        return blocks.stream().flatMap(block -> show(block, reader)).toList();
    }

    /** A line or a paragraph, for one reader. */
    public List<Run> runs(Prose prose, Visitor reader) {
        return prose.spans().stream().map(span -> run(span, reader)).toList();
    }

    private Stream<Part> show(Block block, Visitor reader) {
        return switch (block) {
            case Block.Heading heading -> Stream.of(part("heading", heading.text()));
            case Block.Text text -> Stream.of(said("text", runs(text.prose(), reader)));
            case Block.Context context -> Stream.of(said("context", runs(context.prose(), reader)));
            case Block.Quote quote ->
                Stream.of(new Part("quote", quote.words(), quote.attribution(), List.of(), List.of()));
            case Block.Facts facts ->
                Stream.of(new Part(
                        "facts",
                        "",
                        null,
                        List.of(),
                        facts.facts().stream()
                                .map(fact -> new Part.Row(fact.name(), runs(fact.value(), reader)))
                                .toList()));
            case Block.Buttons buttons -> buttons.buttons().stream().flatMap(Face::link);
            case Block.Choices _, Block.Picture _, Block.Document _ -> Stream.empty();
        };
    }

    private static Stream<Part> link(Button button) {
        String address = button.address();
        return address != null && safe(address)
                ? Stream.of(new Part("link", button.label(), address, List.of(), List.of()))
                : Stream.empty();
    }

    private static Part part(String kind, String text) {
        return new Part(kind, text, null, List.of(), List.of());
    }

    private static Part said(String kind, List<Run> runs) {
        return new Part(kind, "", null, runs, List.of());
    }

    private Run run(Span span, Visitor reader) {
        return switch (span) {
            case Span.Words words -> new Run("words", words.text(), null);
            case Span.Strong strong -> new Run("strong", strong.text(), null);
            case Span.Code code -> new Run("code", code.text(), null);
            case Span.Mention(var person) ->
                new Run("words", voice.line(person.equals(reader.person()) ? "web.you" : "web.colleague"), null);
            case Span.Link(String label, String target) ->
                safe(target) ? new Run("link", label, target) : new Run("words", label, null);
        };
    }

    private static boolean safe(String address) {
        return SAFE.matcher(address).matches();
    }
}
