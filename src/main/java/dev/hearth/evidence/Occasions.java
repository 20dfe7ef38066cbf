package dev.hearth.evidence;

import dev.hearth.team.Team;
import java.util.List;
import java.util.Optional;

/** Knows occasions of one kind. Every bean of this type is asked; what none of them knows is not shown. */
public interface Occasions {

    /** The occasion of this kind that a team had, if everyone in the team may know of it still. */
    Optional<Occasion> find(Team team, By by);

    /** Those that may be pointed at as evidence, the newest first, so many at most. */
    List<Occasion> lately(Team team, int most);
}
