package dev.hearth.experiments.planning;

import dev.hearth.experiments.book.Ref;
import dev.hearth.experiments.book.State;
import dev.hearth.experiments.passing.Diary;
import dev.hearth.experiments.talk.Changes;
import dev.hearth.experiments.talk.Finder;
import dev.hearth.experiments.talk.Privately;
import dev.hearth.experiments.talk.Scene;
import dev.hearth.experiments.talk.Speaker;
import dev.hearth.experiments.talk.ThreadLines;
import dev.hearth.reception.Command;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.Signature;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code /chaos cancel}: the owner or a stand-in calls it off. */
@Component
class CancelCommand implements Command {

    private final Finder finder;
    private final Changes changes;
    private final Diary diary;
    private final Speaker speaker;
    private final ThreadLines lines;
    private final Privately privately;

    CancelCommand(
            Finder finder, Changes changes, Diary diary, Speaker speaker, ThreadLines lines, Privately privately) {
        this.finder = finder;
        this.changes = changes;
        this.diary = diary;
        this.speaker = speaker;
        this.lines = lines;
        this.privately = privately;
    }

    @Override
    public Signature signature() {
        return Signature.of("chaos", "cancel", "ID");
    }

    @Override
    public Reply handle(Request request, String text) {
        return finder.find(request, text, Set.of(State.PLANNED, State.READY))
                .map(ref -> cancel(request, ref))
                .orElseGet(() -> privately.which("cancel"));
    }

    private Reply cancel(Request request, Ref ref) {
        return changes.make(request, ref, experiment -> experiment.cancel(request.person()), this::cancelled, "cancel");
    }

    private void cancelled(Scene scene) {
        diary.over(scene);
        speaker.refresh(scene);
        speaker.inThread(scene, lines.cancelled(scene));
    }
}
