package dev.hearth.experiments;

import dev.hearth.team.Team;
import java.util.List;

/** Knows what speaks for trying something. Every bean of this type is asked. */
public interface IdeaSource {

    /** Where its hints stand among those of others; smaller comes first. */
    int order();

    /**
     * What speaks for trying something, the most telling first.
     *
     * @param team in whose channel somebody asks; nothing is in a hint that one of its members could not open
     */
    List<Hint> hints(Team team);
}
