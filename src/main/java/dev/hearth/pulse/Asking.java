package dev.hearth.pulse;

import dev.hearth.clock.TeamClock;
import dev.hearth.reception.Ledger;
import dev.hearth.scheduling.Appointments;
import dev.hearth.scheduling.Settles;
import dev.hearth.team.Crowd;
import dev.hearth.team.PersonalZones;
import dev.hearth.team.Team;
import dev.hearth.tickets.Tickets;
import dev.hearth.workspaces.Person;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Sees to it that everybody in a team is asked: finds out who they are and in which zone, makes tickets, and an appointment
 * with each in their working hours. Platforms are asked outside the writing thread; a step whose asking is lost with its
 * process closes without answers.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class Asking implements Settles {

    static final Duration WHENEVER = Duration.ofDays(3650);

    /** In a smaller team no ticket hides anybody (P3). */
    private static final int HIDES = 6;

    private final Queue<Runnable> beginning = new ConcurrentLinkedQueue<>();
    private final Crowd crowd;
    private final PersonalZones zones;
    private final Rounds rounds;
    private final Tickets tickets;
    private final Appointments appointments;
    private final Ledger ledger;
    private final TeamClock clock;

    Asking(
            Crowd crowd,
            PersonalZones zones,
            Rounds rounds,
            Tickets tickets,
            Appointments appointments,
            @Lazy Ledger ledger,
            TeamClock clock) {
        this.crowd = crowd;
        this.zones = zones;
        this.rounds = rounds;
        this.tickets = tickets;
        this.appointments = appointments;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** How many people are in a team for sure, without guests; nothing if its platform does not say. */
    OptionalInt people(Team team) {
        return crowd.belonging(team)
                .map(people -> OptionalInt.of(surely(people)))
                .orElseGet(OptionalInt::empty);
    }

    static boolean hides(int people) {
        return people >= HIDES;
    }

    /** Asks once the deed that calls this is durable. */
    void begin(Team team, Round round) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                beginning.add(() -> gather(team, round));
                Thread.ofVirtual().name("pulse").start(Asking.this::settle);
            }
        });
    }

    @Override
    public synchronized void settle() {
        for (Runnable next = beginning.poll(); next != null; next = beginning.poll()) {
            next.run();
        }
    }

    private void gather(Team team, Round round) {
        Set<Person> people = crowd.belonging(team).orElse(Set.of());
        if (!hides(surely(people))) {
            return;
        }
        Map<Person, ZoneId> known = zones.of(people);
        Map<String, ZoneId> where = new TreeMap<>();
        people.forEach(person -> where.put(person.handle(), known.getOrDefault(person, team.zone())));
        int doubles = people.size() - surely(people);
        ledger.run(() -> rounds.open(team.id())
                .filter(open -> open.is(round.number(), round.step()))
                .ifPresent(open -> ask(team, open, where, doubles)));
    }

    private void ask(Team team, Round round, Map<String, ZoneId> where, int doubles) {
        long given = tickets.open(Answers.owner(team.id()), where.size());
        rounds.ask(round, given, doubles);
        where.forEach((handle, zone) -> appoint(team, new Errand(team.id().value(), given, zone, handle), clock.now()));
    }

    /** An appointment with one person, when they work. */
    void appoint(Team team, Errand errand, Instant from) {
        Instant moment = Errand.onClock(team, errand.zone())
                .week()
                .nextOpen(from)
                .map(ZonedDateTime::toInstant)
                .orElse(from);
        appointments.make(AskPerson.KIND, errand.written(), moment, WHENEVER);
    }

    /** On two platforms one person may be there twice: the larger one's count, never the sum (P4). */
    private static int surely(Collection<Person> people) {
        return people.stream().collect(Collectors.groupingBy(Person::side, Collectors.counting())).values().stream()
                .mapToInt(Long::intValue)
                .max()
                .orElse(0);
    }
}
