package dev.hearth.hooks.outgoing;

import dev.hearth.scheduling.Beat;
import dev.hearth.scheduling.Settles;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The one thread that sends the courier out, once a second. */
@Component
class Rounds implements Settles, SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Rounds.class);

    private final Courier courier;
    private final Beat beat;

    /** @param byItself whether it has a thread of its own, rather than sending only when it is brought to rest */
    Rounds(Courier courier, @Value("${hearth.bell:true}") boolean byItself) {
        this.courier = courier;
        this.beat = new Beat("courier", Duration.ofSeconds(1), byItself, this::round);
    }

    @Override
    public synchronized void settle() {
        while (courier.carry() > 0) {
            Thread.onSpinWait();
        }
    }

    @Override
    public void start() {
        beat.start();
    }

    private void round() {
        try {
            settle();
        } catch (RuntimeException fault) {
            log.warn(
                    "What waits for other programs could not be read: {}",
                    fault.getClass().getName());
        }
    }

    @Override
    public void stop() {
        beat.stop();
    }

    @Override
    public boolean isRunning() {
        return beat.isRunning();
    }
}
