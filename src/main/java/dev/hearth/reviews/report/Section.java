package dev.hearth.reviews.report;

import dev.hearth.chat.Block;
import java.util.List;

/**
 * A part of a review as it is read.
 *
 * @param word names it in addresses within the page
 * @param title above it
 * @param blocks what it says
 * @param columns what stands side by side under that; empty for nothing
 */
record Section(String word, String title, List<Block> blocks, List<Column> columns) {

    Section {
        blocks = List.copyOf(blocks);
        columns = List.copyOf(columns);
    }

    /** One of those that stand side by side. */
    record Column(String title, List<Block> blocks) {}

    static Section of(String word, String title, List<Block> blocks) {
        return new Section(word, title, blocks, List.of());
    }

    boolean isEmpty() {
        return blocks.isEmpty() && columns.isEmpty();
    }
}
