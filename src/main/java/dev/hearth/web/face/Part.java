package dev.hearth.web.face;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of what the bot says, as a template shows it.
 *
 * @param kind heading, text, quote, facts, context or link
 * @param text a heading, somebody's words, or what a link is called; empty for all others
 * @param below who said it, or where a link leads; null for none
 * @param runs a paragraph or a quiet line
 * @param rows facts
 */
public record Part(String kind, String text, @Nullable String below, List<Run> runs, List<Row> rows) {

    public Part {
        runs = List.copyOf(runs);
        rows = List.copyOf(rows);
    }

    /** A named fact. */
    public record Row(String name, List<Run> runs) {}
}
