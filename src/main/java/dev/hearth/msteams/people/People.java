package dev.hearth.msteams.people;

import dev.hearth.chat.Place;
import dev.hearth.chat.platform.Delivery;
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
import dev.hearth.msteams.people.Acquaintances.Met;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Standing;
import dev.hearth.workspaces.Workspaces;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Asks Teams about people, and remembers for an hour what it said. */
@Component
@ConditionalOnMsTeams
public class People implements DisposableBean {

    private static final int PAGES = 40;
    private static final int TEAMS = 8;

    private final Connector connector;
    private final Conversations conversations;
    private final Installers installers;
    private final Workspaces workspaces;
    private final ExecutorService errands = Executors.newVirtualThreadPerTaskExecutor();
    private final Acquaintances met;

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
        this.met = new Acquaintances(clock);
    }

    /** Somebody did something: their name and their device's time zone come with it. */
    public void met(Person person, String id, String name, @Nullable ZoneId zone) {
        met.meet(person, id, name, zone);
    }

    /** What people call somebody, as far as it is remembered. */
    public Optional<String> name(Person person) {
        return met.recall(person).map(Met::name).filter(name -> !name.isEmpty());
    }

    /** The id by which the service knows somebody. */
    public String id(Person person) {
        return met.recall(person).map(Met::id).orElse(person.handle());
    }

    /** What somebody is, as far as it can be known without keeping anybody waiting. */
    public Standing rememberedStanding(Person person) {
        return standing(person, met.recall(person).map(Met::guest).orElse(null));
    }

    /**
     * The same for what others would be shown or what changes what they see: waits for Teams.
     *
     * @param patience how long
     * @return nothing if Teams never said who this is
     */
    public Optional<Standing> certainStanding(Person person, Address where, Duration patience) {
        Boolean guest = met.recall(person).map(Met::guest).orElse(null);
        if (guest == null || !met.isFresh(person)) {
            Boolean asked = patiently(person, where, patience);
            guest = asked == null ? guest : asked;
        }
        return guest == null && !installers.are(person) ? Optional.empty() : Optional.of(standing(person, guest));
    }

    /** What people call somebody, asked for if it is not remembered. May wait for Teams. */
    public Optional<String> nameOrAsk(Person person) {
        if (name(person).isEmpty() && !met.isFresh(person)) {
            lookUp(person);
        }
        return name(person);
    }

    /** Whether Teams says of somebody that they are a guest or of another tenant. May wait for Teams. */
    boolean isGuest(Person person) {
        Boolean known = met.isFresh(person) ? met.recall(person).map(Met::guest).orElse(null) : null;
        return known == null ? lookUp(person).orElse(false) : known;
    }

    /** Looks for somebody where Hearth is; whether they are a guest there, and nothing if they are in none of it. */
    private Optional<Boolean> lookUp(Person person) {
        Stream<Reference> near = Stream.concat(
                conversations.oneOfEachTeam(person.workspace(), TEAMS).stream(),
                conversations.personal(person).stream());
        for (Reference there : near.toList()) {
            Answer<Member> answer = connector.member(there.address(), id(person));
            if (answer instanceof Answer.Yes<Member>(Member member)) {
                return Optional.of(learn(person, member));
            }
            if (!(answer instanceof Answer.No<Member>(String _, Delivery.Scope scope))
                    || scope == Delivery.Scope.WORKSPACE) {
                return Optional.empty();
            }
        }
        met.learnNothing(person);
        return Optional.empty();
    }

    /** What Teams told of a person; nothing if they never did anything here. */
    public Optional<Profile> profile(Person person) {
        Optional<ZoneId> zone = met.recall(person)
                .map(Met::zone)
                .or(() -> conversations.personal(person).map(Reference::zone));
        Standing standing = rememberedStanding(person);
        if (zone.isEmpty() && standing == Standing.MEMBER && met.recall(person).isEmpty()) {
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
        met.learn(person, member, guest);
        return guest;
    }

    private @Nullable Boolean patiently(Person person, Address where, Duration patience) {
        CompletableFuture<@Nullable Boolean> errand = CompletableFuture.supplyAsync(
                () -> connector.member(where, id(person)) instanceof Answer.Yes<Member>(Member member)
                        ? learn(person, member)
                        : null,
                errands);
        try {
            return errand.get(patience.toMillis(), TimeUnit.MILLISECONDS);
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

    @Override
    public void destroy() {
        errands.shutdown();
    }
}
