package dev.hearth.stories.weekly;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * One question to one person, as an appointment carries it.
 *
 * @param team the number of the team that asks
 * @param round the round of tickets, the same for all
 * @param zone where the person is
 * @param questions the ids of the questions, the posted one first
 * @param handle the person
 */
record Errand(long team, long round, ZoneId zone, List<String> questions, String handle) {

    private static final int PARTS = 5;

    String written() {
        return String.join(
                " ", Long.toString(team), Long.toString(round), zone.getId(), String.join(",", questions), handle);
    }

    static Optional<Errand> read(String written) {
        String[] parts = written.split(" ", PARTS);
        try {
            return parts.length == PARTS
                    ? Optional.of(new Errand(
                            Long.parseLong(parts[0]),
                            Long.parseLong(parts[1]),
                            ZoneId.of(parts[2]),
                            List.of(parts[3].split(",")),
                            parts[4]))
                    : Optional.empty();
        } catch (DateTimeException | NumberFormatException strange) {
            return Optional.empty();
        }
    }
}
