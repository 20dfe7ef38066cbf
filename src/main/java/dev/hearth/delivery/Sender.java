package dev.hearth.delivery;

import dev.hearth.scheduling.Settles;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The one thread that empties the outbox: woken by commits, and by itself every half second. */
@Component
class Sender implements Settles, SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Sender.class);
    private static final Duration NAP = Duration.ofMillis(500);

    private final Round round;
    private final Semaphore bell = new Semaphore(0);
    private volatile Thread runner = new Thread(() -> {});
    private volatile boolean open;

    Sender(Round round) {
        this.round = round;
    }

    /** Something new is in the outbox. */
    void wake() {
        bell.release();
    }

    /** Sends everything that may be sent now, after what is being sent already. */
    @Override
    public synchronized void settle() {
        while (round.sendHeads() > 0) {
            Thread.onSpinWait();
        }
    }

    @Override
    public void start() {
        open = true;
        runner = Thread.ofPlatform().name("sender").daemon(true).unstarted(this::run);
        runner.start();
    }

    private void run() {
        while (open) {
            try {
                bell.tryAcquire(NAP.toMillis(), TimeUnit.MILLISECONDS);
                bell.drainPermits();
                round.reclaim();
                settle();
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException fault) {
                log.warn("The outbox could not be read: {}", fault.getClass().getName());
            }
        }
    }

    @Override
    public void stop() {
        open = false;
        bell.release();
        try {
            runner.join(Duration.ofSeconds(10));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return open;
    }
}
