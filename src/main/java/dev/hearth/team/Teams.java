package dev.hearth.team;

import dev.hearth.chat.Place;
import dev.hearth.clock.WallClock;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Request;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** All teams. */
@Component
public class Teams {

    private static final Duration FRESH = Duration.ofSeconds(20);

    private final TeamTable table;
    private final Ledger ledger;
    private final PersonalZones zones;
    private final ChannelNames names;
    private final ApplicationEventPublisher events;
    private final WallClock clock;
    private final Map<Place, Known> byPlace = new ConcurrentHashMap<>();

    Teams(
            TeamTable table,
            Ledger ledger,
            PersonalZones zones,
            ChannelNames names,
            ApplicationEventPublisher events,
            WallClock clock) {
        this.clock = clock;
        this.table = table;
        this.ledger = ledger;
        this.zones = zones;
        this.names = names;
        this.events = events;
    }

    /** The team with this number, if there is one. */
    public Optional<Team> find(Team.Id id) {
        return table.find(id);
    }

    /** The team that meets in this channel, if there is one. */
    public Optional<Team> at(Place place) {
        Place channel = place.outsideThreads();
        Known known = byPlace.get(channel);
        if (known != null && clock.nanos() - known.since() < FRESH.toNanos()) {
            return Optional.of(known.team());
        }
        Optional<Team> found = table.at(channel);
        found.ifPresent(team -> byPlace.put(channel, new Known(team, clock.nanos())));
        return found;
    }

    /** All teams of a workspace. */
    public List<Team> in(Workspace.Id workspace) {
        return table.in(workspace);
    }

    /** Every team that was set up. */
    public List<Team> setUp() {
        return table.setUp();
    }

    /**
     * The team that meets where somebody asked, made with defaults if there is none: the person's time zone, Monday to
     * Friday, nine to five, and nothing unasked until somebody sets it up. Not to be called inside a deed.
     *
     * @return nothing in a direct conversation and in a home view, which make no team
     */
    public Optional<Team> here(Request request) {
        Place place = request.place();
        if (place == null || place.direct()) {
            return Optional.empty();
        }
        Optional<Team> here = at(place);
        here.filter(team -> team.name().equals(names.unknown()))
                .ifPresent(team -> names.learn(team.place(), name -> call(team.id(), name)));
        return here.or(() -> Optional.of(make(place.outsideThreads(), request.person())));
    }

    /** What people call a channel; nothing if the platform does not say within a second. Not to be called inside a deed. */
    public Optional<String> called(Place channel) {
        String name = names.ask(channel.outsideThreads()).join();
        return name.equals(names.unknown()) ? Optional.empty() : Optional.of(name);
    }

    /** Gives a team the name of its channel, unless somebody has named it by now. */
    private void call(Team.Id id, String name) {
        ledger.run(() -> find(id).filter(team -> team.name().equals(names.unknown()))
                .ifPresent(team -> {
                    table.save(team.called(name));
                    forget(team);
                }));
    }

    /** Changes a team, inside a deed. */
    public void save(Team team) {
        table.save(team);
        forget(team);
        events.publishEvent(new TeamChanged(team.id()));
    }

    /** Moves a team to another channel, inside a deed; its planners may be known by other names there. */
    public void move(Team team, Place channel, UnaryOperator<String> planner) {
        table.move(team.id(), channel);
        Settings settings = team.settings();
        save(new Team(
                team.id(),
                channel.workspace(),
                channel.channel(),
                team.name(),
                settings.plannedBy(settings.planners().stream().map(planner).toList()),
                team.setUp(),
                team.sample()));
        forget(team);
    }

    /** Gives a team up of which nothing is kept, inside a deed. */
    public void giveUp(Team team) {
        table.delete(team.id());
        forget(team);
    }

    /** Makes a team of made-up people in a channel, inside a deed; only where a workspace has no team at all. */
    public Team makeSample(Place channel, String name, ZoneId zone) {
        table.insert(channel, name, usual(zone));
        Team made = table.at(channel).orElseThrow();
        Team sample = new Team(made.id(), made.workspace(), made.channel(), name, made.settings(), true, true);
        save(sample);
        return sample;
    }

    private Team make(Place channel, Person person) {
        CompletableFuture<String> asked = names.ask(channel);
        ZoneId zone = zones.of(person);
        String name = asked.join();
        ledger.run(() -> {
            if (table.at(channel).isEmpty()) {
                table.insert(channel, name, usual(zone));
            }
        });
        return at(channel).orElseThrow();
    }

    /** The settings of a team that nobody set up yet. */
    static Settings usual(ZoneId zone) {
        return new Settings(
                WorkingWeek.usual(zone), new Team.Weekly(DayOfWeek.FRIDAY, LocalTime.of(15, 0)), List.of(), false);
    }

    private void forget(Team team) {
        byPlace.remove(team.place());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                byPlace.remove(team.place());
            }
        });
    }

    /** A team as it was read a moment ago; another node may change it without this one hearing of it. */
    private record Known(Team team, long since) {}
}
