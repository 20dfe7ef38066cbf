package dev.hearth.slack.blockkit;

import dev.hearth.chat.Block;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts the longest texts of a message so that all of it together stays within what Slack takes. */
final class Shortening {

    private int left;

    private Shortening(int most) {
        this.left = most;
    }

    /** These parts with at most so many characters. */
    static List<Block> within(List<Block> parts, int most) {
        int length = parts.stream().mapToInt(part -> part.plain().length()).sum();
        if (length <= most) {
            return parts;
        }
        Shortening shortening = new Shortening(most);
        return parts.stream().map(shortening::shorten).toList();
    }

    private Block shorten(Block part) {
        return switch (part) {
            case Block.Text text -> new Block.Text(shorten(text.prose()));
            case Block.Context context -> new Block.Context(shorten(context.prose()));
            case Block.Quote quote -> new Block.Quote(shorten(quote.words()), quote.attribution());
            case Block.Heading heading -> new Block.Heading(shorten(heading.text()));
            case Block.Facts facts ->
                new Block.Facts(facts.facts().stream()
                        .map(fact -> new Block.Fact(shorten(fact.name()), shorten(fact.value())))
                        .toList());
            case Block.Picture _, Block.Document _, Block.Buttons _, Block.Choices _ -> part;
        };
    }

    private Prose shorten(Prose prose) {
        List<Span> spans = new ArrayList<>();
        for (Span span : prose.spans()) {
            spans.add(span instanceof Span.Words(String text) ? new Span.Words(shorten(text)) : span);
        }
        return new Prose(spans);
    }

    private String shorten(String words) {
        if (words.isEmpty()) {
            return words;
        }
        String shown = Texts.shorten(words, Math.max(1, left));
        left -= shown.length();
        return shown;
    }
}
