package dev.hearth.stories;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a story means to whoever told it. Each part may be left out, and Hearth infers none of it. Texts are the teller's
 * words, on one line each.
 *
 * @param weights where it lies in a triangle; null where the teller was not asked or did not say
 * @param steps where it lies between the two ends of some dyads, at most one step for each dyad
 * @param often how common such a thing is; null where nothing was said
 * @param hearers who needs to hear it
 * @param relier who relied on something in it; may be empty
 * @param reliedOn what they relied on; may be empty
 */
public record Meaning(
        @Nullable Weights weights,
        List<Step> steps,
        @Nullable Often often,
        Set<Hearer> hearers,
        String relier,
        String reliedOn) {

    /** Nothing was said. */
    public static final Meaning NONE = new Meaning(null, List.of(), null, Set.of(), "", "");

    public Meaning {
        steps = List.copyOf(steps);
        hearers = Set.copyOf(hearers);
    }

    /**
     * A place in a triad's triangle: three weights in hundredths that make a hundred, or three times 0 where the teller
     * said that the triad does not apply.
     *
     * @param triad the triad's id, as {@code stories.meaning.Signifiers} knows it
     */
    public record Weights(String triad, int first, int second, int third) {

        private static final int WHOLE = 100;

        public Weights {
            boolean whole = first >= 0 && second >= 0 && third >= 0 && first + second + third == WHOLE;
            if (!whole && (first != 0 || second != 0 || third != 0)) {
                throw new IllegalArgumentException("weights of a triad make a hundred, or nothing");
            }
        }

        /** The teller said that this triad does not apply. */
        public static Weights notApplying(String triad) {
            return new Weights(triad, 0, 0, 0);
        }

        /** Whether the triad applies at all. */
        public boolean applies() {
            return first + second + third == WHOLE;
        }
    }

    /**
     * A step between the two ends of a dyad.
     *
     * @param dyad the dyad's id
     * @param step from 1 to 7
     */
    public record Step(String dyad, int step) {
        public Step {
            if (step < 1 || step > 7) {
                throw new IllegalArgumentException("a step is from 1 to 7");
            }
        }
    }

    /** How common such a thing is. */
    public enum Often {
        /** Never seen before. */
        ONCE,
        /** Hardly ever. */
        SELDOM,
        /** Now and then. */
        SOMETIMES,
        /** All the time. */
        OFTEN
    }

    /** Who needs to hear a story; never a person. */
    public enum Hearer {
        /** The teller's own team. */
        TEAM,
        /** Those on whose systems the team relies. */
        PROVIDERS,
        /** Those who rely on the team. */
        RELIANTS,
        /** Those who decide about time and money. */
        DECIDERS,
        /** Those who are new. */
        NEWCOMERS,
        /** Nobody in particular. */
        NOBODY
    }

    /** Whether nothing was said. */
    public boolean isNone() {
        return equals(NONE);
    }
}
