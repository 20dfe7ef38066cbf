package dev.hearth.incidents.drills;

import dev.hearth.chat.Form;
import dev.hearth.chat.Voice;
import dev.hearth.incidents.loop.Kind;
import dev.hearth.reception.Ask;
import dev.hearth.reception.FormHandler;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes what somebody adds to a rehearsal. */
@Component
class DrillEntryForm implements FormHandler {

    private final Drilling drilling;
    private final DrillForms forms;
    private final Voice voice;

    DrillEntryForm(Drilling drilling, DrillForms forms, Voice voice) {
        this.drilling = drilling;
        this.forms = forms;
        this.voice = voice;
    }

    @Override
    public String form() {
        return DrillForms.ENTRY;
    }

    @Override
    public Reply submit(Request request, Ask.Submitted submitted) {
        Optional<Drill> drill = DrillForms.id(submitted.carry()).flatMap(id -> drilling.find(request, id));
        Optional<Kind> kind = Kind.named(DrillForms.rest(submitted.carry()));
        if (drill.isEmpty() || kind.isEmpty()) {
            return Reply.say(voice.say("incidents.drill.is-over-already"));
        }
        String words = submitted.value(DrillForms.WORDS);
        return mistake(words)
                .map(sentence -> mend(forms.entry(drill.get(), kind.get()), submitted, sentence))
                .orElseGet(() -> drilling.add(request, drill.get().id(), kind.get(), words));
    }

    /** Which of its sentences fits what is wrong with these words, if anything is. */
    static Optional<String> mistake(String words) {
        if (words.isEmpty()) {
            return Optional.of("incidents.form.empty");
        }
        return words.length() > DrillForms.MOST ? Optional.of("incidents.form.long") : Optional.empty();
    }

    private Reply mend(Form form, Ask.Submitted submitted, String sentence) {
        return Reply.open(form.holding(submitted.values()).mending(Map.of(DrillForms.WORDS, voice.line(sentence))));
    }
}
