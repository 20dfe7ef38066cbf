package dev.hearth.evidence.noting;

import dev.hearth.chat.Press;
import dev.hearth.chat.Voice;
import dev.hearth.evidence.Noting;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import java.util.Set;
import org.springframework.stereotype.Component;

/** [Seen elsewhere]: opens the form. */
@Component
class SeenButton implements ButtonHandler {

    private final Subjects subjects;
    private final SeenForm form;
    private final Voice voice;

    SeenButton(Subjects subjects, SeenForm form, Voice voice) {
        this.subjects = subjects;
        this.form = form;
        this.voice = voice;
    }

    @Override
    public Set<String> buttons() {
        return Set.of(Noting.SEEN);
    }

    @Override
    public Set<String> openingForms() {
        return buttons();
    }

    @Override
    public Reply press(Request request, Press press) {
        return subjects.ofButton(request, press.subject()).map(this::open).orElseGet(() -> say("evidence.gone"));
    }

    private Reply open(Subject about) {
        if (about.belief() == null && form.choices(about).isEmpty()) {
            return say("evidence.form.no-belief");
        }
        return about.by() == null && form.occasions(about).isEmpty()
                ? say("evidence.form.no-occasion")
                : Reply.open(form.open(about));
    }

    private Reply say(String key) {
        return Reply.say(voice.say(key));
    }
}
