package dev.hearth.summaries.pictures;

import dev.hearth.stories.Meaning;
import dev.hearth.stories.Story;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where tellers placed a story, by the spots of a picture. A triangle has seven: three corners, 0 to 2; the three spaces
 * between two of them, 3 to 5, each numbered by the corner it is farthest from; and the middle, 6. A line has three: towards
 * its low end, 0, between, 1, and towards its high end, 2.
 */
public final class Placing {

    /** The name of the line between two words for how it felt, which is older than all others. */
    public static final String FEELING = "feeling";

    static final int TRIANGLE = 7;
    static final int LINE = 3;
    static final int MIDDLE = 6;

    private static final int CORNER = 60;
    private static final int INNER = 20;
    private static final int LOW = 2;
    private static final int HIGH = 6;

    private Placing() {}

    /** The spots of a story, by the names of what it was placed in. */
    public static Map<String, Integer> spots(Story story) {
        Map<String, Integer> spots = new TreeMap<>();
        Meaning meaning = story.words().meaning();
        Meaning.Weights weights = meaning.weights();
        if (weights != null && weights.applies()) {
            spots.put(weights.triad(), spot(weights));
        }
        meaning.steps().forEach(step -> spots.put(step.dyad(), spot(step.step())));
        if (story.words().feeling() > 0) {
            spots.put(FEELING, spot(story.words().feeling()));
        }
        return spots;
    }

    /** Whether this name is that of a triangle in which a story was placed. */
    public static boolean isTriangle(Story story, String name) {
        Meaning.Weights weights = story.words().meaning().weights();
        return weights != null && weights.triad().equals(name);
    }

    static int spot(Meaning.Weights weights) {
        int[] all = {weights.first(), weights.second(), weights.third()};
        int least = 0;
        for (int corner = 0; corner < all.length; corner++) {
            if (all[corner] > CORNER) {
                return corner;
            }
            least = all[corner] < all[least] ? corner : least;
        }
        return all[least] >= INNER ? MIDDLE : all.length + least;
    }

    static int spot(int step) {
        return step <= LOW ? 0 : step >= HIGH ? 2 : 1;
    }

    /** Whether two spots of one picture are as far apart as can be: two corners, or both ends. */
    public static boolean areFarApart(int one, int other, boolean triangle) {
        return one != other && (triangle ? one < LINE && other < LINE : one + other == 2 && one != 1);
    }
}
