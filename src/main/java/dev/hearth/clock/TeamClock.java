package dev.hearth.clock;

import java.time.Instant;
import java.time.InstantSource;

/** The time by which teams live: appointments, announcements, dates of entries. Only the practice chat moves it. */
public interface TeamClock extends InstantSource {

    /** The team's present moment. */
    Instant now();

    @Override
    default Instant instant() {
        return now();
    }
}
