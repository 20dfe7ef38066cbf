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

/** {@code /chaos go}: the owner or a stand-in says Go. */
@Component
class GoCommand implements Command {

    private final Finder finder;
    private final Starts starts;
    private final Privately privately;

    GoCommand(Finder finder, Starts starts, Privately privately) {
        this.finder = finder;
        this.starts = starts;
        this.privately = privately;
    }

    @Override
    public Signature signature() {
        return Signature.of("chaos", "go", "ID");
    }

    @Override
    public Reply handle(Request request, String text) {
        return finder.find(request, text, Set.of(State.READY))
                .map(ref -> starts.go(request, ref))
                .orElseGet(() -> privately.which("go"));
    }
}
