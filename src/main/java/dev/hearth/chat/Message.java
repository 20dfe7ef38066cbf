package dev.hearth.chat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something the bot says.
 *
 * @param blocks its parts, top to bottom
 * @param sample whether it shows made-up sample data and must say so
 */
public record Message(List<Block> blocks, boolean sample) {

    public Message {
        blocks = List.copyOf(blocks);
    }

    /** These parts. */
    public static Message of(Block... blocks) {
        return new Message(List.of(blocks), false);
    }

    /** These parts. */
    public static Message of(List<Block> blocks) {
        return new Message(blocks, false);
    }

    /** One paragraph. */
    public static Message of(Prose prose) {
        return of(new Block.Text(prose));
    }

    /** The same, marked as sample data. */
    public Message asSample() {
        return new Message(blocks, true);
    }

    /** This, and that below it. */
    public Message over(Message below) {
        return new Message(Stream.concat(blocks.stream(), below.blocks.stream()).toList(), sample || below.sample);
    }

    /** What a screen reader or a notification says. */
    public String plain() {
        return blocks.stream().map(Block::plain).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
