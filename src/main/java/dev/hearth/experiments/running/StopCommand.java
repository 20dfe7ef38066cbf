package dev.hearth.experiments.running;

import dev.hearth.experiments.book.State;
import dev.hearth.experiments.talk.Finder;
import dev.hearth.experiments.talk.Privately;
import dev.hearth.reception.Command;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.Signature;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code /chaos stop}: anyone stops it; {@code /chaos stop all} everything in the workspace. */
@Component
class StopCommand implements Command {

    private final Finder finder;
    private final Brakes brakes;
    private final StopAll all;
    private final Privately privately;

    StopCommand(Finder finder, Brakes brakes, StopAll all, Privately privately) {
        this.finder = finder;
        this.brakes = brakes;
        this.all = all;
        this.privately = privately;
    }

    @Override
    public Signature signature() {
        return Signature.of("chaos", "stop", "ID|all");
    }

    @Override
    public Reply handle(Request request, String text) {
        if (StopAll.isMeant(text)) {
            return all.stop(request);
        }
        return finder.find(request, text, Set.of(State.RUNNING))
                .map(ref -> brakes.stop(request, ref))
                .orElseGet(() -> privately.which("stop"));
    }
}
