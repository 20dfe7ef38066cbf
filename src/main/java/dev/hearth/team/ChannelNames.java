package dev.hearth.team;

import dev.hearth.chat.Place;
import dev.hearth.chat.platform.Platforms;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** What people call a channel; its id if the platform does not say soon enough. */
@Component
class ChannelNames {

    private static final Duration PATIENCE = Duration.ofMillis(800);
    private static final Executor ASIDE =
            task -> Thread.ofVirtual().name("channel").start(task);

    private final Platforms platforms;

    ChannelNames(Platforms platforms) {
        this.platforms = platforms;
    }

    /** The name, soon. */
    CompletableFuture<String> of(Place channel) {
        String id = channel.channel();
        return CompletableFuture.supplyAsync(() -> ask(channel), ASIDE)
                .thenApply(name -> name.filter(found -> !found.isBlank()).orElse(id))
                .completeOnTimeout(id, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(fault -> id);
    }

    private Optional<String> ask(Place channel) {
        return platforms.of(channel.workspace()).flatMap(platform -> platform.name(channel));
    }
}
