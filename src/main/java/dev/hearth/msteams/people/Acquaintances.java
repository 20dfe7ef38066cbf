package dev.hearth.msteams.people;

import dev.hearth.clock.WallClock;
import dev.hearth.msteams.connector.Member;
import dev.hearth.workspaces.Person;
import java.time.Duration;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whom Hearth has met; what Teams said of them is as good as new for an hour. In memory and nowhere else. */
final class Acquaintances {

    private static final int REMEMBERED = 5_000;
    private static final long AN_HOUR = Duration.ofHours(1).toNanos();

    private final WallClock clock;
    private final Map<Person, Met> met = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Person, Met> eldest) {
            return size() > REMEMBERED;
        }
    };

    Acquaintances(WallClock clock) {
        this.clock = clock;
    }

    /**
     * What is known of somebody.
     *
     * @param id the id by which the service knows them, for this bot
     * @param name empty while nobody has said
     * @param zone their device's, if it said
     * @param guest null while Teams has not said
     * @param until how long that is as good as new
     */
    record Met(
            String id,
            String name,
            @Nullable ZoneId zone,
            @Nullable Boolean guest,
            long until) {}

    synchronized Optional<Met> recall(Person person) {
        return Optional.ofNullable(met.get(person));
    }

    /** Whether Teams was asked for them within the hour. */
    synchronized boolean isFresh(Person person) {
        return recall(person).filter(known -> known.until() - clock.nanos() > 0).isPresent();
    }

    /** Somebody did something. */
    synchronized void meet(Person person, String id, String name, @Nullable ZoneId zone) {
        Met before = known(person);
        met.put(
                person,
                new Met(
                        id,
                        name.isEmpty() ? before.name() : name,
                        zone == null ? before.zone() : zone,
                        isFresh(person) ? before.guest() : null,
                        before.until()));
    }

    /** Teams said who they are. */
    synchronized void learn(Person person, Member member, boolean guest) {
        Met before = known(person);
        String name = member.name().isEmpty() ? before.name() : member.name();
        met.put(person, new Met(member.id(), name, before.zone(), guest, clock.nanos() + AN_HOUR));
    }

    /** Teams said that they are not there. */
    synchronized void learnNothing(Person person) {
        Met before = known(person);
        met.put(person, new Met(before.id(), before.name(), before.zone(), null, clock.nanos() + AN_HOUR));
    }

    private Met known(Person person) {
        return recall(person).orElseGet(() -> new Met(person.handle(), "", null, null, clock.nanos()));
    }
}
