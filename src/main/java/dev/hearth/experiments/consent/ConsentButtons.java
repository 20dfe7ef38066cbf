package dev.hearth.experiments.consent;

import dev.hearth.chat.Press;
import dev.hearth.experiments.book.Neighbour.Consent;
import dev.hearth.experiments.book.Ref;
import dev.hearth.experiments.talk.Privately;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import java.util.Set;
import org.springframework.stereotype.Component;

/** [Yes, go ahead] and [Not this time]. */
@Component
class ConsentButtons implements ButtonHandler {

    private static final String ALLOW = "experiments.allow";
    private static final String DISALLOW = "experiments.disallow";

    private final Consents consents;
    private final Privately privately;

    ConsentButtons(Consents consents, Privately privately) {
        this.consents = consents;
        this.privately = privately;
    }

    @Override
    public Set<String> buttons() {
        return Set.of(ALLOW, DISALLOW);
    }

    @Override
    public Reply press(Request request, Press press) {
        return Ref.read(press.subject())
                .map(ref -> consents.say(request, ref, press.name().equals(ALLOW) ? Consent.YES : Consent.NO))
                .orElseGet(() -> privately.which("show"));
    }
}
