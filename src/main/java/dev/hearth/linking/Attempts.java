package dev.hearth.linking;

import dev.hearth.clock.WallClock;
import dev.hearth.workspaces.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Lets each person try ten times an hour. Held in memory only. */
@Component
class Attempts {

    private static final int MOST = 10;
    private static final Duration WITHIN = Duration.ofHours(1);

    private final WallClock clock;
    private final Map<Person, Deque<Instant>> recent = new ConcurrentHashMap<>();

    Attempts(WallClock clock) {
        this.clock = clock;
    }

    /** Counts one attempt; false if it is one too many. */
    boolean allow(Person person) {
        Instant now = clock.instant();
        forget(now.minus(WITHIN));
        Deque<Instant> mine = recent.computeIfAbsent(person, _ -> new ArrayDeque<>());
        synchronized (mine) {
            if (mine.size() >= MOST) {
                return false;
            }
            mine.add(now);
            return true;
        }
    }

    private void forget(Instant earliest) {
        recent.values().removeIf(attempts -> {
            synchronized (attempts) {
                attempts.removeIf(at -> !at.isAfter(earliest));
                return attempts.isEmpty();
            }
        });
    }
}
