package dev.hearth.incidents;

import dev.hearth.incidents.finding.Numbers;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.incidents.loop.Kind;
import dev.hearth.incidents.speech.Asides;
import dev.hearth.incidents.speech.Forms;
import dev.hearth.reception.Ask;
import dev.hearth.reception.FormHandler;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes the form with one field that adds a line. */
@Component
class EntryForm implements FormHandler {

    private final Front front;
    private final Forms forms;
    private final Asides asides;

    EntryForm(Front front, Forms forms, Asides asides) {
        this.front = front;
        this.forms = forms;
        this.asides = asides;
    }

    @Override
    public String form() {
        return "incidents.entry";
    }

    @Override
    public Reply submit(Request request, Ask.Submitted submitted) {
        String number = Numbers.first(submitted.carry());
        Optional<Kind> kind = Kind.named(Numbers.second(submitted.carry()));
        Optional<Incident> incident = front.incident(request, number);
        if (kind.isEmpty() || incident.isEmpty()) {
            return asides.say("unknown");
        }
        String words = submitted.value(Forms.WORDS);
        if (words.isEmpty() || words.length() > Front.MOST) {
            return forms.mend(forms.entry(incident.get(), kind.get()), submitted, words.isEmpty() ? "empty" : "long");
        }
        return front.about(number, kind.get().verb(), request, words);
    }
}
