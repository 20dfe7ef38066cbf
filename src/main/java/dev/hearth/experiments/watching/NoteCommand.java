package dev.hearth.experiments.watching;

import dev.hearth.experiments.book.Ref;
import dev.hearth.experiments.book.State;
import dev.hearth.experiments.debriefing.Debrief;
import dev.hearth.experiments.talk.Finder;
import dev.hearth.experiments.talk.Privately;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Command;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.Signature;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code /chaos note}: what somebody sees, with its time. */
@Component
class NoteCommand implements Command {

    private static final Set<State> BEGUN = Set.of(State.RUNNING, State.STOPPED, State.ENDED, State.DEBRIEF);

    private final Finder finder;
    private final Watching watching;
    private final Debrief debrief;
    private final Privately privately;

    NoteCommand(Finder finder, Watching watching, Debrief debrief, Privately privately) {
        this.debrief = debrief;
        this.finder = finder;
        this.watching = watching;
        this.privately = privately;
    }

    @Override
    public Signature signature() {
        return Signature.of("chaos", "note", "[ID] TEXT");
    }

    @Override
    public Reply handle(Request request, String text) {
        if (text.isEmpty()) {
            return privately.say("experiments.note.empty");
        }
        return running(request, text)
                .map(ref -> ref.rest().isEmpty()
                        ? privately.say("experiments.note.empty")
                        : answer(request, ref).orElseGet(() -> watching.note(request, ref, ref.rest())))
                .orElseGet(() -> privately.say("experiments.note.nowhere", "words", text));
    }

    /** In the thread of a debrief, a mention answers the question that is open. */
    private Optional<Reply> answer(Request request, Ref ref) {
        boolean mentioned = request.ask() instanceof Ask.Typed typed
                && typed.overheard()
                && request.here().thread() != null;
        return mentioned ? debrief.answerOpen(request, ref) : Optional.empty();
    }

    /** What runs comes before what is only talked about. */
    private Optional<Ref> running(Request request, String text) {
        return finder.findBeforeWords(request, text, Set.of(State.RUNNING))
                .or(() -> finder.findBeforeWords(request, text, BEGUN));
    }
}
