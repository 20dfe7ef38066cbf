package dev.hearth.msteams.answers;

import dev.hearth.chat.platform.Delivery;
import dev.hearth.clock.WallClock;
import dev.hearth.msteams.connector.ConditionalOnMsTeams;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Brings answers, those of one conversation one after another, and tries again where the service asks to wait. An answer
 * that waits is in memory and nowhere else; after a quarter of an hour nobody looks for it any more, and it is dropped.
 */
@Component
@ConditionalOnMsTeams
class Turns {

    private static final long SHELF_LIFE = Duration.ofMinutes(15).toNanos();
    private static final int MOST = 1_000;
    private static final Logger log = LoggerFactory.getLogger(Turns.class);

    private final Background background;
    private final WallClock clock;
    private final Map<String, Deque<Turn>> lines = new HashMap<>();
    private final Set<String> resting = new HashSet<>();
    private int waiting;

    Turns(Background background, WallClock clock) {
        this.background = background;
        this.clock = clock;
    }

    private record Turn(Supplier<Delivery> attempt, Consumer<Delivery> then, long until) {}

    /**
     * Does it now if nothing else is to be done there first, else in its turn.
     *
     * @param conversation where it belongs
     * @param then is told what became of it, if it was not dropped
     */
    void take(String conversation, Supplier<Delivery> attempt, Consumer<Delivery> then) {
        Turn turn = new Turn(attempt, then, clock.nanos() + SHELF_LIFE);
        if (mayGo(conversation, turn)) {
            go(conversation, turn);
        }
    }

    /** Whether something waits there because the service asked to wait. */
    synchronized boolean rests(String conversation) {
        return resting.contains(conversation);
    }

    private synchronized boolean mayGo(String conversation, Turn turn) {
        Deque<Turn> line = lines.get(conversation);
        if (line == null) {
            lines.put(conversation, new ArrayDeque<>());
            return true;
        }
        if (waiting < MOST) {
            line.add(turn);
            waiting++;
        }
        return false;
    }

    private void go(String conversation, Turn turn) {
        boolean again = false;
        try {
            again = rested(conversation, turn, turn.attempt().get());
        } finally {
            if (!again) {
                next(conversation).ifPresent(other -> background.run(() -> go(conversation, other)));
            }
        }
    }

    /** Whether it has to be tried again; if not, what became of it is told. */
    private boolean rested(String conversation, Turn turn, Delivery delivery) {
        if (!(delivery instanceof Delivery.Later(Duration pause, String _, Delivery.Scope _))) {
            turn.then().accept(delivery);
            return false;
        }
        if (turn.until() - clock.nanos() < pause.toNanos()) {
            log.info("An answer was dropped, for the service asks to wait for too long.");
            return false;
        }
        rest(conversation);
        background.after(pause, () -> go(conversation, turn));
        return true;
    }

    private synchronized void rest(String conversation) {
        resting.add(conversation);
    }

    private synchronized Optional<Turn> next(String conversation) {
        resting.remove(conversation);
        Optional<Turn> next = Optional.ofNullable(lines.get(conversation)).map(Deque::poll);
        if (next.isEmpty()) {
            lines.remove(conversation);
        } else {
            waiting--;
        }
        return next;
    }
}
