package dev.hearth.reviews.report;

import dev.hearth.chat.Block;
import dev.hearth.chat.Markdown;
import dev.hearth.chat.Voice;
import dev.hearth.reviews.asking.ReviewCard;
import dev.hearth.reviews.review.Meant;
import dev.hearth.reviews.review.Moments;
import dev.hearth.reviews.review.Review;
import java.util.List;
import org.springframework.stereotype.Component;

/** A review as Markdown, in which nobody's words act (P17). */
@Component
class MarkdownReport {

    private final Reader reader;
    private final ReviewCard card;
    private final Meant meant;
    private final Voice voice;

    MarkdownReport(Reader reader, ReviewCard card, Meant meant, Voice voice) {
        this.reader = reader;
        this.card = card;
        this.meant = meant;
        this.voice = voice;
    }

    String write(Review review, boolean inTeam) {
        StringBuilder text = new StringBuilder();
        text.append("# ").append(Markdown.of(card.heading(review))).append("\n\n");
        text.append(Markdown.of(voice.line(
                        "review.report.standing",
                        "number",
                        review.number(),
                        "day",
                        Moments.full(review.times().started(), meant.team(review)))))
                .append("\n");
        for (Section section : reader.read(review, inTeam)) {
            text.append("\n## ").append(Markdown.of(section.title())).append("\n\n");
            section.blocks().forEach(block -> write(text, block));
            section.columns().forEach(column -> {
                text.append("### ").append(Markdown.of(column.title())).append("\n\n");
                column.blocks().forEach(block -> write(text, block));
            });
        }
        return text.toString();
    }

    private static void write(StringBuilder text, Block block) {
        switch (block) {
            case Block.Facts facts -> {
                facts.facts()
                        .forEach(fact -> text.append("- **")
                                .append(Markdown.of(fact.name()))
                                .append("** ")
                                .append(Markdown.of(fact.value().plain()))
                                .append('\n'));
                text.append('\n');
            }
            case Block.Quote quote -> quote(text, quote);
            case Block.Context context ->
                text.append('*').append(Markdown.of(context.plain())).append("*\n\n");
            default -> text.append(Markdown.of(block.plain())).append("\n\n");
        }
    }

    private static void quote(StringBuilder text, Block.Quote quote) {
        List<String> lines = quote.words().lines().map(Markdown::of).toList();
        text.append("> ").append(String.join("  \n> ", lines)).append('\n');
        if (quote.attribution() != null) {
            text.append(">\n> (").append(Markdown.of(quote.attribution())).append(")\n");
        }
        text.append('\n');
    }
}
