package dev.hearth.incidents.loop;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How often an incident is asked about.
 *
 * @param quiet whether nothing is asked at all
 * @param cadence how often a question is to appear in the thread; null for the card alone
 * @param handover when it was last handed over; null if never
 * @param settled up to when expectations have fallen due
 * @param snoozed until when nothing is asked but what an expectation brings; null if nobody asked for that
 */
public record Pace(
        boolean quiet,
        @Nullable Duration cadence,
        @Nullable Instant handover,
        Instant settled,
        @Nullable Instant snoozed) {

    static Pace from(Instant opened) {
        return new Pace(false, null, null, opened, null);
    }

    Pace quieten() {
        return new Pace(true, cadence, handover, settled, snoozed);
    }

    Pace at(@Nullable Duration other) {
        return new Pace(false, other, handover, settled, null);
    }

    Pace handedOver(Instant now) {
        return new Pace(quiet, cadence, now, settled, snoozed);
    }

    Pace settledAt(Instant now) {
        return new Pace(quiet, cadence, handover, now, snoozed);
    }

    Pace snoozedUntil(Instant moment) {
        return new Pace(quiet, cadence, handover, settled, moment);
    }
}
