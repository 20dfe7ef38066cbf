package dev.hearth.incidents.lead;

import dev.hearth.incidents.loop.Incident;
import dev.hearth.scheduling.Appointments;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When to look at an incident again: when its next expectation falls due, and when a question may come. */
@Component
class Dates {

    static final String EXPECTATION = "incidents.expectation";
    static final String NUDGE = "incidents.nudge";
    private static final Duration KEEPS = Duration.ofMinutes(10);

    private final Appointments appointments;

    Dates(Appointments appointments) {
        this.appointments = appointments;
    }

    /** @param again when a question may come; null when only somebody's doing changes anything */
    void make(Incident incident, @Nullable Instant again, Instant now) {
        String subject = subject(incident);
        Optional<Instant> due = incident.isOpen() ? incident.nextDue(now) : Optional.empty();
        due.ifPresentOrElse(
                moment -> appointments.make(EXPECTATION, subject, moment, KEEPS),
                () -> appointments.cancel(EXPECTATION, subject));
        if (again == null) {
            appointments.cancel(NUDGE, subject);
        } else {
            appointments.make(NUDGE, subject, again, KEEPS);
        }
    }

    void cancel(Incident incident) {
        appointments.cancel(EXPECTATION, subject(incident));
        appointments.cancel(NUDGE, subject(incident));
    }

    private static String subject(Incident incident) {
        return Long.toString(incident.id().value());
    }
}
