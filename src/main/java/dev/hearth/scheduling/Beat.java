package dev.hearth.scheduling;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** One thread that does something again and again while its room is open, or, where time is moved by hand, none. */
public final class Beat {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String name;
    private final Duration pause;
    private final boolean byItself;
    private final Runnable round;
    private volatile Thread runner = new Thread(() -> {});
    private volatile CountDownLatch closing = new CountDownLatch(0);

    /**
     * @param name the thread's
     * @param pause between two rounds
     * @param byItself whether there is a thread at all
     * @param round what is done; it throws nothing
     */
    public Beat(String name, Duration pause, boolean byItself, Runnable round) {
        this.name = name;
        this.pause = pause;
        this.byItself = byItself;
        this.round = round;
    }

    /** Begins, with a pause. */
    public void start() {
        closing = new CountDownLatch(1);
        if (byItself) {
            runner = Thread.ofPlatform().name(name).daemon(true).unstarted(this::run);
            runner.start();
        }
    }

    private void run() {
        CountDownLatch end = closing;
        try {
            while (!end.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                round.run();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends, and waits a while for the round that is on. */
    public void stop() {
        closing.countDown();
        if (!byItself) {
            return;
        }
        try {
            runner.join(PATIENCE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether it was begun and not ended. */
    public boolean isRunning() {
        return closing.getCount() > 0;
    }
}
