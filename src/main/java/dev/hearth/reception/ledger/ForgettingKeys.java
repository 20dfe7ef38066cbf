package dev.hearth.reception.ledger;

import dev.hearth.clock.WallClock;
import dev.hearth.reception.RequestKey;
import dev.hearth.storage.NightWork;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Forgets every night which requests were kept more than a day ago. */
@Component
class ForgettingKeys implements NightWork {

    private static final Duration KEPT = Duration.ofHours(24);

    private final RequestKeys keys;
    private final WallClock clock;

    ForgettingKeys(RequestKeys keys, WallClock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public void tidy() {
        keys.forgetBefore(RequestKey.firstOf(clock.instant().minus(KEPT)));
    }
}
