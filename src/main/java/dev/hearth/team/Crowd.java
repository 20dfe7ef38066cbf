package dev.hearth.team;

import dev.hearth.chat.Place;
import dev.hearth.chat.platform.Platforms;
import dev.hearth.clock.WallClock;
import dev.hearth.workspaces.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who is in a team's channel, as the platform said a little while ago. Held in memory only. */
@Component
public class Crowd {

    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final Duration PATIENCE = Duration.ofMillis(1200);
    private static final Executor ASIDE =
            task -> Thread.ofVirtual().name("members").start(task);

    private final Platforms platforms;
    private final WallClock clock;
    private final Map<Place, Seen> seen = new ConcurrentHashMap<>();

    Crowd(Platforms platforms, WallClock clock) {
        this.platforms = platforms;
        this.clock = clock;
    }

    /**
     * How many people are in the team for sure: on two platforms one person may be there twice, so the larger count, never
     * the sum (P4). Nothing if the platform has not said. Waits about a second at most.
     */
    public OptionalInt size(Team team) {
        return members(team).map(Crowd::surely).map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    /** Whether a person is in the team; no if the platform has not said. Waits about a second at most. */
    public boolean contains(Team team, Person person) {
        return members(team).map(people -> people.contains(person)).orElse(false);
    }

    /** Who is in the team; nothing if the platform has not said. Waits about a second at most. */
    public Optional<Set<Person>> members(Team team) {
        Place channel = team.place();
        Seen before = seen.get(channel);
        if (before != null && before.at().plus(FRESH).isAfter(clock.instant())) {
            return Optional.of(before.people());
        }
        CompletableFuture<Optional<Set<Person>>> asking =
                CompletableFuture.supplyAsync(() -> ask(channel), ASIDE).exceptionally(fault -> Optional.empty());
        Optional<Set<Person>> now = asking.copy()
                .completeOnTimeout(Optional.empty(), PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        return now.or(() -> Optional.ofNullable(before).map(Seen::people));
    }

    /** Who is in the team and no guest; nothing if the platform has not said. Waits about a second at most. */
    public Optional<Set<Person>> belonging(Team team) {
        return members(team)
                .map(people -> platforms
                        .of(team.workspace())
                        .map(platform -> without(people, platform.outsiders(people)))
                        .orElse(people));
    }

    private static Set<Person> without(Set<Person> people, Set<Person> outsiders) {
        return people.stream().filter(person -> !outsiders.contains(person)).collect(Collectors.toSet());
    }

    private Optional<Set<Person>> ask(Place channel) {
        Optional<Set<Person>> people = platforms.of(channel.workspace()).flatMap(platform -> platform.members(channel));
        people.ifPresent(set -> seen.put(channel, new Seen(Set.copyOf(set), clock.instant())));
        return people;
    }

    /** A team that changed may meet in other channels than before. */
    @EventListener
    void forget(TeamChanged changed) {
        seen.clear();
    }

    private static int surely(Set<Person> people) {
        return people.stream().collect(Collectors.groupingBy(Person::side, Collectors.counting())).values().stream()
                .mapToInt(Long::intValue)
                .max()
                .orElse(0);
    }

    private record Seen(Set<Person> people, Instant at) {}
}
