package dev.hearth.slack.blockkit;

import dev.hearth.chat.Block;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Span;
import java.util.List;
import java.util.regex.Pattern;

/** Text in Slack's own markup, where nothing but our own mentions, links and emphasis acts. */
final class Mrkdwn {

    private static final String ACTING = "*_~`<>&@:";
    private static final Pattern MARKS = Pattern.compile("[*_~`>]");
    private static final Pattern SMILEYS = Pattern.compile(":(?=[a-z0-9_+'-]+:)");

    private Mrkdwn() {}

    /** A line or more, at most so long. */
    static String of(Prose prose, int most) {
        StringBuilder text = new StringBuilder();
        for (Span span : prose.spans()) {
            String next = of(span);
            if (text.length() + next.length() > most - 1) {
                return text.append(fitting(span, most - 1 - text.length()))
                        .append(Texts.CUT)
                        .toString();
            }
            text.append(next);
        }
        return text.toString();
    }

    /** What notifications and screen readers say for these parts. */
    static String fallback(List<Block> parts) {
        Prose lines = parts.stream()
                .map(Mrkdwn::said)
                .filter(line -> !line.plain().isBlank())
                .reduce((before, after) -> before.then(Prose.of("\n")).then(after))
                .orElse(Prose.of(Texts.CUT));
        return of(lines, Limits.FALLBACK);
    }

    /** People's words, which stay words. */
    static String escaped(String words) {
        if (Texts.isOrdinary(words, ACTING)) {
            return words;
        }
        String broken = MARKS.matcher(Texts.harmless(words)).replaceAll(Texts.BREAK + "$0" + Texts.BREAK);
        return SMILEYS.matcher(broken)
                .replaceAll(":" + Texts.BREAK)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    private static Prose said(Block part) {
        return switch (part) {
            case Block.Text text -> text.prose();
            case Block.Context context -> context.prose();
            case Block.Facts facts ->
                Prose.of(facts.facts().stream()
                        .flatMap(fact ->
                                Prose.of(fact.name() + ": ").then(fact.value()).then(Prose.of("\n")).spans().stream())
                        .toArray(Span[]::new));
            case Block.Heading _, Block.Quote _, Block.Picture _, Block.Document _, Block.Buttons _, Block.Choices _ ->
                Prose.of(part.plain());
        };
    }

    private static String of(Span span) {
        return switch (span) {
            case Span.Words words -> escaped(words.text());
            case Span.Strong strong -> wrapped('*', strong.text());
            case Span.Code code -> wrapped('`', code.text());
            case Span.Mention mention ->
                RichText.isPerson(mention.person().handle())
                        ? "<@" + mention.person().handle() + ">"
                        : escaped(mention.plain());
            case Span.Link link ->
                RichText.leads(link.target())
                        ? "<" + link.target().replace("|", "%7C").replace(">", "%3E") + "|" + escaped(link.label())
                                + ">"
                        : escaped(link.label());
        };
    }

    private static String wrapped(char mark, String text) {
        return text.isBlank() ? escaped(text) : mark + escaped(text.strip().replace('\n', ' ')) + mark;
    }

    /** As much of a span as fits; half a mention or link is nothing. */
    private static String fitting(Span span, int most) {
        if (!(span instanceof Span.Words(String text))) {
            return "";
        }
        String start = Texts.start(text, most);
        while (escaped(start).length() > most) {
            start = Texts.start(
                    start, start.length() - Math.max(1, (escaped(start).length() - most) / 8));
        }
        return escaped(start);
    }
}
