package dev.hearth.evidence.noting;

import dev.hearth.evidence.Belief;
import dev.hearth.evidence.By;
import dev.hearth.team.Team;
import org.jspecify.annotations.Nullable;

/**
 * What a form that notes something seen is about.
 *
 * @param team whose belief
 * @param belief which; null while it is asked
 * @param by in what it was seen; null while it is asked
 */
record Subject(Team team, @Nullable Belief belief, @Nullable By by) {

    /** How the form carries it. */
    String written() {
        return team.id().value() + "\n" + (belief == null ? "" : belief.id().value()) + "\n"
                + (by == null ? "" : by.written());
    }
}
