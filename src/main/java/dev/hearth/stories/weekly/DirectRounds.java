package dev.hearth.stories.weekly;

import dev.hearth.clock.TeamClock;
import dev.hearth.reception.Ledger;
import dev.hearth.scheduling.Appointments;
import dev.hearth.scheduling.Settles;
import dev.hearth.stories.Stories;
import dev.hearth.team.Crowd;
import dev.hearth.team.PersonalZones;
import dev.hearth.team.Team;
import dev.hearth.team.WorkingWeek;
import dev.hearth.team.Zones;
import dev.hearth.tickets.Tickets;
import dev.hearth.workspaces.Person;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Begins rounds by direct message: finds out who is in the team and in which zone, opens a round of tickets, and makes an
 * appointment with each person in their own working hours. Platforms are asked outside the writing thread, so a round that
 * is begun the moment its process dies is lost, as a question that was missed.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class DirectRounds implements Settles {

    private final Queue<Runnable> beginning = new ConcurrentLinkedQueue<>();
    private final Crowd crowd;
    private final PersonalZones zones;
    private final Tickets tickets;
    private final Appointments appointments;
    private final Ledger ledger;
    private final TeamClock clock;

    DirectRounds(
            Crowd crowd,
            PersonalZones zones,
            Tickets tickets,
            Appointments appointments,
            @Lazy Ledger ledger,
            TeamClock clock) {
        this.crowd = crowd;
        this.zones = zones;
        this.tickets = tickets;
        this.appointments = appointments;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Begins a round once the deed that calls this is durable. */
    void begin(Team team, List<String> questions, Instant due) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                beginning.add(() -> gather(team, questions, due));
                Thread.ofVirtual().name("round").start(DirectRounds.this::settle);
            }
        });
    }

    @Override
    public synchronized void settle() {
        for (Runnable next = beginning.poll(); next != null; next = beginning.poll()) {
            next.run();
        }
    }

    private void gather(Team team, List<String> questions, Instant due) {
        Set<Person> people = crowd.belonging(team).orElse(Set.of());
        if (people.isEmpty()) {
            return;
        }
        Map<String, ZoneId> where = new TreeMap<>();
        people.forEach(person -> where.put(person.handle(), zones.of(person)));
        ledger.run(() -> open(team, questions, due, where));
    }

    private void open(Team team, List<String> questions, Instant due, Map<String, ZoneId> where) {
        long round = tickets.open(Stories.rounds(team.id()), where.size());
        where.forEach((handle, zone) -> {
            Instant moment = moment(week(team, zone), team, due);
            String subject = new Errand(team.id().value(), round, zone, questions, handle).written();
            appointments.make(AskPerson.KIND, subject, moment, WeeklyRounds.KEEPS);
        });
    }

    /** At the team's time of day on that person's clock; if that is over, or no working time, as soon as they work. */
    private Instant moment(WorkingWeek week, Team team, Instant due) {
        Instant now = clock.now();
        Instant wished = Zones.moment(
                        due.atZone(team.zone()).toLocalDate(),
                        team.settings().weekly().time(),
                        week.zone())
                .toInstant();
        Instant from = wished.isBefore(now) ? now : wished;
        return week.nextOpen(from).map(ZonedDateTime::toInstant).orElse(from);
    }

    /** The team's days and hours on another clock. */
    static WorkingWeek week(Team team, ZoneId zone) {
        WorkingWeek week = team.week();
        return new WorkingWeek(zone, week.days(), week.from(), week.to(), week.holidays(), week.freezeDays());
    }
}
