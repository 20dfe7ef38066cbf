package dev.hearth.summaries.pictures;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A picture of where a team's stories lie in a period, beside where its stories lay in the periods before.
 *
 * @param question what tellers were asked
 * @param ends three corners of a triangle, or both ends of a line
 * @param steps how many stand at each spot: 0 nothing that may be said, 1 some, 2 many, 3 most
 * @param before at which spots stories lay in most of the periods before
 * @param words what a picture needs beside the question
 */
public record Picture(String question, List<String> ends, List<Integer> steps, List<Boolean> before, Legend words) {

    public Picture {
        ends = List.copyOf(ends);
        steps = List.copyOf(steps);
        before = List.copyOf(before);
    }

    /**
     * Words in a picture.
     *
     * @param steps what the steps 1 to 3 are called
     * @param before what the dashed line means; empty where there is nothing before
     * @param description all of it in words
     */
    public record Legend(List<String> steps, String before, String description) {
        public Legend {
            steps = List.copyOf(steps);
        }
    }

    /** For pages. */
    public String svg() {
        return Svg.write(drawing(), words.description());
    }

    /** For chats. */
    public byte[] png() {
        return Png.write(drawing());
    }

    /** Whether this machine can draw for chats: one without any fonts cannot. */
    public boolean canBeDrawn() {
        try {
            return png().length > 0;
        } catch (RuntimeException | LinkageError | InternalError fontless) {
            return false;
        }
    }

    private Drawing drawing() {
        return isTriangle() ? Triangle.draw(this) : Line.draw(this);
    }

    boolean isTriangle() {
        return ends.size() == 3;
    }

    /** What a step is called in the picture; nothing for the first. */
    String called(int step) {
        return step == 0 ? "" : words.steps().get(step - 1);
    }

    boolean hasPast() {
        return before.contains(true);
    }

    IntStream spots() {
        return IntStream.range(0, steps.size());
    }
}
