package dev.hearth.incidents.alerts;

import dev.hearth.incidents.loop.Incident;
import dev.hearth.incidents.speech.Signals;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The alerts of an incident as its timeline tells them: when each came first, and since when it is over. */
@Component
class AlertSignals implements Signals {

    private final Bursts bursts;

    AlertSignals(Bursts bursts) {
        this.bursts = bursts;
    }

    @Override
    public List<Signal> of(Incident incident) {
        return bursts.of(incident.id()).stream()
                .flatMap(AlertSignals::told)
                .sorted(Comparator.comparing(Signal::at))
                .toList();
    }

    private static Stream<Signal> told(Known alert) {
        Signal came = new Signal(alert.first(), alert.source(), alert.title(), alert.address(), false);
        Instant ended = alert.ended();
        return ended == null
                ? Stream.of(came)
                : Stream.of(came, new Signal(ended, alert.source(), alert.title(), alert.address(), true));
    }
}
