package dev.hearth.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/** The time on the wall: signatures, tokens, leases and rates are judged by it, and nobody moves it. */
@Component
public class WallClock implements InstantSource {

    private final Clock clock = Clock.systemUTC();

    @Override
    public Instant instant() {
        return clock.instant();
    }

    /** A monotonic reading in nanoseconds, for measuring how long something took. */
    public long nanos() {
        return System.nanoTime();
    }
}
