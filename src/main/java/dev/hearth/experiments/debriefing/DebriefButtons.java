package dev.hearth.experiments.debriefing;

import dev.hearth.chat.Press;
import dev.hearth.experiments.book.Ref;
import dev.hearth.experiments.book.Said;
import dev.hearth.experiments.talk.Privately;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The buttons of a debrief. */
@Component
class DebriefButtons implements ButtonHandler {

    private static final String ANSWER = "experiments.answer";
    private static final String NEXT = "experiments.next-question";
    private static final String SAID = "experiments.said";
    private static final String CLOSE = "experiments.close";

    private final Debrief debrief;
    private final AnswerForm answers;
    private final Privately privately;

    DebriefButtons(Debrief debrief, AnswerForm answers, Privately privately) {
        this.debrief = debrief;
        this.answers = answers;
        this.privately = privately;
    }

    @Override
    public Set<String> buttons() {
        return Set.of(ANSWER, NEXT, SAID, CLOSE);
    }

    @Override
    public Set<String> openingForms() {
        return Set.of(ANSWER);
    }

    @Override
    public Reply press(Request request, Press press) {
        return Ref.read(press.subject())
                .map(ref -> press(request, press, ref))
                .orElseGet(() -> privately.which("debrief"));
    }

    private Reply press(Request request, Press press, Ref ref) {
        return switch (press.name()) {
            case ANSWER -> answers.open(press.subject());
            case NEXT -> debrief.next(request, ref, asked(ref));
            case SAID ->
                Said.read(ref.rest())
                        .map(said -> debrief.said(request, ref, said))
                        .orElseGet(() -> privately.which("debrief"));
            default -> debrief.close(request, ref);
        };
    }

    private static int asked(Ref ref) {
        return ref.rest().matches("\\d{1,3}") ? Integer.parseInt(ref.rest()) : -1;
    }
}
