package dev.hearth.msteams.cards;

import dev.hearth.chat.Block;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts what is said, visibly, to a measure; what can be pressed is the last to go. */
final class Squeeze {

    private final Measure measure;
    private int characters;
    private int lines;

    private Squeeze(Measure measure) {
        this.measure = measure;
        this.characters = measure.characters();
        this.lines = measure.lines();
    }

    /** These parts, or as much of them. */
    static List<Block> to(List<Block> parts, Measure measure) {
        return new Squeeze(measure).squeeze(parts);
    }

    private List<Block> squeeze(List<Block> parts) {
        int pressed = (int)
                parts.stream().filter(Squeeze::acts).limit(measure.parts() / 2).count();
        int spoken = measure.parts() - pressed;
        boolean marked = false;
        List<Block> kept = new ArrayList<>();
        for (Block part : parts) {
            if (acts(part) ? pressed-- > 0 : spoken-- > 0) {
                kept.add(cut(part));
            } else if (!marked) {
                kept.add(new Block.Context(Prose.of(Texts.CUT)));
                marked = true;
            }
        }
        return kept;
    }

    private static boolean acts(Block part) {
        return part instanceof Block.Buttons || part instanceof Block.Choices;
    }

    private Block cut(Block part) {
        return switch (part) {
            case Block.Heading heading -> new Block.Heading(line(heading.text()));
            case Block.Text text -> new Block.Text(cut(text.prose()));
            case Block.Context context -> new Block.Context(cut(context.prose()));
            case Block.Quote quote -> new Block.Quote(cut(quote.words()), orNull(quote.attribution()));
            case Block.Facts facts -> cut(facts);
            case Block.Picture picture -> new Block.Picture(picture.address(), line(picture.description()));
            case Block.Document document -> new Block.Document(line(document.name()), cut(document.text()));
            case Block.Buttons _, Block.Choices _ -> part;
        };
    }

    private Block cut(Block.Facts facts) {
        List<Block.Fact> kept = new ArrayList<>();
        for (Block.Fact fact : facts.facts()) {
            if (lines-- <= 0) {
                kept.add(new Block.Fact(Texts.CUT, Prose.of("")));
                break;
            }
            kept.add(new Block.Fact(line(fact.name()), cut(fact.value())));
        }
        return new Block.Facts(kept);
    }

    private Prose cut(Prose prose) {
        List<Span> kept = new ArrayList<>();
        for (Span span : prose.spans()) {
            if (characters <= 0) {
                kept.add(new Span.Words(Texts.CUT));
                break;
            }
            kept.add(cut(span));
        }
        return new Prose(kept);
    }

    private Span cut(Span span) {
        return switch (span) {
            case Span.Words words -> new Span.Words(cut(words.text()));
            case Span.Strong strong -> new Span.Strong(cut(strong.text()));
            case Span.Code code -> new Span.Code(cut(code.text()));
            case Span.Mention mention -> {
                characters -= Limits.NAME;
                yield mention;
            }
            case Span.Link link -> {
                characters -= link.target().length();
                String label = line(link.label());
                yield characters > 0 ? new Span.Link(label, link.target()) : new Span.Words(label);
            }
        };
    }

    private @Nullable String orNull(@Nullable String words) {
        return words == null ? null : line(words);
    }

    private String line(String words) {
        return cut(words).replace('\n', ' ');
    }

    private String cut(String words) {
        if (words.isEmpty()) {
            return words;
        }
        String shown = fewerLines(Texts.cut(words, Math.max(1, characters)));
        characters -= shown.length();
        return shown;
    }

    private String fewerLines(String words) {
        int at = words.indexOf('\n');
        while (at >= 0 && lines > 0) {
            lines--;
            at = words.indexOf('\n', at + 1);
        }
        return at < 0 ? words : words.substring(0, at) + words.substring(at).replace('\n', ' ');
    }
}
