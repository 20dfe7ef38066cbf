package dev.hearth.recall.index;

import dev.hearth.scheduling.Settles;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The one thread that lets the indexes follow the database while nobody searches, so that what is withdrawn on any node leaves all. */
@Component
class Following implements Settles, SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Following.class);
    private static final int SECONDS = 5;

    private final Library library;
    private final boolean byItself;
    private volatile Thread runner = new Thread(() -> {});
    private volatile CountDownLatch closing = new CountDownLatch(0);

    /** @param byItself whether it has a thread of its own, rather than following only when it is brought to rest */
    Following(Library library, @Value("${hearth.bell:true}") boolean byItself) {
        this.library = library;
        this.byItself = byItself;
    }

    @Override
    public void settle() {
        try {
            library.follow();
        } catch (RuntimeException fault) {
            log.warn("An index could not follow: {}", fault.getClass().getName());
        }
    }

    @Override
    public void start() {
        closing = new CountDownLatch(1);
        if (byItself) {
            runner = Thread.ofPlatform().name("following").daemon(true).unstarted(this::run);
            runner.start();
        }
    }

    private void run() {
        CountDownLatch end = closing;
        try {
            while (!end.await(SECONDS, TimeUnit.SECONDS)) {
                settle();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
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
