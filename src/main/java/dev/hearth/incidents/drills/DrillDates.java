package dev.hearth.incidents.drills;

import dev.hearth.incidents.loop.Incident;
import dev.hearth.prompts.Scenario;
import dev.hearth.scheduling.Appointments;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When to look at a rehearsal again: at whatever comes first. */
@Component
class DrillDates {

    static final String KIND = "incidents.drill";
    private static final Duration KEEPS = Duration.ofMinutes(10);

    private final Appointments appointments;

    DrillDates(Appointments appointments) {
        this.appointments = appointments;
    }

    /** @param question when a question may come; null when only somebody's doing changes that */
    void make(Drill drill, Scenario scenario, Incident alike, @Nullable Instant question) {
        Stream.of(
                        drill.nextNews(scenario).orElse(null),
                        alike.pending().isEmpty()
                                ? null
                                : alike.pending().getFirst().due(),
                        question,
                        drill.end(scenario))
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .ifPresent(first -> appointments.make(KIND, subject(drill), first, KEEPS));
    }

    void cancel(Drill drill) {
        appointments.cancel(KIND, subject(drill));
    }

    private static String subject(Drill drill) {
        return Long.toString(drill.id());
    }
}
