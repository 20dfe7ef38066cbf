package dev.hearth.experiments.debriefing;

import dev.hearth.experiments.book.Because;
import dev.hearth.experiments.book.Ref;
import dev.hearth.experiments.book.State;
import dev.hearth.experiments.book.Verdict.Not;
import dev.hearth.experiments.talk.Finder;
import dev.hearth.experiments.talk.Privately;
import dev.hearth.experiments.talk.Scene;
import dev.hearth.experiments.talk.Scenes;
import dev.hearth.reception.Command;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.Signature;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code /chaos debrief}: the question that is open, or what was said. */
@Component
class DebriefCommand implements Command {

    private final Finder finder;
    private final Scenes scenes;
    private final Debrief debrief;
    private final Privately privately;

    DebriefCommand(Finder finder, Scenes scenes, Debrief debrief, Privately privately) {
        this.finder = finder;
        this.scenes = scenes;
        this.debrief = debrief;
        this.privately = privately;
    }

    @Override
    public Signature signature() {
        return Signature.of("chaos", "debrief", "ID");
    }

    @Override
    public Reply handle(Request request, String text) {
        return finder.find(request, text, Set.of(State.DEBRIEF))
                .map(ref -> show(request, ref))
                .orElseGet(() -> privately.which("debrief"));
    }

    private Reply show(Request request, Ref ref) {
        return scenes.find(request.person().workspace(), ref.number())
                .map(this::show)
                .orElseGet(() -> privately.unknown(ref.number()));
    }

    private Reply show(Scene scene) {
        return scene.course().debrief() instanceof Not(Because because) && because != Because.DONE
                ? privately.not(scene, because)
                : debrief.show(scene);
    }
}
