package dev.hearth.incidents.verbs;

import dev.hearth.incidents.decisions.Stretch;
import dev.hearth.incidents.lead.Facilitator;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.incidents.loop.NextQuestion;
import dev.hearth.incidents.speech.Asides;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Deed.Verdict;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Asks for questions in the thread, as often as somebody says; without a length, says how often they come. */
@Component
class SetCadence implements Verb {

    private static final Duration MOST = Duration.ofHours(12);
    private static final Set<String> OFF = Set.of("off", "none", "card");

    private final Facilitator facilitator;
    private final Asides asides;

    SetCadence(Facilitator facilitator, Asides asides) {
        this.facilitator = facilitator;
        this.asides = asides;
    }

    @Override
    public String name() {
        return "cadence";
    }

    @Override
    public Verdict carryOut(Request request, Incident incident, String words) {
        if (words.isEmpty()) {
            return Deed.refused(asides.paced(incident));
        }
        if (OFF.contains(words.toLowerCase(Locale.ROOT))) {
            facilitator.goOn(incident, incident.paceAt(null));
            return Deed.done("");
        }
        Optional<Duration> cadence = read(words);
        if (cadence.isEmpty()) {
            return Deed.refused(asides.unread(words));
        }
        facilitator.goOn(incident, incident.paceAt(cadence.get()));
        return Deed.done("");
    }

    @Override
    public Reply answer(Incident incident, String memo) {
        return asides.paced(incident);
    }

    private static Optional<Duration> read(String words) {
        return Stretch.read(words)
                .filter(length -> length.compareTo(NextQuestion.COOL_DOWN) >= 0)
                .filter(length -> length.compareTo(MOST) <= 0);
    }
}
