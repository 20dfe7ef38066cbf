package dev.hearth.slack.install;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What binds a way back from Slack to the browser that set out: 160 bits, good for ten minutes, once. */
final class States {

    private static final Duration GOOD_FOR = Duration.ofMinutes(10);
    private static final int BYTES = 20;
    private static final int MOST = 1000;

    private final SecureRandom random = new SecureRandom();
    private final InstantSource clock;
    private final Map<String, Instant> open = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST;
        }
    };

    States(InstantSource clock) {
        this.clock = clock;
    }

    /** A new one. */
    synchronized String make() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String state = HexFormat.of().formatHex(bytes);
        open.put(state, clock.instant().plus(GOOD_FOR));
        return state;
    }

    /** Whether Slack brought back what this browser was given; spends it. */
    synchronized boolean spend(@Nullable String brought, @Nullable String given) {
        if (brought == null || given == null || !brought.equals(given)) {
            return false;
        }
        Instant until = open.remove(brought);
        return until != null && clock.instant().isBefore(until);
    }
}
