package dev.hearth.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The team's clock: the wall's time plus an offset that only grows, kept so that a restart does not turn it back. */
@Component
public class MovableClock implements TeamClock {

    private final InstantSource wall;
    private final JdbcClient jdbc;
    private final AtomicReference<Duration> ahead;

    MovableClock(WallClock wall, JdbcClient jdbc) {
        this.wall = wall;
        this.jdbc = jdbc;
        this.ahead = new AtomicReference<>(jdbc.sql("select seconds_ahead from team_clock")
                .query(Long.class)
                .optional()
                .map(Duration::ofSeconds)
                .orElse(Duration.ZERO));
    }

    @Override
    public Instant now() {
        return wall.instant().plus(ahead.get());
    }

    /**
     * Moves the clock forward, never back.
     *
     * @param moment the moment it shows at least afterwards
     */
    public void moveTo(Instant moment) {
        Duration wanted = Duration.between(wall.instant(), moment);
        Duration now = ahead.updateAndGet(before -> wanted.compareTo(before) > 0 ? wanted : before);
        jdbc.sql("update team_clock set seconds_ahead = ?")
                .param(now.toSeconds())
                .update();
    }
}
