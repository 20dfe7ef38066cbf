package dev.hearth.pulse;

import dev.hearth.team.Settings;
import dev.hearth.team.Team;
import dev.hearth.team.WorkingWeek;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/**
 * One person to be asked, as an appointment carries it. Everybody has one, whether they answer or not.
 *
 * @param team the number of the team that asks
 * @param tickets the round of tickets, the same for all
 * @param zone where the person is
 * @param handle the person
 */
record Errand(long team, long tickets, ZoneId zone, String handle) {

    private static final int PARTS = 4;

    String written() {
        return String.join(" ", Long.toString(team), Long.toString(tickets), zone.getId(), handle);
    }

    static Optional<Errand> read(String written) {
        String[] parts = written.split(" ", PARTS);
        try {
            return parts.length == PARTS
                    ? Optional.of(new Errand(
                            Long.parseLong(parts[0]), Long.parseLong(parts[1]), ZoneId.of(parts[2]), parts[3]))
                    : Optional.empty();
        } catch (DateTimeException | NumberFormatException strange) {
            return Optional.empty();
        }
    }

    /** The team with that person's clock on the wall. */
    static Team onClock(Team team, ZoneId zone) {
        WorkingWeek week = team.week();
        Settings settings = team.settings();
        return new Team(
                team.id(),
                team.workspace(),
                team.channel(),
                team.name(),
                new Settings(
                        new WorkingWeek(zone, week.days(), week.from(), week.to(), week.holidays(), week.freezeDays()),
                        settings.weekly(),
                        settings.planners(),
                        settings.byDirectMessage()),
                team.setUp(),
                team.sample());
    }
}
