package dev.hearth.team;

import dev.hearth.chat.Place;
import dev.hearth.chat.Voice;
import dev.hearth.chat.platform.Platforms;
import dev.hearth.clock.WallClock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** What people call a channel; words that fit every channel while the platform does not say, never its id. */
@Component
class ChannelNames {

    private static final Duration PATIENCE = Duration.ofMillis(800);
    private static final long PAUSE = Duration.ofMinutes(1).toNanos();
    private static final int MOST = 200;
    private static final Executor ASIDE =
            task -> Thread.ofVirtual().name("channel").start(task);

    private final Platforms platforms;
    private final Voice voice;
    private final WallClock clock;
    private final Map<Place, Long> asked = new ConcurrentHashMap<>();

    ChannelNames(Platforms platforms, Voice voice, WallClock clock) {
        this.platforms = platforms;
        this.voice = voice;
        this.clock = clock;
    }

    /** Asks for it; the answer is there within a second. */
    CompletableFuture<String> ask(Place channel) {
        String unknown = unknown();
        return CompletableFuture.supplyAsync(() -> name(channel).orElse(unknown), ASIDE)
                .completeOnTimeout(unknown, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(fault -> unknown);
    }

    /** The words for a channel whose name is not known. */
    String unknown() {
        return voice.line("team.channel");
    }

    /** Asks again in the background, each channel once a minute, and hands on what the platform says, if it says. */
    void learn(Place channel, Consumer<String> then) {
        long now = clock.nanos();
        Long before = asked.get(channel);
        if (before == null || now - before > PAUSE) {
            asked.put(channel, now);
            ASIDE.execute(() -> name(channel).ifPresent(then));
        }
    }

    private Optional<String> name(Place channel) {
        return platforms
                .of(channel.workspace())
                .flatMap(platform -> platform.name(channel))
                .map(name -> name.substring(0, Math.min(name.length(), MOST)));
    }
}
