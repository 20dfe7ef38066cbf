package dev.hearth.web.signin;

import dev.hearth.chat.platform.Platforms;
import dev.hearth.chat.sides.Sides;
import dev.hearth.clock.WallClock;
import dev.hearth.workspaces.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Whether somebody who signed in is still a member: not gone, not a guest by now, not of a platform that was parted from. */
@Component
class Members {

    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final int AT_MOST = 10_000;

    private final Platforms platforms;
    private final Sides sides;
    private final WallClock clock;
    private final Map<Person, Instant> seen = new ConcurrentHashMap<>();

    Members(Platforms platforms, Sides sides, WallClock clock) {
        this.platforms = platforms;
        this.sides = sides;
        this.clock = clock;
    }

    /** Whether they are; asked anew every five minutes. Whom the platform does not tell of within a second is. */
    boolean stillHere(Person person) {
        if (sides.now().owner(person.workspace(), person.handle()).isEmpty()) {
            return false;
        }
        Instant before = seen.get(person);
        if (before != null && before.plus(FRESH).isAfter(clock.instant())) {
            return true;
        }
        boolean here = platforms
                .of(person.workspace())
                .map(platform -> platform.outsiders(Set.of(person)).isEmpty())
                .orElse(false);
        remember(person, here);
        return here;
    }

    private void remember(Person person, boolean here) {
        if (seen.size() >= AT_MOST) {
            seen.clear();
        }
        if (here) {
            seen.put(person, clock.instant());
        } else {
            seen.remove(person);
        }
    }
}
