package dev.hearth.team;

import dev.hearth.chat.Place;
import dev.hearth.chat.platform.Platforms;
import dev.hearth.workspaces.Marked;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** What people call a channel; the platform's own id of it if the platform does not say soon enough. */
@Component
class ChannelNames {

    private static final Duration PATIENCE = Duration.ofMillis(800);
    private static final Executor ASIDE =
            task -> Thread.ofVirtual().name("channel").start(task);

    private final Platforms platforms;

    ChannelNames(Platforms platforms) {
        this.platforms = platforms;
    }

    /** Asks for it; the answer is there within a second. */
    CompletableFuture<String> ask(Place channel) {
        String id = Marked.bare(channel.channel());
        return CompletableFuture.supplyAsync(() -> name(channel), ASIDE)
                .completeOnTimeout(id, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(fault -> id);
    }

    private String name(Place channel) {
        return platforms
                .of(channel.workspace())
                .flatMap(platform -> platform.name(channel))
                .orElseGet(() -> Marked.bare(channel.channel()));
    }
}
