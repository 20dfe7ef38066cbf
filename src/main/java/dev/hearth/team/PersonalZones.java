package dev.hearth.team;

import dev.hearth.chat.platform.Platforms;
import dev.hearth.chat.platform.Profile;
import dev.hearth.workspaces.Person;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** The time zone a platform knows for a person; UTC if it does not say soon enough. */
@Component
public class PersonalZones {

    /** The region, for people read its name. */
    private static final ZoneId UTC = ZoneId.of("UTC");

    private static final Duration PATIENCE = Duration.ofMillis(800);
    private static final Executor ASIDE =
            task -> Thread.ofVirtual().name("profile").start(task);

    private final Platforms platforms;

    PersonalZones(Platforms platforms) {
        this.platforms = platforms;
    }

    /** The zone of a person. Waits about a second at most. */
    public ZoneId of(Person person) {
        return CompletableFuture.supplyAsync(() -> ask(person), ASIDE)
                .completeOnTimeout(UTC, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(fault -> UTC)
                .join();
    }

    private ZoneId ask(Person person) {
        return platforms
                .of(person.workspace())
                .flatMap(platform -> platform.profile(person))
                .flatMap(profile -> Optional.ofNullable(zone(profile)))
                .orElse(UTC);
    }

    private static @org.jspecify.annotations.Nullable ZoneId zone(Profile profile) {
        return profile.zone();
    }
}
