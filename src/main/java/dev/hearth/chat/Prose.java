package dev.hearth.chat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One or more lines of text, in runs. */
public record Prose(List<Span> spans) {

    public Prose {
        spans = List.copyOf(spans);
    }

    /** Plain words that cannot act, whatever they contain. */
    public static Prose of(String words) {
        return new Prose(List.of(new Span.Words(words)));
    }

    /** These runs. */
    public static Prose of(Span... spans) {
        return new Prose(List.of(spans));
    }

    /** This, then that. */
    public Prose then(Prose next) {
        return new Prose(Stream.concat(spans.stream(), next.spans.stream()).toList());
    }

    /** What a screen reader or a notification says. */
    public String plain() {
        return spans.stream().map(Span::plain).collect(Collectors.joining());
    }
}
