package dev.hearth.reviews;

import dev.hearth.team.Team;

/** The button that opens the form of a new lesson, for rooms with something to learn from. */
public final class TakingUp {

    /** The button's name. */
    public static final String NOTE = "reviews.lesson";

    private TakingUp() {}

    /** Its subject for a lesson from a story, by its id as people see it. */
    public static String story(Team.Id team, String id) {
        return team.value() + "/" + id;
    }

    /** Its subject for a lesson from an incident, by its number. */
    public static String incident(Team.Id team, int number) {
        return team.value() + "/i" + number;
    }

    /** Its subject for a lesson from a review, by its number. */
    public static String review(Team.Id team, int number) {
        return team.value() + "/r" + number;
    }
}
