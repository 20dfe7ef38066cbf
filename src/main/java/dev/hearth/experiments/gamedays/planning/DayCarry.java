package dev.hearth.experiments.gamedays.planning;

import dev.hearth.reception.Ask;
import dev.hearth.team.Team;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the form brings back: its team, and from the second page on when the day begins and a mark of what was said back, so
 * that what counts is what was read.
 *
 * @param from when it begins; null on the first page
 */
record DayCarry(
        long team, @org.jspecify.annotations.Nullable Instant from, int mark) {

    private static final List<String> SAID_BACK = List.of(DayPage.WHEN, DayPage.LENGTH, DayPage.CHOSEN, DayPage.AGENDA);
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18})(?: (\\d{1,12}) (-?\\d{1,10}))?");

    static DayCarry of(Team team) {
        return new DayCarry(team.id().value(), null, 0);
    }

    static Optional<DayCarry> read(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        return matcher.matches() ? Optional.of(read(matcher)) : Optional.empty();
    }

    private static DayCarry read(Matcher matcher) {
        long team = Long.parseLong(matcher.group(1));
        return matcher.group(2) == null
                ? new DayCarry(team, null, 0)
                : new DayCarry(team, Instant.ofEpochSecond(Long.parseLong(matcher.group(2))), (int)
                        Long.parseLong(matcher.group(3)));
    }

    /** The same, having said back what was filled in. */
    DayCarry saying(Instant moment, Ask.Submitted submitted) {
        return new DayCarry(team, moment, mark(submitted));
    }

    /** Whether this was said back, and nothing of it was changed since. */
    boolean means(Ask.Submitted submitted) {
        return from != null && mark == mark(submitted);
    }

    private static int mark(Ask.Submitted submitted) {
        return SAID_BACK.stream().map(submitted::value).toList().hashCode();
    }

    String written() {
        return from == null ? Long.toString(team) : team + " " + from.getEpochSecond() + " " + mark;
    }
}
