package dev.hearth.reviews.book;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Which of the lessons that nothing became of come back in a week: three at most, so that the rest waits for another. */
public final class Ageing {

    /** The most that come back in one week. */
    public static final int MOST = 3;

    private static final int WEEKS_AHEAD = 4;
    private static final int HEAVIEST = 3;

    private Ageing() {}

    /**
     * Those that come back, the first in line first: who waits longest, where each earlier or later lesson that says the
     * same counts as four weeks of waiting, up to three of them. So what keeps coming up goes ahead, and nothing waits for
     * ever.
     *
     * @param back open lessons whose turn has come
     * @param weights how many others say the same, by number; none where it is missing
     */
    public static List<Lesson> pick(List<Lesson> back, Map<Integer, Integer> weights) {
        return back.stream()
                .sorted(Comparator.comparing((Lesson lesson) -> lesson.turn()
                                .next()
                                .minusWeeks((long) WEEKS_AHEAD
                                        * Math.min(HEAVIEST, weights.getOrDefault(lesson.number(), 0))))
                        .thenComparing(Lesson::number))
                .limit(MOST)
                .toList();
    }
}
