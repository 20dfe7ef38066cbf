package dev.hearth.language.asking;

import dev.hearth.reception.Deed;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import org.springframework.stereotype.Component;

/** Switches it on and off for one person. Beside the switch nothing is kept, not even that it was pressed. */
@Component
class Switch {

    private final Askers askers;
    private final Occasion occasion;
    private final Ledger ledger;
    private final CoachSpeech speech;

    Switch(Askers askers, Occasion occasion, Ledger ledger, CoachSpeech speech) {
        this.askers = askers;
        this.occasion = occasion;
        this.ledger = ledger;
        this.speech = speech;
    }

    Reply turn(Request request, boolean on) {
        if (!on) {
            return keep(request, false);
        }
        if (!occasion.allowed()) {
            return speech.say("language.not-allowed");
        }
        return occasion.offered(request.person(), request.place())
                ? keep(request, true)
                : speech.say("language.not-offered");
    }

    Reply look(Request request) {
        return speech.standing(askers.include(request.person()));
    }

    private Reply keep(Request request, boolean on) {
        return ledger.keep(
                request.unkept(),
                () -> {
                    if (on) {
                        askers.add(request.person());
                    } else {
                        askers.remove(request.person());
                    }
                    return Deed.done(on ? "on" : "off");
                },
                memo -> {
                    askers.refresh();
                    return speech.say("language." + memo);
                });
    }
}
