package dev.hearth.experiments.running;

import dev.hearth.delivery.Undelivered;
import dev.hearth.experiments.asking.Pleas;
import dev.hearth.experiments.book.Verdict.Changed;
import dev.hearth.experiments.talk.Changes;
import dev.hearth.experiments.talk.Scene;
import dev.hearth.experiments.talk.Scenes;
import dev.hearth.reception.Ledger;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Workspace;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Stops an experiment of which nobody could see that it has begun: its platform refused that message for good, in its own
 * channel or in that of the team whose system it is. Hearing it twice changes nothing.
 */
@Component
class UnseenListener {

    private static final Pattern STARTED =
            Pattern.compile("experiment:(\\d{1,9})(?::\\d{1,9})?:started(?::(\\d{1,18}))?");

    private final Ledger ledger;
    private final Scenes scenes;
    private final Changes changes;
    private final Aftermath aftermath;
    private final Pleas pleas;

    UnseenListener(Ledger ledger, Scenes scenes, Changes changes, Aftermath aftermath, Pleas pleas) {
        this.ledger = ledger;
        this.scenes = scenes;
        this.changes = changes;
        this.aftermath = aftermath;
        this.pleas = pleas;
    }

    @ApplicationModuleListener
    void on(Undelivered lost) {
        Matcher started = STARTED.matcher(lost.handle());
        if (started.matches()) {
            int number = Integer.parseInt(started.group(1));
            Optional<Team.Id> there =
                    Optional.ofNullable(started.group(2)).map(Long::parseLong).map(Team.Id::new);
            ledger.run(() -> scenes.lock(new Workspace.Id(lost.workspace()), number)
                    .filter(scene -> isOf(scene, lost.handle()))
                    .ifPresent(scene -> stop(scene, there)));
        }
    }

    /** An earlier run is none of its business. */
    private static boolean isOf(Scene scene, String handle) {
        String card = scene.experiment().startedCard();
        return handle.equals(card) || handle.startsWith(card + ":");
    }

    private void stop(Scene scene, Optional<Team.Id> there) {
        if (scene.course().stop(scene.now()) instanceof Changed(var course)) {
            Scene over = changes.save(scene, course);
            aftermath.of(over);
            pleas.undoUnseen(over, there);
        }
    }
}
