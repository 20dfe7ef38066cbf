package dev.hearth.experiments.watching;

import dev.hearth.experiments.book.State;
import dev.hearth.experiments.talk.Finder;
import dev.hearth.experiments.talk.Privately;
import dev.hearth.reception.Command;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.Signature;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code /chaos join}: watching it. */
@Component
class JoinCommand implements Command {

    private final Finder finder;
    private final Watching watching;
    private final Privately privately;

    JoinCommand(Finder finder, Watching watching, Privately privately) {
        this.finder = finder;
        this.watching = watching;
        this.privately = privately;
    }

    @Override
    public Signature signature() {
        return Signature.of("chaos", "join", "ID");
    }

    @Override
    public Reply handle(Request request, String text) {
        return finder.find(request, text, Set.of(State.PLANNED, State.READY, State.RUNNING))
                .map(ref -> watching.join(request, ref))
                .orElseGet(() -> privately.which("join"));
    }
}
