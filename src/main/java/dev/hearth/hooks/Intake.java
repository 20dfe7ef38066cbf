package dev.hearth.hooks;

import dev.hearth.clock.WallClock;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.RequestKey;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Standing;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Keeps what other programs bring: once, however often and wherever it is delivered (P2, P11). A delivery is known by what
 * happened and when, as its sender says, for a day; what is older does nothing any more (P13).
 */
@Component
public class Intake {

    /** How long a delivery is known again, and so the longest that one may mean anything. */
    public static final Duration A_DAY = Duration.ofHours(23);

    private static final Duration A_WHILE = Duration.ofMinutes(5);
    private static final Duration AHEAD = Duration.ofMinutes(10);

    private final Ledger ledger;
    private final WallClock clock;

    Intake(Ledger ledger, WallClock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Keeps a delivery.
     *
     * @param identity what makes it the same among all that this address brings
     * @param moment when its sender says that it happened
     * @param means for how long after that it means anything; afterwards it does nothing
     * @param deed what to write; everything the ledger says about deeds holds for it
     */
    public Answer keep(Arrival arrival, String identity, Instant moment, Duration means, Runnable deed) {
        Instant now = clock.instant();
        if (moment.isBefore(now.minus(means.compareTo(A_DAY) < 0 ? means : A_DAY))) {
            return Answer.ignored();
        }
        if (moment.isAfter(now.plus(AHEAD))) {
            return Answer.misshapen();
        }
        return keep(arrival, RequestKey.fixed(whole(arrival, identity), moment), deed);
    }

    /**
     * Keeps a delivery whose sender says no moment: the same within five minutes, ten at most, is the same.
     *
     * @param identity all that it says
     * @param deed what to write; everything the ledger says about deeds holds for it
     */
    public Answer keep(Arrival arrival, String identity, Runnable deed) {
        return keep(arrival, RequestKey.within(whole(arrival, identity), clock.instant(), A_WHILE), deed);
    }

    private Answer keep(Arrival arrival, RequestKey key, Runnable deed) {
        Reply reply = ledger.keep(
                request(arrival, key),
                () -> {
                    deed.run();
                    return Deed.done("taken");
                },
                _ -> Reply.silence());
        return reply instanceof Reply.NotKept ? Answer.later() : Answer.taken();
    }

    private static String whole(Arrival arrival, String identity) {
        Pass pass = arrival.pass();
        return "hook/" + pass.kind().word() + '/' + pass.team().id().value() + '/' + identity;
    }

    /** Nobody asks: a program stands where the ledger knows a person, with less than a guest may do. */
    private Request request(Arrival arrival, RequestKey key) {
        return new Request(
                key,
                new Person(arrival.pass().team().workspace(), ""),
                Standing.GUEST,
                null,
                new Ask.Arrived(),
                clock.nanos(),
                _ -> {});
    }
}
