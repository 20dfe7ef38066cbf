package dev.hearth.incidents.finding;

import dev.hearth.chat.Place;
import dev.hearth.delivery.Outbox;
import dev.hearth.incidents.book.Incidents;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.reception.FitsNow;
import dev.hearth.reception.ThreadTopic;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which incident people mean where they speak: that of the thread, else the channel's only open one. */
@Component
public class Whereabouts implements ThreadTopic, FitsNow {

    private static final String WORD = "ooda";
    private static final String HANDLE = "incident:";
    private static final List<String> VERBS = List.of("observe", "orient", "decide", "act", "resolve");

    private final Incidents incidents;
    private final Outbox outbox;

    Whereabouts(Incidents incidents, Outbox outbox) {
        this.incidents = incidents;
        this.outbox = outbox;
    }

    /** What is meant. */
    public sealed interface Meant {
        /** This one, which may be resolved if its thread says so. */
        record One(Incident incident) implements Meant {}

        /** One of several. */
        record Several(List<Incident> open) implements Meant {}

        /** None is open here. */
        record None() implements Meant {}
    }

    /** What is meant where somebody speaks. */
    public Meant at(Place place) {
        Optional<Incident> ofThread = ofThread(place);
        if (ofThread.isPresent()) {
            return new Meant.One(ofThread.get());
        }
        List<Incident> open = openAt(place);
        return switch (open.size()) {
            case 0 -> new Meant.None();
            case 1 -> new Meant.One(open.getFirst());
            default -> new Meant.Several(open);
        };
    }

    /** The incidents that are open in a channel, the oldest first. */
    public List<Incident> openAt(Place place) {
        return incidents.openIn(place.workspace(), place.channel());
    }

    @Override
    public Optional<String> word(Place thread) {
        return ofThread(thread).map(_ -> WORD);
    }

    @Override
    public List<String> commands(Place place) {
        return openAt(place).isEmpty()
                ? List.of()
                : VERBS.stream().map(verb -> WORD + " " + verb).toList();
    }

    /** The incident that this thread is about. */
    public Optional<Incident> ofThread(Place place) {
        String thread = place.thread();
        return thread == null
                ? Optional.empty()
                : outbox.handle(place.workspace(), place.channel(), thread)
                        .filter(handle -> handle.startsWith(HANDLE))
                        .flatMap(handle -> Numbers.read(handle.substring(HANDLE.length())))
                        .flatMap(number -> incidents.find(place.workspace(), number));
    }
}
