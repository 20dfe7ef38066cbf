package dev.hearth.hooks.doors;

import dev.hearth.clock.WallClock;
import dev.hearth.hooks.Kind;
import dev.hearth.hooks.Pass;
import dev.hearth.team.Team;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Lets so many deliveries a minute in by each address, at each node. Held in memory only. */
@Component
class Pace {

    private static final Duration WITHIN = Duration.ofMinutes(1);

    private final WallClock clock;
    private final Map<Door, Deque<Instant>> recent = new ConcurrentHashMap<>();

    Pace(WallClock clock) {
        this.clock = clock;
    }

    /** How many a minute: alerts come in storms, and some who send them try no second time. */
    static int most(Kind kind) {
        return kind == Kind.ALERTS ? 600 : 120;
    }

    /** Counts one delivery; how many seconds to wait if it is one too many. */
    OptionalLong wait(Pass pass) {
        Instant now = clock.instant();
        Deque<Instant> mine = recent.computeIfAbsent(new Door(pass.team().id(), pass.kind()), _ -> new ArrayDeque<>());
        synchronized (mine) {
            mine.removeIf(at -> !at.isAfter(now.minus(WITHIN)));
            if (mine.size() >= most(pass.kind())) {
                Duration left = Duration.between(now, mine.getFirst().plus(WITHIN));
                return OptionalLong.of(Math.max(1, left.toSeconds()));
            }
            mine.add(now);
            return OptionalLong.empty();
        }
    }

    private record Door(Team.Id team, Kind kind) {}
}
