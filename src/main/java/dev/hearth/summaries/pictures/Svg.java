package dev.hearth.summaries.pictures;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A drawing for pages. Nothing in it acts (P17): no styles, no scripts, no links. */
final class Svg {

    private Svg() {}

    static String write(Drawing drawing, String description) {
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" ")
                .append("width=\"%1$d\" height=\"%2$d\" viewBox=\"0 0 %1$d %2$d\">"
                        .formatted(drawing.width(), drawing.height()))
                .append("<title>")
                .append(safe(description))
                .append("</title><rect width=\"100%\" height=\"100%\" rx=\"12\" fill=\"")
                .append(Ink.written(Ink.GROUND))
                .append("\"/>");
        drawing.pieces().forEach(piece -> svg.append(piece(piece)));
        return svg.append("</svg>").toString();
    }

    private static String piece(Drawing.Piece piece) {
        return switch (piece) {
            case Drawing.Area area ->
                "<polygon points=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"1\"/>"
                        .formatted(
                                points(area.corners()), Ink.written(area.tone().colour()), Ink.written(Ink.EDGE));
            case Drawing.Outline outline ->
                ("<polygon points=\"%1$s\" fill=\"none\" stroke=\"%2$s\" stroke-width=\"8\"/><polygon points=\"%1$s\""
                                + " fill=\"none\" stroke=\"%3$s\" stroke-width=\"4\" stroke-dasharray=\"10 6\"/>")
                        .formatted(points(outline.corners()), Ink.written(Ink.GROUND), Ink.written(Ink.BEFORE));
            case Drawing.Label label -> label(label);
        };
    }

    private static String label(Drawing.Label label) {
        return String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" font-family=\"sans-serif\" font-size=\"%d\""
                        + " fill=\"%s\">%s</text>",
                label.at().x(),
                label.at().y(),
                label.side().name().toLowerCase(Locale.ROOT),
                label.size(),
                Ink.written(label.light() ? Ink.LIGHT : Ink.WORDS),
                safe(label.words()));
    }

    private static String points(List<Drawing.Point> points) {
        return points.stream()
                .map(point -> String.format(Locale.ROOT, "%.1f,%.1f", point.x(), point.y()))
                .collect(Collectors.joining(" "));
    }

    /** Words stay words, and what no XML may hold is left out. */
    private static String safe(String words) {
        return words.replaceAll("[^\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
