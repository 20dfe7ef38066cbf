package dev.hearth.team;

/**
 * What keeps a team from starting anything now; {@code name} is for people: the holiday, the reason of the freeze (may
 * be empty), the weekday or the hours.
 */
public record Closed(Kind kind, String name) {

    /** Why a team is closed, the strongest reason first. */
    public enum Kind {
        FREEZE_DAY,
        HOLIDAY,
        DAY_OFF,
        OUT_OF_HOURS
    }
}
