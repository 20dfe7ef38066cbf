package dev.hearth.stories.nameless;

import dev.hearth.clock.WallClock;
import dev.hearth.workspaces.Person;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Lets each person try ten codes an hour. Held in memory only: who tried a code is kept nowhere (P3). */
@Component
public class Tries {

    private static final int MOST = 10;
    private static final Duration WITHIN = Duration.ofHours(1);

    private final InstantSource clock;
    private final Map<Person, Deque<Instant>> tries = new ConcurrentHashMap<>();

    @Autowired
    Tries(WallClock clock) {
        this((InstantSource) clock);
    }

    Tries(InstantSource clock) {
        this.clock = clock;
    }

    /** Counts one try; false if it is one too many. */
    public boolean allow(Person person) {
        Instant now = clock.instant();
        forget(now);
        AtomicBoolean allowed = new AtomicBoolean();
        tries.compute(person, (_, before) -> {
            Deque<Instant> recent = before == null ? new ArrayDeque<>() : before;
            allowed.set(recent.size() < MOST);
            if (allowed.get()) {
                recent.add(now);
            }
            return recent;
        });
        return allowed.get();
    }

    private void forget(Instant now) {
        Instant earliest = now.minus(WITHIN);
        for (Person person : tries.keySet()) {
            tries.computeIfPresent(person, (_, recent) -> {
                recent.removeIf(at -> !at.isAfter(earliest));
                return recent.isEmpty() ? null : recent;
            });
        }
    }
}
