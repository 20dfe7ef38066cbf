package dev.hearth.incidents;

import dev.hearth.chat.Press;
import dev.hearth.incidents.finding.Numbers;
import dev.hearth.incidents.lead.Views;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.incidents.loop.Kind;
import dev.hearth.incidents.speech.Asides;
import dev.hearth.incidents.speech.Forms;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The buttons of an open incident: some act at once, some open a form with one field. */
@Component
class Presses implements ButtonHandler {

    private static final String PREFIX = "incidents.";
    private static final String PICK = "incidents.pick";
    private static final String ANSWER = "incidents.answer";
    private static final Set<String> AT_ONCE =
            Set.of("incidents.quiet", "incidents.ask", "incidents.handover", "incidents.snooze");

    private final Front front;
    private final LookBack lookBack;
    private final Forms forms;
    private final Views views;
    private final Asides asides;

    Presses(Front front, LookBack lookBack, Forms forms, Views views, Asides asides) {
        this.front = front;
        this.lookBack = lookBack;
        this.forms = forms;
        this.views = views;
        this.asides = asides;
    }

    @Override
    public Set<String> buttons() {
        return Set.of(
                "incidents.observe",
                "incidents.orient",
                "incidents.decide",
                "incidents.act",
                "incidents.note",
                "incidents.quiet",
                "incidents.ask",
                "incidents.handover",
                "incidents.snooze",
                "incidents.resolve",
                ANSWER,
                PICK);
    }

    @Override
    public Set<String> openingForms() {
        return buttons().stream()
                .filter(name -> !AT_ONCE.contains(name) && !name.equals(PICK))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Reply press(Request request, Press press) {
        if (press.name().equals(PICK)) {
            return front.picked(request, Numbers.first(press.subject()), Numbers.second(press.subject()));
        }
        if (press.name().equals(ANSWER)) {
            return lookBack.open(request, press.subject());
        }
        String verb = press.name().substring(PREFIX.length());
        return AT_ONCE.contains(press.name())
                ? front.about(press.subject(), verb, request, "")
                : open(request, press.subject(), verb);
    }

    private Reply open(Request request, String number, String verb) {
        Optional<Incident> found = front.incident(request, number);
        if (found.isEmpty()) {
            return asides.say("unknown");
        }
        Incident incident = found.get();
        Optional<Kind> kind = Kind.named(verb);
        if (!incident.isOpen() && !kind.equals(Optional.of(Kind.NOTE))) {
            return kind.isPresent()
                    ? asides.resolved(views.of(incident), "")
                    : asides.resolvedTwice(views.of(incident));
        }
        return Reply.open(kind.map(one -> forms.entry(incident, one)).orElseGet(() -> forms.resolve(incident)));
    }
}
