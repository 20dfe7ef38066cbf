package dev.hearth.incidents.drills;

import dev.hearth.chat.Voice;
import dev.hearth.clock.TeamClock;
import dev.hearth.incidents.loop.Said;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Deed;
import dev.hearth.reception.FormHandler;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes an answer of a debrief; it appears in the thread. */
@Component
class DrillAnswerForm implements FormHandler {

    private final Drilling drilling;
    private final DrillForms forms;
    private final Rehearsals rehearsals;
    private final Voice voice;
    private final Ledger ledger;
    private final TeamClock clock;

    DrillAnswerForm(
            Drilling drilling, DrillForms forms, Rehearsals rehearsals, Voice voice, Ledger ledger, TeamClock clock) {
        this.drilling = drilling;
        this.forms = forms;
        this.rehearsals = rehearsals;
        this.voice = voice;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public String form() {
        return DrillForms.ANSWER;
    }

    @Override
    public Reply submit(Request request, Ask.Submitted submitted) {
        String number = DrillForms.rest(submitted.carry());
        Optional<Drill> drill = DrillForms.id(submitted.carry()).flatMap(id -> drilling.find(request, id));
        Optional<String> question = drill.flatMap(found -> forms.question(found, number));
        if (drill.isEmpty() || question.isEmpty()) {
            return Reply.say(voice.say("incidents.drill.is-over-already"));
        }
        String words = submitted.value(DrillForms.WORDS);
        return DrillEntryForm.mistake(words)
                .map(sentence -> Reply.open(forms.answer(drill.get(), number, question.get())
                        .holding(submitted.values())
                        .mending(Map.of(DrillForms.WORDS, voice.line(sentence)))))
                .orElseGet(() -> keep(request, drill.get(), Integer.parseInt(number), words));
    }

    private Reply keep(Request request, Drill drill, int question, String words) {
        return ledger.keep(
                request,
                () -> {
                    rehearsals.answer(drill, question, new Said(request.person(), words, clock.now()));
                    return Deed.done("answered");
                },
                _ -> Reply.silence());
    }
}
