package dev.hearth.practice;

import dev.hearth.practice.screen.PracticeChat;
import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells open pages that the screen has changed; they then ask for what they see. */
class LiveFeed {

    private static final int AT_MOST = 50;
    private static final long NEVER = 0;

    private final PracticeChat chat;
    private final Queue<SseEmitter> pages = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final ExecutorService teller = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("practice-live").factory());

    LiveFeed(PracticeChat chat) {
        this.chat = chat;
        chat.watch(this::changed);
    }

    /** A page that wants to be told. */
    SseEmitter open() {
        SseEmitter page = new SseEmitter(NEVER);
        page.onCompletion(() -> pages.remove(page));
        page.onError(gone -> pages.remove(page));
        pages.add(page);
        while (pages.size() > AT_MOST) {
            SseEmitter oldest = pages.poll();
            if (oldest != null) {
                oldest.complete();
            }
        }
        changed();
        return page;
    }

    /** An open page would hold up a graceful stop. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        teller.shutdownNow();
        pages.forEach(SseEmitter::complete);
    }

    private void changed() {
        if (!teller.isShutdown() && waiting.compareAndSet(false, true)) {
            teller.execute(this::tell);
        }
    }

    private void tell() {
        waiting.set(false);
        String revision = String.valueOf(chat.revision());
        for (SseEmitter page : pages) {
            try {
                page.send(SseEmitter.event().name("changed").data(revision));
            } catch (IOException | IllegalStateException gone) {
                pages.remove(page);
            }
        }
    }
}
