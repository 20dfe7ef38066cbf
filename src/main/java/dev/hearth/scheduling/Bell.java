package dev.hearth.scheduling;

import dev.hearth.clock.TeamClock;
import dev.hearth.reception.Ledger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Hands every appointment that has come due to its caller, each in a transaction of its own. */
@Component
class Bell {

    private static final Logger log = LoggerFactory.getLogger(Bell.class);
    private static final Duration AFTER_A_FAULT = Duration.ofMinutes(1);

    private final AppointmentBook book;
    private final Ledger ledger;
    private final TeamClock clock;
    private final Map<String, Caller> callers;

    Bell(AppointmentBook book, Ledger ledger, TeamClock clock, List<Caller> callers) {
        this.book = book;
        this.ledger = ledger;
        this.clock = clock;
        this.callers = callers.stream().collect(Collectors.toMap(Caller::kind, Function.identity()));
    }

    /** Rings: whatever is due by now is done or missed. */
    void ring() {
        Instant now = clock.now();
        book.due(now).forEach(appointment -> hand(appointment, now));
    }

    private void hand(AppointmentBook.Appointment appointment, Instant now) {
        try {
            ledger.run(() -> {
                if (book.claim(appointment)) {
                    call(appointment, now);
                }
            });
        } catch (RuntimeException fault) {
            log.error(
                    "An appointment of kind {} failed: {}",
                    appointment.kind(),
                    fault.getClass().getName());
            ledger.run(() -> book.putOff(appointment, now.plus(AFTER_A_FAULT)));
        }
    }

    private void call(AppointmentBook.Appointment appointment, Instant now) {
        Caller caller = callers.get(appointment.kind());
        if (caller == null) {
            log.warn("Nobody answers for appointments of kind {}", appointment.kind());
        } else if (now.isAfter(appointment.keepsUntil())) {
            caller.missed(appointment.subject(), appointment.due(), now);
        } else {
            caller.due(appointment.subject(), appointment.due(), now);
        }
    }
}
