package dev.hearth.delivery;

import dev.hearth.chat.platform.Delivery;
import dev.hearth.clock.WallClock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What to do with a letter once it is known, or not known, what became of it. */
@Component
class Outcomes {

    static final Duration GIVE_UP = Duration.ofHours(24);
    /** How a reason begins when nobody knows whether a message arrived. */
    static final String PERHAPS = "may have arrived, may be missing: ";

    /** How a reason begins when the platform put a message off for too long. */
    static final String WAITED = "asked to wait for a day: ";

    private static final Duration WITHOUT_TOKEN = Duration.ofMinutes(5);

    private final OutboxTable table;
    private final Links links;
    private final Holds holds;
    private final Earshot earshot;
    private final ApplicationEventPublisher events;
    private final WallClock clock;

    Outcomes(
            OutboxTable table,
            Links links,
            Holds holds,
            Earshot earshot,
            ApplicationEventPublisher events,
            WallClock clock) {
        this.table = table;
        this.links = links;
        this.holds = holds;
        this.earshot = earshot;
        this.events = events;
        this.clock = clock;
    }

    void settle(Letter letter, Delivery delivery) {
        switch (delivery) {
            case Delivery.Delivered delivered -> arrived(letter, delivered);
            case Delivery.Refused refused -> refused(letter, refused);
            case Delivery.Later later -> later(letter, later);
            case Delivery.Unknown unknown -> unknown(letter, unknown);
        }
    }

    private void arrived(Letter letter, Delivery.Delivered delivered) {
        table.delete(letter.id());
        earshot.found(letter);
        String handle = letter.handle();
        if (handle == null) {
            return;
        }
        if (letter.deed() == Letter.What.POST && delivered.posted() != null) {
            table.posted(letter, handle, delivered.posted());
            if (!letter.line().startsWith("@")) {
                links.want(handle, delivered.posted());
            }
        } else if (letter.deed() == Letter.What.DELETE) {
            table.forget(letter.workspace(), handle);
        }
    }

    private void refused(Letter letter, Delivery.Refused refused) {
        if (refused.scope() == Delivery.Scope.WORKSPACE) {
            tryAgain(letter, WITHOUT_TOKEN, refused.reason());
            return;
        }
        if (refused.scope() == Delivery.Scope.CONVERSATION) {
            earshot.lost(letter);
        }
        lose(letter, refused.reason());
        String handle = letter.handle();
        if (letter.deed() == Letter.What.EDIT && refused.scope() == Delivery.Scope.MESSAGE && handle != null) {
            events.publishEvent(new Unedited(letter.workspace().value(), handle));
        }
    }

    private void later(Letter letter, Delivery.Later later) {
        if (later.scope() == Delivery.Scope.WORKSPACE) {
            holds.hold(letter, clock.instant().plus(later.pause()));
        }
        tryAgain(letter, later.pause(), WAITED + later.call());
    }

    private void unknown(Letter letter, Delivery.Unknown unknown) {
        if (letter.repeats()) {
            tryAgain(letter, backOff(letter.attempts()), unknown.reason());
        } else {
            lose(letter, PERHAPS + unknown.reason());
        }
    }

    private void tryAgain(Letter letter, Duration pause, String reason) {
        Instant now = clock.instant();
        if (letter.written().plus(GIVE_UP).isBefore(now)) {
            lose(letter, reason);
        } else {
            table.retry(letter.id(), now.plus(pause));
        }
    }

    private void lose(Letter letter, String reason) {
        table.delete(letter.id());
        table.undeliverable(letter, reason.substring(0, Math.min(200, reason.length())), clock.instant());
        if (letter.deed() == Letter.What.POST && letter.handle() != null) {
            events.publishEvent(new Undelivered(letter.workspace().value(), letter.handle()));
        }
    }

    private static Duration backOff(int attempts) {
        return Duration.ofSeconds(1L << Math.min(attempts, 8));
    }
}
