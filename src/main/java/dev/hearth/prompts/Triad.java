package dev.hearth.prompts;

import java.util.List;

/**
 * A question that is answered by a place in a triangle: three corners, all good or all neutral, none of them right
 * (SenseMaker's idea).
 *
 * @param id dotted and lower-case, never given to another triad
 * @param text one line that ends with its only question mark
 * @param corners the three words at the corners
 */
public record Triad(String id, String text, List<String> corners) implements Prompt {

    public Triad {
        corners = List.copyOf(corners);
    }
}
