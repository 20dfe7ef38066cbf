package dev.hearth.scheduling;

import dev.hearth.clock.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Moves the team's clock from one appointment to the next, through the same door as the bell, without skipping any. */
@Component
public class TimeTravel {

    private static final int STEPS = 100_000;

    private final MovableClock clock;
    private final AppointmentBook book;
    private final Bell bell;
    private final List<Settles> background;

    TimeTravel(MovableClock clock, AppointmentBook book, Bell bell, List<Settles> background) {
        this.clock = clock;
        this.book = book;
        this.bell = bell;
        this.background = background;
    }

    /** Moves forward by this much; everything that comes due on the way is done at its own time. */
    public Instant advance(Duration by) {
        Instant target = clock.now().plus(by);
        settle();
        for (int step = 0; step < STEPS && stop(target); step++) {
            settle();
        }
        clock.moveTo(target);
        settle();
        return clock.now();
    }

    /** Moves to the next appointment, if there is one, and does it. */
    public Instant toNextAppointment() {
        settle();
        book.next().ifPresent(clock::moveTo);
        settle();
        return clock.now();
    }

    /** Moves forward without doing what came due on the way, as if the program had been off. */
    public Instant sleep(Duration by) {
        clock.moveTo(clock.now().plus(by));
        return clock.now();
    }

    /** Does everything that is due or waiting now. */
    public void settle() {
        bell.ring();
        background.forEach(Settles::settle);
    }

    private boolean stop(Instant target) {
        return book.next()
                .filter(next -> !next.isAfter(target))
                .map(next -> {
                    clock.moveTo(next);
                    return true;
                })
                .orElse(false);
    }
}
