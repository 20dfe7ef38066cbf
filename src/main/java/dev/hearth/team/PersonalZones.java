package dev.hearth.team;

import dev.hearth.chat.platform.Platforms;
import dev.hearth.chat.platform.Profile;
import dev.hearth.workspaces.Person;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
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
        return asked(person).join();
    }

    /** The zones of several people, as far as their platform says soon enough. Not to be called inside a deed. */
    public Map<Person, ZoneId> of(Collection<Person> people) {
        Map<Person, CompletableFuture<ZoneId>> asked = new LinkedHashMap<>();
        people.forEach(person -> asked.put(person, asked(person)));
        Map<Person, ZoneId> known = new LinkedHashMap<>();
        asked.forEach((person, zone) -> known.put(person, zone.join()));
        known.values().removeIf(UTC::equals);
        return known;
    }

    private CompletableFuture<ZoneId> asked(Person person) {
        return CompletableFuture.supplyAsync(() -> ask(person), ASIDE)
                .completeOnTimeout(UTC, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(fault -> UTC);
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
