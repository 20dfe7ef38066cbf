package dev.hearth.recall.index;

import dev.hearth.scheduling.Beat;
import dev.hearth.scheduling.Settles;
import java.time.Duration;
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
    private final Beat beat;

    /** @param byItself whether it has a thread of its own, rather than following only when it is brought to rest */
    Following(Library library, @Value("${hearth.bell:true}") boolean byItself) {
        this.library = library;
        this.beat = new Beat("following", Duration.ofSeconds(SECONDS), byItself, this::settle);
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
        beat.start();
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
