package dev.hearth.experiments.running;

import dev.hearth.clearance.Clearance;
import dev.hearth.experiments.asking.Pleas;
import dev.hearth.experiments.book.Experiments;
import dev.hearth.experiments.book.State;
import dev.hearth.experiments.book.Verdict.Changed;
import dev.hearth.experiments.passing.NotBegun;
import dev.hearth.experiments.talk.Changes;
import dev.hearth.experiments.talk.Privately;
import dev.hearth.experiments.talk.Scene;
import dev.hearth.experiments.talk.Scenes;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import dev.hearth.workspaces.Standing;
import dev.hearth.workspaces.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Stops everything that runs in a workspace, at once and without a reason, for anyone in a channel with a team; nothing
 * begins until an administrator lifts it. Who called for it nobody learns (P6).
 */
@Component
class StopAll {

    private static final Pattern ALL = Pattern.compile("(?is)(all|everything)\\b.*");
    private static final String CALLED = "called";
    private static final String ALREADY = "already";

    private final Ledger ledger;
    private final Clearance clearance;
    private final Experiments experiments;
    private final Teams teams;
    private final Scenes scenes;
    private final Changes changes;
    private final Aftermath aftermath;
    private final Pleas pleas;
    private final NotBegun notBegun;
    private final HaltSpeech speech;
    private final Privately privately;

    StopAll(
            Ledger ledger,
            Clearance clearance,
            Experiments experiments,
            Teams teams,
            Scenes scenes,
            Changes changes,
            Aftermath aftermath,
            Pleas pleas,
            NotBegun notBegun,
            HaltSpeech speech,
            Privately privately) {
        this.ledger = ledger;
        this.clearance = clearance;
        this.experiments = experiments;
        this.teams = teams;
        this.scenes = scenes;
        this.changes = changes;
        this.aftermath = aftermath;
        this.pleas = pleas;
        this.notBegun = notBegun;
        this.speech = speech;
        this.privately = privately;
    }

    /** Whether what was typed means all; who is in a hurry may add what they like. */
    static boolean isMeant(String text) {
        return ALL.matcher(text).matches();
    }

    /** Anyone calls for it. */
    Reply stop(Request request) {
        return Optional.ofNullable(request.place())
                .flatMap(teams::at)
                .map(team -> ledger.keep(request.unkept(), () -> Deed.done(stop(team)), StopAll.this::stopped))
                .orElseGet(() -> privately.say("experiments.all.no-team"));
    }

    /** Also where everything is halted already: whatever should run all the same is stopped. */
    private String stop(Team team) {
        Workspace.Id workspace = team.workspace();
        boolean isNew = clearance.halt(team);
        List<Scene> running = in(workspace, State.RUNNING);
        running.forEach(this::stop);
        in(workspace, State.READY).forEach(scene -> notBegun.because(scene, scenes.against(scene)));
        if (isNew) {
            speech.called(team, running.stream().map(Scene::number).toList());
        }
        return isNew ? CALLED : ALREADY;
    }

    private void stop(Scene scene) {
        if (scene.course().stop(scene.now()) instanceof Changed(var course)) {
            Scene over = changes.save(scene, course);
            aftermath.of(over);
            pleas.undoWithEverything(over);
        }
    }

    private Reply stopped(String memo) {
        return privately.say(memo.equals(CALLED) ? "experiments.all.stopped" : "experiments.all.already");
    }

    /** An administrator lifts it. */
    Reply release(Request request) {
        return request.standing() == Standing.ADMINISTRATOR
                ? ledger.keep(
                        request,
                        () -> release(request.person().workspace()),
                        memo -> privately.say("experiments.all.released"))
                : privately.say("experiments.all.not-yours");
    }

    private Deed.Verdict release(Workspace.Id workspace) {
        Optional<Team.Id> where = clearance.resume(workspace);
        if (where.isEmpty()) {
            return Deed.refused(privately.say("experiments.all.not-stopped"));
        }
        where.flatMap(teams::find).ifPresent(speech::lifted);
        in(workspace, State.PLANNED).forEach(notBegun::freed);
        return Deed.done("released");
    }

    private List<Scene> in(Workspace.Id workspace, State state) {
        return experiments.everywhere(workspace, Set.of(state)).stream()
                .map(one -> scenes.lock(workspace, one.number()).orElseThrow())
                .filter(scene -> scene.experiment().state() == state)
                .toList();
    }
}
