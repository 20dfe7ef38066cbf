package dev.hearth.experiments.watching;

import dev.hearth.chat.Press;
import dev.hearth.experiments.book.Ref;
import dev.hearth.experiments.talk.Privately;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import java.util.Set;
import org.springframework.stereotype.Component;

/** [Join as observer] and [Note], for everybody who sees them. */
@Component
class WatchButtons implements ButtonHandler {

    private static final String JOIN = "experiments.join";
    private static final String NOTE = "experiments.note";

    private final Watching watching;
    private final NoteForm notes;
    private final Privately privately;

    WatchButtons(Watching watching, NoteForm notes, Privately privately) {
        this.watching = watching;
        this.notes = notes;
        this.privately = privately;
    }

    @Override
    public Set<String> buttons() {
        return Set.of(JOIN, NOTE);
    }

    @Override
    public Set<String> openingForms() {
        return Set.of(NOTE);
    }

    @Override
    public Set<String> forGuests() {
        return buttons();
    }

    @Override
    public Reply press(Request request, Press press) {
        return Ref.read(press.subject())
                .map(ref -> press.name().equals(JOIN) ? watching.join(request, ref) : notes.open(press.subject()))
                .orElseGet(() -> privately.which("join"));
    }
}
