package dev.hearth.incidents;

import dev.hearth.clock.TeamClock;
import dev.hearth.incidents.book.Incidents;
import dev.hearth.incidents.finding.Numbers;
import dev.hearth.incidents.lead.Facilitator;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.incidents.loop.Said;
import dev.hearth.incidents.speech.Asides;
import dev.hearth.incidents.speech.Forms;
import dev.hearth.incidents.speech.Questions;
import dev.hearth.incidents.speech.Timeline;
import dev.hearth.prompts.Question;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Deed;
import dev.hearth.reception.FormHandler;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The short look back: who likes answers a question, and the answer appears in the thread. */
@Component
class LookBack implements FormHandler {

    private final Front front;
    private final Incidents incidents;
    private final Facilitator facilitator;
    private final Timeline timeline;
    private final Questions questions;
    private final Forms forms;
    private final Asides asides;
    private final Ledger ledger;
    private final TeamClock clock;

    LookBack(
            Front front,
            Incidents incidents,
            Facilitator facilitator,
            Timeline timeline,
            Questions questions,
            Forms forms,
            Asides asides,
            Ledger ledger,
            TeamClock clock) {
        this.front = front;
        this.incidents = incidents;
        this.facilitator = facilitator;
        this.timeline = timeline;
        this.questions = questions;
        this.forms = forms;
        this.asides = asides;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** A question about an incident. */
    private record Asking(Incident incident, Question question) {}

    /** Opens the form for a question, written {@code 7/lookback.helped}. */
    Reply open(Request request, String written) {
        return asking(request, written)
                .map(asking -> Reply.open(forms.answer(asking.incident(), asking.question())))
                .orElseGet(() -> asides.say("unknown"));
    }

    @Override
    public String form() {
        return "incidents.lookback";
    }

    @Override
    public Reply submit(Request request, Ask.Submitted submitted) {
        return asking(request, submitted.carry())
                .map(asking -> answer(request, asking, submitted))
                .orElseGet(() -> asides.say("unknown"));
    }

    private Reply answer(Request request, Asking asking, Ask.Submitted submitted) {
        String words = submitted.value(Forms.WORDS);
        if (words.isEmpty() || words.length() > Front.MOST) {
            return forms.mend(
                    forms.answer(asking.incident(), asking.question()), submitted, words.isEmpty() ? "empty" : "long");
        }
        return ledger.keep(request, () -> keep(request, asking, words), _ -> Reply.silence());
    }

    private Deed.Verdict keep(Request request, Asking asking, String words) {
        Said answer = new Said(request.person(), words, clock.now());
        incidents.answer(asking.incident(), asking.question().id(), answer);
        facilitator.say(asking.incident(), timeline.answer(asking.question(), answer));
        return Deed.done("answered");
    }

    private Optional<Asking> asking(Request request, String written) {
        return front.incident(request, Numbers.first(written))
                .flatMap(incident ->
                        questions.lookback(Numbers.second(written)).map(question -> new Asking(incident, question)));
    }
}
