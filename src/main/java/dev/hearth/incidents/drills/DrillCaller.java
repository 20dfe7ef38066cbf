package dev.hearth.incidents.drills;

import dev.hearth.scheduling.Caller;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Goes on with a rehearsal when it is time; one that went on while nobody could lead it is over (P13). */
@Component
class DrillCaller implements Caller {

    private final Drills drills;
    private final Rehearsals rehearsals;

    DrillCaller(Drills drills, Rehearsals rehearsals) {
        this.drills = drills;
        this.rehearsals = rehearsals;
    }

    @Override
    public String kind() {
        return DrillDates.KIND;
    }

    @Override
    public void due(String subject, Instant due, Instant now) {
        rehearsals.goOn(Long.parseLong(subject));
    }

    @Override
    public void missed(String subject, Instant due, Instant now) {
        drills.find(Long.parseLong(subject)).filter(Drill::isOpen).ifPresent(drill -> rehearsals.end(drill, "away"));
    }
}
