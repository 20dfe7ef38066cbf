package dev.hearth.clearance;

import dev.hearth.team.Team;
import dev.hearth.workspaces.Workspace;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where rooms that know nothing of each other meet: one pulls a hold, another asks before it begins; one says what it
 * runs, another shows that. Everything here that writes is to be called inside a deed, and may be called twice.
 */
@Component
public class Clearance {

    private final Holds holds;
    private final Halts halts;
    private final Runs runs;
    private final ApplicationEventPublisher events;

    Clearance(Holds holds, Halts halts, Runs runs, ApplicationEventPublisher events) {
        this.holds = holds;
        this.halts = halts;
        this.runs = runs;
        this.events = events;
    }

    /** Pulls a hold; one that is pulled already stays as it is. Publishes {@link HoldPulled}. */
    public void pull(Hold hold) {
        if (holds.pull(hold)) {
            events.publishEvent(new HoldPulled(
                    hold.workspace().value(), hold.source(), hold.team().value()));
        }
    }

    /** Releases a hold, if it is pulled. Publishes {@link HoldReleased}. */
    public void release(Workspace.Id workspace, String source) {
        if (holds.release(workspace, source)) {
            hold(workspace, source)
                    .map(hold -> new HoldReleased(
                            workspace.value(), source, hold.team().value()))
                    .ifPresent(events::publishEvent);
        }
    }

    /** The hold of this source, also after its release. */
    public Optional<Hold> hold(Workspace.Id workspace, String source) {
        return holds.find(workspace, source);
    }

    /** Why a team begins nothing now, the oldest first; empty when nothing holds it. */
    public List<Hold> holdsOf(Team.Id team) {
        return holds.of(team);
    }

    /**
     * From now on nothing begins in a whole workspace; whether that is new. Nobody learns who called for it.
     *
     * @param where the team in whose channel it was called for
     */
    public boolean halt(Team where) {
        return halts.call(where);
    }

    /** Things may begin in a workspace again; where it was called for, or nothing if nothing was halted. */
    public Optional<Team.Id> resume(Workspace.Id workspace) {
        return halts.lift(workspace);
    }

    /** Whether nothing begins in a whole workspace. */
    public boolean isHalted(Workspace.Id workspace) {
        return halts.in(workspace);
    }

    /** Says that something has begun to run. Publishes {@link RunChanged}. */
    public void register(Run run) {
        runs.register(run);
        changed(run);
    }

    /** Says that it was stopped and waits to be undone. Publishes {@link RunChanged}. */
    public void stopped(Workspace.Id workspace, String key) {
        runs.find(workspace, key).filter(run -> !run.stopped()).ifPresent(run -> {
            runs.stop(run);
            changed(run);
        });
    }

    /** Says that it is over and undone. Publishes {@link RunChanged}. */
    public void finished(Workspace.Id workspace, String key) {
        runs.find(workspace, key).ifPresent(run -> {
            runs.remove(run);
            changed(run);
        });
    }

    private void changed(Run run) {
        run.teams()
                .forEach(team ->
                        events.publishEvent(new RunChanged(run.workspace().value(), run.key(), team.value())));
    }

    /**
     * What runs just now, or was stopped and is not undone yet, and has to do with a team: it does it, its system is what
     * it is done to, or it relies on that. The oldest first.
     */
    public List<Run> runningIn(Team.Id team) {
        return runs.around(team);
    }
}
