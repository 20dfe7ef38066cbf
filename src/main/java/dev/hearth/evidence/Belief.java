package dev.hearth.evidence;

import dev.hearth.team.Team;
import dev.hearth.workspaces.Workspace;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Something a team believes its systems and its people are reliable for. Who wrote it down is not known.
 *
 * @param id our own number for it
 * @param workspace whose
 * @param team who believes it
 * @param claim what it says
 * @param noted the day it was first written down, in the team's zone
 * @param sample whether it is made-up sample data
 */
public record Belief(Id id, Workspace.Id workspace, Team.Id team, Claim claim, LocalDate noted, boolean sample) {

    /** Our own number for a belief. */
    public record Id(long value) {}

    /**
     * What is believed, in people's words.
     *
     * @param words the belief itself
     * @param toWhom who relies on it; empty if nobody said
     * @param condition under which condition; empty if nobody said
     */
    public record Claim(String words, String toWhom, String condition) {

        /**
         * Whether somebody who says this speaks of an earlier claim: the same words, and nobody and no condition but those
         * of before. What held on an ordinary day says nothing about another one.
         */
        public boolean joins(Claim earlier) {
            return isAlike(words, earlier.words)
                    && (isSilent(toWhom) || isAlike(toWhom, earlier.toWhom))
                    && (isSilent(condition) || isAlike(condition, earlier.condition));
        }

        private static boolean isSilent(String said) {
            return plain(said).isEmpty();
        }

        private static boolean isAlike(String one, String other) {
            return plain(one).equals(plain(other));
        }

        private static String plain(String said) {
            return Normalizer.normalize(said, Normalizer.Form.NFKC)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N}]+", " ")
                    .strip();
        }
    }
}
