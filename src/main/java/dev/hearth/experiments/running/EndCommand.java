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

/** {@code /chaos end}: it has come to its end. */
@Component
class EndCommand implements Command {

    private final Finder finder;
    private final Endings endings;
    private final Privately privately;

    EndCommand(Finder finder, Endings endings, Privately privately) {
        this.finder = finder;
        this.endings = endings;
        this.privately = privately;
    }

    @Override
    public Signature signature() {
        return Signature.of("chaos", "end", "ID");
    }

    @Override
    public Reply handle(Request request, String text) {
        return finder.find(request, text, Set.of(State.RUNNING))
                .map(ref -> endings.end(request, ref))
                .orElseGet(() -> privately.which("end"));
    }
}
