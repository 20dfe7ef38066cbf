package dev.hearth.incidents;

import dev.hearth.team.Team;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What other rooms may read of incidents. What their authors took back is never in it. */
public interface IncidentHistory {

    /** The incident, open or over, that people of this workspace call by this number. */
    Optional<Past> find(Workspace.Id workspace, int number);

    /** The newest incidents of a team that are over, the newest first. */
    List<Past> resolvedOf(Team.Id team, int most);

    /** The numbers of the incidents of a team that people still work on. */
    List<Integer> openOf(Team.Id team);

    /**
     * An incident as it went.
     *
     * @param number how people call it, counted in the workspace
     * @param channel the platform's id of the channel it was worked on in
     * @param ending what was said when it was resolved; empty while it is open, or if nothing was
     * @param resolved null while it is open
     * @param zone the team's time zone
     * @param link where its card can be read, if that is known
     * @param lines the timeline, the oldest first
     * @param choices the decisions among them, the oldest first
     * @param there who seems to have been there, in the order in which their words first came; nobody is counted
     */
    record Past(
            Workspace.Id workspace,
            Team.Id team,
            int number,
            String channel,
            String title,
            String ending,
            Instant opened,
            @Nullable Instant resolved,
            ZoneId zone,
            @Nullable String link,
            List<Line> lines,
            List<Choice> choices,
            List<Person> there) {
        public Past {
            lines = List.copyOf(lines);
            choices = List.copyOf(choices);
            there = List.copyOf(there);
        }

        /** Whether people still work on it. */
        public boolean isOpen() {
            return resolved == null;
        }
    }

    /** What kind of line it is. */
    enum Kind {
        OBSERVE,
        ORIENT,
        DECIDE,
        ACT,
        NOTE,
        /** A watching program said it, nobody here. */
        ALERT
    }

    /**
     * A line of the timeline.
     *
     * @param author whose words; null if nobody the platform names, and for an alert
     * @param at when it came onto the timeline
     * @param loop which time round, from 1; 0 for an alert
     * @param link where its words were said, if they were copied from there or are an alert's
     */
    record Line(
            Kind kind,
            @Nullable Person author,
            String words,
            Instant at,
            int loop,
            @Nullable String link) {}

    /**
     * A decision with what was known when it was made, against hindsight.
     *
     * @param line the decision as it stands on the timeline
     * @param what what was to be done
     * @param expectation what was expected of it; empty if nothing was said
     * @param due by when; null if nobody said
     * @param known the lines that stood on the timeline then, the oldest first
     * @param looked what was looked at to decide, as somebody added it; empty if nobody did
     * @param enough whether that was enough, in the words of who said so; empty if nobody did
     */
    record Choice(
            Line line,
            String what,
            String expectation,
            @Nullable Instant due,
            List<Line> known,
            String looked,
            String enough) {
        public Choice {
            known = List.copyOf(known);
        }
    }
}
