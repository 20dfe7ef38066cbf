package dev.hearth.experiments;

import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.team.Team;

/** Opens the form in which experiments are planned, for something of another room. */
public interface Planning {

    /**
     * The form, filled in as far as the sketch goes; or that this person may not plan here.
     *
     * @param purpose what it is planned for, said again to every {@link PlannedFor}; letters, digits, {@code :}, {@code /}
     *     and {@code -}, at most 60
     */
    Reply open(Request request, Team team, Sketch sketch, String purpose);

    /**
     * What is known of an experiment before it is planned.
     *
     * @param title a few words
     * @param action what to do
     */
    record Sketch(String title, String action) {}
}
