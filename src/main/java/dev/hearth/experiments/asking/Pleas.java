package dev.hearth.experiments.asking;

import dev.hearth.chat.Message;
import dev.hearth.clearance.Clearance;
import dev.hearth.clearance.Hold;
import dev.hearth.experiments.book.Experiments;
import dev.hearth.experiments.rules.Reason;
import dev.hearth.experiments.talk.Nearby;
import dev.hearth.experiments.talk.Scene;
import dev.hearth.experiments.talk.Speaker;
import dev.hearth.team.Team;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * Asks people to do something about an experiment that runs or is over, each thing once and under a name of ours: when
 * nothing can be done about it any more, or the same is asked anew, its buttons go. To be called inside a deed.
 */
@Component
public class Pleas {

    private static final String HOLD = "hold";
    private static final String OVERDUE = "overdue";
    private static final String EVERYTHING = "everything";
    private static final String UNSEEN = "unseen";
    private static final String UNDO = "undo";
    private static final String DOING = "doing";
    private static final String FIRST = "0";
    private static final String OWNER = ":owner";

    private final Experiments experiments;
    private final Clearance clearance;
    private final Speaker speaker;
    private final PleaLines lines;

    Pleas(Experiments experiments, Clearance clearance, Speaker speaker, PleaLines lines) {
        this.experiments = experiments;
        this.clearance = clearance;
        this.speaker = speaker;
        this.lines = lines;
    }

    /** Something holds its team back, or one it names, while it runs: Stop is offered. */
    public void stop(Scene scene, Hold hold) {
        once(scene, HOLD, hold.source(), handle -> speaker.safety(scene, held(scene, hold, true), handle));
    }

    private Message held(Scene scene, Hold hold, boolean open) {
        return lines.held(scene, reason(scene, hold), open);
    }

    private static Reason reason(Scene scene, Hold hold) {
        return scene.nearby(hold.team())
                .map(other ->
                        Reason.held(hold, other.neighbour().part(), other.team().name()))
                .orElseGet(() -> Reason.held(hold));
    }

    /** Its planned time is over: has it ended? */
    public void end(Scene scene) {
        once(scene, OVERDUE, "", handle -> speaker.safety(scene, lines.overdue(scene, true), handle));
    }

    /** It is over: nothing asks for its end any more, and its undo is asked for. */
    public void undo(Scene scene) {
        asked(scene, OVERDUE, (rest, handle) -> speaker.edit(scene, lines.overdue(scene, false), handle));
        asked(
                scene,
                HOLD,
                (source, handle) -> clearance
                        .hold(scene.experiment().workspace(), source)
                        .ifPresent(hold -> speaker.edit(scene, held(scene, hold, false), handle)));
        once(scene, UNDO, FIRST, handle -> speaker.safety(scene, first(scene, true), handle));
    }

    /** The same, where everything in its workspace was stopped. */
    public void undoWithEverything(Scene scene) {
        once(scene, EVERYTHING, "", handle -> {});
        undo(scene);
    }

    /** The same, where nobody could see that it began: those who lead it hear what to do. */
    public void undoUnseen(Scene scene, Optional<Team.Id> there) {
        String where = there.map(team -> Long.toString(team.value())).orElse("");
        once(scene, UNSEEN, where, handle -> speaker.toLeaders(scene, unseen(scene, where, true), handle));
        undo(scene);
    }

    private Message unseen(Scene scene, String where, boolean open) {
        return lines.unseen(
                scene,
                where.isEmpty()
                        ? Optional.empty()
                        : scene.nearby(new Team.Id(Long.parseLong(where))).map(Nearby::team),
                open);
    }

    private Message first(Scene scene, boolean open) {
        boolean everything =
                !experiments.told(scene.experiment(), about(scene, EVERYTHING)).isEmpty();
        return lines.undo(scene, everything, open);
    }

    /** It is still not undone: thread and owner are asked again, and what was asked before offers nothing. */
    public void undoAgain(Scene scene) {
        long minutes = scene.minutesSince(scene.course().over());
        close(scene);
        once(scene, UNDO, Long.toString(minutes), handle -> {
            speaker.safety(scene, lines.chase(scene, minutes, true), handle);
            speaker.toOwner(scene, lines.chase(scene, minutes, true), handle + OWNER);
        });
    }

    /** Somebody is undoing it. */
    public void undoing(Scene scene) {
        once(scene, DOING, "", handle -> speaker.safety(scene, lines.doing(scene, true), handle));
    }

    /** It is undone: nothing is asked any more. */
    public void undone(Scene scene) {
        close(scene);
        asked(scene, DOING, (rest, handle) -> speaker.edit(scene, lines.doing(scene, false), handle));
        asked(scene, UNSEEN, (where, handle) -> speaker.editToLeaders(scene, unseen(scene, where, false), handle));
    }

    /** The newest request to undo it loses its buttons; those before it have lost theirs. */
    private void close(Scene scene) {
        experiments.told(scene.experiment(), about(scene, UNDO)).stream()
                .mapToLong(Long::parseLong)
                .max()
                .ifPresent(minutes -> close(scene, minutes));
    }

    private void close(Scene scene, long minutes) {
        String handle = handle(scene, UNDO, Long.toString(minutes));
        if (minutes == 0) {
            speaker.edit(scene, first(scene, false), handle);
        } else {
            speaker.edit(scene, lines.chase(scene, minutes, false), handle);
            speaker.edit(scene, lines.chase(scene, minutes, false), handle + OWNER);
        }
    }

    private void once(Scene scene, String what, String rest, Consumer<String> say) {
        if (experiments.tellOnce(scene.experiment(), about(scene, what) + rest)) {
            say.accept(handle(scene, what, rest));
        }
    }

    private void asked(Scene scene, String what, BiConsumer<String, String> change) {
        experiments
                .told(scene.experiment(), about(scene, what))
                .forEach(rest -> change.accept(rest, handle(scene, what, rest)));
    }

    private static String about(Scene scene, String what) {
        return what + ":" + scene.course().run() + ":";
    }

    private static String handle(Scene scene, String what, String rest) {
        return scene.experiment().card() + ":" + what + (rest.isEmpty() ? "" : ":" + rest);
    }
}
