package dev.hearth.delivery;

import dev.hearth.chat.platform.ChatPlatform;
import dev.hearth.chat.platform.Outgoing.Posted;
import dev.hearth.chat.platform.Platforms;
import dev.hearth.scheduling.Settles;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Learns where messages of ours can be read, one after another on a thread of its own, and writes it beside their names.
 * Nothing waits for it; what a platform does not tell is asked for again when somebody would have been shown it.
 */
@Component
class Links implements Settles, SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Links.class);
    private static final Duration NAP = Duration.ofMillis(500);
    private static final int MOST = 1000;

    private final OutboxTable table;
    private final Platforms platforms;
    private final boolean byItself;
    private final BlockingQueue<Wanted> queue = new LinkedBlockingQueue<>(MOST);
    private final Set<Wanted> waiting = ConcurrentHashMap.newKeySet();
    private volatile Thread runner = new Thread(() -> {});
    private volatile boolean open;

    /** @param byItself whether it has a thread of its own, rather than asking only when it is brought to rest */
    Links(OutboxTable table, Platforms platforms, @Value("${hearth.bell:true}") boolean byItself) {
        this.table = table;
        this.platforms = platforms;
        this.byItself = byItself;
    }

    private record Wanted(String handle, Posted posted) {}

    /** Somebody would like to know where this can be read; asked once what is being written is there. */
    void want(String handle, Posted posted) {
        if (posted.link() != null) {
            return;
        }
        Wanted wanted = new Wanted(handle, posted);
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            enqueue(wanted);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                enqueue(wanted);
            }
        });
    }

    private void enqueue(Wanted wanted) {
        if (waiting.add(wanted) && !queue.offer(wanted)) {
            waiting.remove(wanted);
        }
    }

    /** Asks for everything that is wanted now. */
    @Override
    public void settle() {
        for (Wanted wanted = queue.poll(); wanted != null; wanted = queue.poll()) {
            learn(wanted);
        }
    }

    private void learn(Wanted wanted) {
        waiting.remove(wanted);
        try {
            platforms
                    .of(wanted.posted().workspace())
                    .flatMap(platform -> ask(platform, wanted.posted()))
                    .ifPresent(link -> table.learned(wanted.handle(), wanted.posted(), link));
        } catch (RuntimeException fault) {
            log.warn("A link could not be learned: {}", fault.getClass().getName());
        }
    }

    private static Optional<String> ask(ChatPlatform platform, Posted posted) {
        return platform.link(posted).filter(link -> link.length() <= MOST);
    }

    @Override
    public void start() {
        open = true;
        if (byItself) {
            runner = Thread.ofPlatform().name("links").daemon(true).unstarted(this::run);
            runner.start();
        }
    }

    private void run() {
        while (open) {
            try {
                Wanted wanted = queue.poll(NAP.toMillis(), TimeUnit.MILLISECONDS);
                if (wanted != null) {
                    learn(wanted);
                }
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    @Override
    public void stop() {
        open = false;
        if (!byItself) {
            return;
        }
        try {
            runner.join(Duration.ofSeconds(2));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return open;
    }
}
