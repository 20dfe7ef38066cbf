package dev.hearth.practice;

import dev.hearth.clock.TeamClock;
import dev.hearth.practice.desk.Surroundings;
import dev.hearth.practice.screen.PracticePlatform;
import dev.hearth.scheduling.TimeTravel;
import dev.hearth.workspaces.Workspace;
import dev.hearth.workspaces.Workspaces;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The rooms around the practice chat, as it uses them. */
@Component
@ConditionalOnBooleanProperty(PracticeDefaults.ENABLED)
class Neighbours implements Surroundings {

    private static final String TENANT = "practice";

    private final Workspaces workspaces;
    private final TeamClock clock;
    private final TimeTravel travel;

    Neighbours(Workspaces workspaces, TeamClock clock, TimeTravel travel) {
        this.workspaces = workspaces;
        this.clock = clock;
        this.travel = travel;
    }

    @Override
    public Workspace.Id workspace() {
        return workspaces.meet(PracticePlatform.NAME, TENANT).id();
    }

    @Override
    public void settle() {
        travel.settle();
    }

    @Override
    public Instant now() {
        return clock.now();
    }

    /** One journey after the other: two at once would overtake each other's appointments. */
    @Override
    public synchronized Instant advance(Duration time) {
        return travel.advance(time);
    }

    @Override
    public synchronized Instant advanceToNextAppointment() {
        return travel.toNextAppointment();
    }
}
