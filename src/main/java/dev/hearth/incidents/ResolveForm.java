package dev.hearth.incidents;

import dev.hearth.incidents.loop.Incident;
import dev.hearth.incidents.speech.Asides;
import dev.hearth.incidents.speech.Forms;
import dev.hearth.reception.Ask;
import dev.hearth.reception.FormHandler;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes the form that closes an incident; its one field may stay empty. */
@Component
class ResolveForm implements FormHandler {

    private final Front front;
    private final Forms forms;
    private final Asides asides;

    ResolveForm(Front front, Forms forms, Asides asides) {
        this.front = front;
        this.forms = forms;
        this.asides = asides;
    }

    @Override
    public String form() {
        return "incidents.resolved";
    }

    @Override
    public Reply submit(Request request, Ask.Submitted submitted) {
        Optional<Incident> incident = front.incident(request, submitted.carry());
        if (incident.isEmpty()) {
            return asides.say("unknown");
        }
        String words = submitted.value(Forms.WORDS);
        return words.length() > Front.MOST
                ? forms.mend(forms.resolve(incident.get()), submitted, "long")
                : front.about(submitted.carry(), "resolve", request, words);
    }
}
