package dev.hearth.msteams.people;

import dev.hearth.chat.Place;
import dev.hearth.chat.platform.Profile;
import dev.hearth.clock.WallClock;
import dev.hearth.msteams.book.Conversations;
import dev.hearth.msteams.book.Installers;
import dev.hearth.msteams.book.Reference;
import dev.hearth.msteams.connector.Address;
import dev.hearth.msteams.connector.Answer;
import dev.hearth.msteams.connector.ConditionalOnMsTeams;
import dev.hearth.msteams.connector.Connector;
import dev.hearth.msteams.connector.Member;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Standing;
import dev.hearth.workspaces.Workspaces;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Asks Teams about people, and remembers for an hour what it said. */
@Component
@ConditionalOnMsTeams
public class People implements DisposableBean {

    private static final int REMEMBERED = 5_000;
    private static final int PAGES = 40;
    private static final long AN_HOUR = Duration.ofHours(1).toNanos();
    private static final Duration PATIENCE = Duration.ofMillis(1500);

    private final Connector connector;
    private final Conversations conversations;
    private final Installers installers;
    private final Workspaces workspaces;
    private final WallClock clock;
    private final ExecutorService errands = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<Person, Met> met = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Person, Met> eldest) {
            return size() > REMEMBERED;
        }
    };

    People(
            Connector connector,
            Conversations conversations,
            Installers installers,
            Workspaces workspaces,
            WallClock clock) {
        this.connector = connector;
        this.conversations = conversations;
        this.installers = installers;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /**
     * What is known of somebody.
     *
     * @param id the id by which the service knows them, for this bot
     * @param guest null while Teams has not said
     */
    private record Met(
            String id,
            String name,
            @Nullable ZoneId zone,
            @Nullable Boolean guest,
            long until) {}

    /** Somebody did something: their name and their device's time zone come with it. */
    public void met(Person person, String id, String name, @Nullable ZoneId zone) {
        synchronized (met) {
            Met before = met.get(person);
            ZoneId there = zone == null && before != null ? before.zone() : zone;
            String called = name.isEmpty() && before != null ? before.name() : name;
            Boolean guest = before == null || before.until() - clock.nanos() < 0 ? null : before.guest();
            met.put(person, new Met(id, called, there, guest, before == null ? 0 : before.until()));
        }
    }

    /** What people call somebody, as far as it is remembered. */
    public Optional<String> name(Person person) {
        return recall(person).map(Met::name).filter(name -> !name.isEmpty());
    }

    /** The id by which the service knows somebody. */
    public String id(Person person) {
        return recall(person).map(Met::id).orElse(person.handle());
    }

    /** What somebody is, as far as it can be known without keeping anybody waiting. */
    public Standing rememberedStanding(Person person) {
        return standing(person, recall(person).map(Met::guest).orElse(null));
    }

    /**
     * The same for what others would be shown or what changes what they see: waits for Teams up to a second and a half.
     *
     * @return nothing if Teams never said who this is
     */
    public Optional<Standing> certainStanding(Person person, Address where) {
        Optional<Met> known = recall(person);
        Boolean guest = known.map(Met::guest).orElse(null);
        if (guest == null || known.get().until() - clock.nanos() < 0) {
            Boolean asked = patiently(person, where);
            guest = asked == null ? guest : asked;
        }
        return guest == null && !installers.are(person) ? Optional.empty() : Optional.of(standing(person, guest));
    }

    /** What Teams told of a person; nothing if they never did anything here. */
    public Optional<Profile> profile(Person person) {
        Optional<ZoneId> zone = recall(person)
                .map(Met::zone)
                .or(() -> conversations.personal(person).map(Reference::zone));
        Standing standing = rememberedStanding(person);
        if (zone.isEmpty() && standing == Standing.MEMBER && recall(person).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Profile(zone.orElse(null), standing == Standing.ADMINISTRATOR, standing == Standing.GUEST));
    }

    /** Everybody in a conversation without Hearth; nothing if Teams does not tell just now. */
    public Optional<Set<Person>> members(Place place) {
        return conversations.find(place.workspace(), place.channel()).flatMap(there -> members(place, there));
    }

    private Optional<Set<Person>> members(Place place, Reference there) {
        Set<Person> all = new HashSet<>();
        String next = null;
        for (int page = 0; page < PAGES; page++) {
            if (!(connector.members(there.address(), next) instanceof Answer.Yes<Connector.Roster>(var roster))) {
                return Optional.empty();
            }
            roster.members().stream()
                    .filter(member -> !member.id().equals(there.bot()))
                    .forEach(member -> all.add(learn(place, member)));
            next = roster.next();
            if (next == null) {
                break;
            }
        }
        return Optional.of(all);
    }

    private Person learn(Place place, Member member) {
        Person person = new Person(place.workspace(), member.directory() == null ? member.id() : member.directory());
        learn(person, member);
        return person;
    }

    private boolean learn(Person person, Member member) {
        boolean foreign = member.tenant() != null
                && !workspaces
                        .find(person.workspace())
                        .map(workspace -> workspace.tenant().equals(member.tenant()))
                        .orElse(true);
        boolean guest = member.guest() || foreign;
        synchronized (met) {
            Met before = met.get(person);
            met.put(
                    person,
                    new Met(
                            member.id(),
                            member.name().isEmpty() && before != null ? before.name() : member.name(),
                            before == null ? null : before.zone(),
                            guest,
                            clock.nanos() + AN_HOUR));
        }
        return guest;
    }

    private @Nullable Boolean patiently(Person person, Address where) {
        CompletableFuture<@Nullable Boolean> errand = CompletableFuture.supplyAsync(
                () -> connector.member(where, id(person)) instanceof Answer.Yes<Member>(Member member)
                        ? learn(person, member)
                        : null,
                errands);
        try {
            return errand.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException unknown) {
            return null;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private Standing standing(Person person, @Nullable Boolean guest) {
        return Boolean.TRUE.equals(guest)
                ? Standing.GUEST
                : installers.are(person) ? Standing.ADMINISTRATOR : Standing.MEMBER;
    }

    private Optional<Met> recall(Person person) {
        synchronized (met) {
            return Optional.ofNullable(met.get(person));
        }
    }

    @Override
    public void destroy() {
        errands.shutdown();
    }
}
