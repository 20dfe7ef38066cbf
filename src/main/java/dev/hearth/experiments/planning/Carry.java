package dev.hearth.experiments.planning;

import dev.hearth.team.Team;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the form brings back: its team, what the plan is for, if it is for something, and from the second page on what was
 * typed for the time and how it was understood, so that {@code in 2h} means the same when it counts as when it was said back.
 */
record Carry(long team, String purpose, String typed, String stored) {

    private static final Pattern HEAD = Pattern.compile("(\\d{1,18})(?: ([\\w:/-]{1,60}))?");

    static Carry of(Team team) {
        return of(team, "");
    }

    static Carry of(Team team, String purpose) {
        return new Carry(team.id().value(), purpose, "", "");
    }

    static Optional<Carry> read(String written) {
        String[] parts = written.split("\n", 3);
        Matcher head = HEAD.matcher(parts[0]);
        return parts.length == 3 && head.matches()
                ? Optional.of(new Carry(
                        Long.parseLong(head.group(1)), head.group(2) == null ? "" : head.group(2), parts[2], parts[1]))
                : Optional.empty();
    }

    /** The same, with what was typed and understood for the time. */
    Carry saying(String words, String understood) {
        return new Carry(team, purpose, words, understood);
    }

    String written() {
        return team + (purpose.isEmpty() ? "" : " " + purpose) + "\n" + stored + "\n" + typed;
    }
}
