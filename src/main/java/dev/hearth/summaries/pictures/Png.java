package dev.hearth.summaries.pictures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/** A drawing for chats, twice as large as it is written down, for fine screens. */
final class Png {

    private static final int SCALE = 2;

    private final Graphics2D pen;

    private Png(Graphics2D pen) {
        this.pen = pen;
    }

    static byte[] write(Drawing drawing) {
        BufferedImage image =
                new BufferedImage(drawing.width() * SCALE, drawing.height() * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            pen.scale(SCALE, SCALE);
            pen.setColor(new Color(Ink.GROUND));
            pen.fillRect(0, 0, drawing.width(), drawing.height());
            drawing.pieces().forEach(new Png(pen)::draw);
        } finally {
            pen.dispose();
        }
        return bytes(image);
    }

    private static byte[] bytes(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void draw(Drawing.Piece piece) {
        switch (piece) {
            case Drawing.Area area -> {
                Path2D path = path(area.corners());
                pen.setColor(new Color(area.tone().colour()));
                pen.fill(path);
                pen.setColor(new Color(Ink.EDGE));
                pen.setStroke(new BasicStroke(1));
                pen.draw(path);
            }
            case Drawing.Outline outline -> {
                pen.setColor(new Color(Ink.GROUND));
                pen.setStroke(new BasicStroke(8));
                pen.draw(path(outline.corners()));
                pen.setColor(new Color(Ink.BEFORE));
                pen.setStroke(
                        new BasicStroke(4, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {10, 6}, 0));
                pen.draw(path(outline.corners()));
            }
            case Drawing.Label label -> label(label);
        }
    }

    private void label(Drawing.Label label) {
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, label.size()));
        pen.setColor(new Color(label.light() ? Ink.LIGHT : Ink.WORDS));
        int wide = pen.getFontMetrics().stringWidth(label.words());
        double left = label.at().x()
                - switch (label.side()) {
                    case START -> 0;
                    case MIDDLE -> wide / 2.0;
                    case END -> wide;
                };
        pen.drawString(label.words(), (float) left, (float) label.at().y());
    }

    private static Path2D path(List<Drawing.Point> corners) {
        Path2D path = new Path2D.Double();
        path.moveTo(corners.getFirst().x(), corners.getFirst().y());
        corners.stream().skip(1).forEach(corner -> path.lineTo(corner.x(), corner.y()));
        path.closePath();
        return path;
    }
}
