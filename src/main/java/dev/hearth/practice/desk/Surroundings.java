package dev.hearth.practice.desk;

import dev.hearth.workspaces.Workspace;
import java.time.Duration;
import java.time.Instant;

/** What the practice chat asks of the rooms around it. */
public interface Surroundings {

    /** The one workspace there is here. */
    Workspace.Id workspace();

    /** Sends everything that waits to be sent; returns when it is on the screen. */
    void settle();

    /** The team's present moment. */
    Instant now();

    /** Moves the team's clock, doing all that comes due on the way; returns its new moment. */
    Instant advance(Duration time);

    /** The same as far as the next appointment; stays where it is when there is none. */
    Instant advanceToNextAppointment();
}
