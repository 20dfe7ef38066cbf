package dev.hearth.reviews.review;

import dev.hearth.team.Team;
import dev.hearth.workspaces.Person;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An incident as a review looks back on it.
 *
 * @param incident its number
 * @param team whose systems it was about
 * @param title what it was called when it was opened
 * @param opened when
 * @param resolved when; null while it is open
 * @param moments what was said, the oldest first; may be empty
 * @param choices the decisions among them, with what was known then
 * @param people who seems to have been there
 */
public record Timeline(
        int incident,
        Team.Id team,
        String title,
        Instant opened,
        @Nullable Instant resolved,
        List<Moment> moments,
        List<Choice> choices,
        Set<Person> people) {

    /** Stands for no moment in particular, where one is written down. */
    public static final long WHOLE = -1;

    public Timeline {
        moments = List.copyOf(moments);
        choices = List.copyOf(choices);
        people = Set.copyOf(people);
    }

    /** What a line of it was. */
    public enum Kind {
        OPENED,
        OBSERVE,
        ORIENT,
        DECIDE,
        ACT,
        NOTE,
        /** A watching program said it, nobody here. */
        ALERT,
        RESOLVED;

        /** How the voice calls it. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * One line.
     *
     * @param author whose words; null if nobody knows; never shown
     */
    public record Moment(Instant at, Kind kind, @Nullable Person author, String words) {

        /** What stands for it where it is written down; others may be taken out before it. */
        public long when() {
            return at.getEpochSecond();
        }

        /** Whether somebody said it. */
        public boolean isBy(Person person) {
            return person.equals(author);
        }
    }

    /**
     * A decision with what was known when it was made.
     *
     * @param expectation what was expected of it; empty if nothing was said
     * @param looked what was looked at, and whether it was enough; empty where nobody said
     */
    public record Choice(Moment moment, String expectation, List<Moment> known, String looked) {
        public Choice {
            known = List.copyOf(known);
        }
    }

    /** Whether anybody wrote something down between its beginning and its end. */
    public boolean hasLines() {
        return moments.stream().anyMatch(moment -> switch (moment.kind()) {
            case OPENED, RESOLVED, ALERT -> false;
            case OBSERVE, ORIENT, DECIDE, ACT, NOTE -> true;
        });
    }

    /** The first line of a moment. */
    public Optional<Moment> at(long when) {
        return moments.stream().filter(moment -> moment.when() == when).findFirst();
    }

    /** The lines around a moment, it among them. */
    public List<Moment> around(long when, int each) {
        return at(when).map(moments::indexOf)
                .map(at -> moments.subList(Math.max(0, at - each), Math.min(moments.size(), at + each + 1)))
                .orElse(List.of());
    }
}
