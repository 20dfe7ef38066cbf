package dev.hearth.language.asking;

import dev.hearth.chat.Place;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Command;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.Signature;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** {@code /hearth coach on|off}. */
@Component
class CoachCommand implements Command {

    private final Switch onOrOff;
    private final CoachSpeech speech;

    CoachCommand(Switch onOrOff, CoachSpeech speech) {
        this.onOrOff = onOrOff;
        this.speech = speech;
    }

    @Override
    public Signature signature() {
        return Signature.of("hearth", "coach", "on|off");
    }

    @Override
    public Reply handle(Request request, String text) {
        String typed = text.strip().toLowerCase(Locale.ROOT);
        boolean on = typed.equals("on");
        if (!on && !typed.equals("off")) {
            return isOverheard(request) ? speech.overheard(true) : onOrOff.look(request);
        }
        return isOverheard(request) ? speech.overheard(on) : onOrOff.turn(request, on);
    }

    /** Mentions are read by all, and threads know no private commands. */
    private static boolean isOverheard(Request request) {
        Place place = request.place();
        return request.ask() instanceof Ask.Typed typed
                && place != null
                && !place.direct()
                && (typed.overheard() || place.thread() != null);
    }
}
