package dev.hearth.team;

import dev.hearth.chat.Place;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * A group of people who run something together, and the channel they meet in. Whoever is in the channel is in the team.
 *
 * @param id our own number for it
 * @param workspace whose
 * @param channel the platform's id of its channel
 * @param name what people call it
 * @param settings how it wants to be spoken to
 * @param setUp whether somebody set it up; until then nothing unasked is said
 * @param sample whether it is made-up sample data
 */
public record Team(
        Id id, Workspace.Id workspace, String channel, String name, Settings settings, boolean setUp, boolean sample) {

    /** Our own number for a team. */
    public record Id(long value) {}

    /** Its channel. */
    public Place place() {
        return Place.channel(workspace, channel);
    }

    /** The same, said nothing unasked. */
    public Team asleep() {
        return new Team(id, workspace, channel, name, settings, false, sample);
    }

    /** The same under another name. */
    Team called(String other) {
        return new Team(id, workspace, channel, other, settings, setUp, sample);
    }

    /** The same, planned by others. */
    Team plannedBy(List<String> handles) {
        return new Team(id, workspace, channel, name, settings.plannedBy(handles), setUp, sample);
    }

    /** Its time zone. */
    public ZoneId zone() {
        return settings.week().zone();
    }

    /** When it works. */
    public WorkingWeek week() {
        return settings.week();
    }

    /** Whether this person may plan experiments here. */
    public boolean letsPlan(Person person) {
        return settings.planners().isEmpty() || settings.planners().contains(person.handle());
    }

    /**
     * When the weekly question comes.
     *
     * @param day which day
     * @param time at what time of the team's zone
     */
    public record Weekly(DayOfWeek day, LocalTime time) {}
}
