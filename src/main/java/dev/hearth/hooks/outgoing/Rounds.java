package dev.hearth.hooks.outgoing;

import dev.hearth.scheduling.Settles;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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
    private final boolean byItself;
    private volatile Thread runner = new Thread(() -> {});
    private volatile CountDownLatch closing = new CountDownLatch(0);

    /** @param byItself whether it has a thread of its own, rather than sending only when it is brought to rest */
    Rounds(Courier courier, @Value("${hearth.bell:true}") boolean byItself) {
        this.courier = courier;
        this.byItself = byItself;
    }

    @Override
    public synchronized void settle() {
        while (courier.carry() > 0) {
            Thread.onSpinWait();
        }
    }

    @Override
    public void start() {
        closing = new CountDownLatch(1);
        if (byItself) {
            runner = Thread.ofPlatform().name("courier").daemon(true).unstarted(this::run);
            runner.start();
        }
    }

    private void run() {
        CountDownLatch end = closing;
        try {
            while (!end.await(1, TimeUnit.SECONDS)) {
                round();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
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
        closing.countDown();
        if (!byItself) {
            return;
        }
        try {
            runner.join(Duration.ofSeconds(10));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return closing.getCount() > 0;
    }
}
