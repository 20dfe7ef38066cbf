package dev.hearth.scheduling;

import dev.hearth.clock.WallClock;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Waits until everybody who hears of something that happened has dealt with it, before what they say is sent. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Hearsay implements Settles {

    private static final long PATIENCE = Duration.ofSeconds(10).toNanos();
    private static final long GLANCE = Duration.ofMillis(2).toNanos();
    private static final String UNHEARD = "select count(*) from event_publication where completion_date is null"
            + " and (status is null or status <> 'FAILED')";

    private final JdbcClient jdbc;
    private final WallClock clock;

    Hearsay(JdbcClient jdbc, WallClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Gives up after ten seconds on whoever does not answer. */
    @Override
    public void settle() {
        long begun = clock.nanos();
        while (unheard() && clock.nanos() - begun < PATIENCE) {
            LockSupport.parkNanos(GLANCE);
        }
    }

    private boolean unheard() {
        return jdbc.sql(UNHEARD).query(Integer.class).single() > 0;
    }
}
