package dev.hearth.team.when;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Moments at which people may type something, in zones with every kind of change of clocks. */
final class Moments {

    private static final List<String> ZONES = List.of(
            "Europe/Berlin",
            "America/New_York",
            "Australia/Lord_Howe",
            "Asia/Kolkata",
            "Pacific/Chatham",
            "America/Santiago",
            "Africa/Casablanca",
            "Asia/Beirut",
            "Etc/UTC");
    private static final LocalDateTime EARLIEST = LocalDateTime.parse("2024-01-01T00:00");
    private static final int MINUTES = 8 * 366 * 24 * 60;

    private Moments() {}

    static Arbitrary<ZonedDateTime> any() {
        Arbitrary<LocalDateTime> walls =
                Arbitraries.integers().between(0, MINUTES).map(EARLIEST::plusMinutes);
        return Combinators.combine(walls, Arbitraries.of(ZONES)).as((wall, zone) -> wall.atZone(ZoneId.of(zone)));
    }
}
