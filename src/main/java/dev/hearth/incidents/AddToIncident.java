package dev.hearth.incidents;

import dev.hearth.incidents.loop.Incident;
import dev.hearth.incidents.loop.Kind;
import dev.hearth.incidents.speech.Asides;
import dev.hearth.incidents.speech.Forms;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.ShortcutHandler;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The shortcut on a message: opens the note of the incident that is meant, with the message's words in it. */
@Component
class AddToIncident implements ShortcutHandler {

    private final Whereabouts whereabouts;
    private final Forms forms;
    private final Asides asides;

    AddToIncident(Whereabouts whereabouts, Forms forms, Asides asides) {
        this.whereabouts = whereabouts;
        this.forms = forms;
        this.asides = asides;
    }

    @Override
    public String shortcut() {
        return "incidents.add";
    }

    @Override
    public Reply point(Request request, Ask.Pointed pointed) {
        return switch (whereabouts.at(request.here())) {
            case Whereabouts.Meant.One one -> note(one.incident(), pointed);
            case Whereabouts.Meant.Several(List<Incident> open) -> note(open.getLast(), pointed);
            case Whereabouts.Meant.None none -> asides.none(pointed.text());
        };
    }

    private Reply note(Incident incident, Ask.Pointed pointed) {
        String words =
                pointed.text().substring(0, Math.min(Front.MOST, pointed.text().length()));
        return Reply.open(forms.entry(incident, Kind.NOTE).holding(Map.of(Forms.WORDS, words)));
    }
}
