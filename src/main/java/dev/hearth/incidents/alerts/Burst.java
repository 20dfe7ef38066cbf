package dev.hearth.incidents.alerts;

import dev.hearth.incidents.loop.Incident;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Workspace;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Alerts of a team that came close together and are told of in one message, edited in place.
 *
 * @param id our own number for it
 * @param workspace whose
 * @param team which team's
 * @param state what became of it
 * @param incident the incident it belongs to; null while there is none
 * @param last when the last of them came
 * @param shown when its message was written last; null if it has none yet
 * @param endTold whether it was said under its message that nothing fires any more
 */
record Burst(
        long id,
        Workspace.Id workspace,
        Team.Id team,
        State state,
        Incident.@Nullable Id incident,
        Instant last,
        @Nullable Instant shown,
        boolean endTold) {

    /** How long after the last one another alert still belongs to it. */
    static final Duration GATHERS = Duration.ofMinutes(10);

    /** How often its message changes at most while alerts pour in. */
    static final Duration SETTLES = Duration.ofSeconds(15);

    /** What became of it. */
    enum State {
        /** People were asked whether it is an incident. */
        OFFERED,
        /** Somebody said that it is none. */
        DECLINED,
        /** It belongs to an incident. */
        JOINED
    }

    /** The name by which its message is known. */
    String handle() {
        return "alerts:" + id;
    }

    /** Whether something that comes now belongs to it. */
    boolean gathers(Instant now) {
        return !now.isAfter(last.plus(GATHERS));
    }

    /** Whether its message may change now. */
    boolean maySettle(Instant now) {
        return shown == null || !now.isBefore(shown.plus(SETTLES));
    }

    Burst at(Instant now) {
        return new Burst(id, workspace, team, state, incident, now, shown, endTold);
    }

    Burst shownAt(Instant now) {
        return new Burst(id, workspace, team, state, incident, last, now, endTold);
    }

    Burst declined() {
        return new Burst(id, workspace, team, State.DECLINED, incident, last, shown, endTold);
    }

    Burst joined(Incident.Id to) {
        return new Burst(id, workspace, team, State.JOINED, to, last, shown, endTold);
    }

    Burst toldItsEnd() {
        return new Burst(id, workspace, team, state, incident, last, shown, true);
    }
}
