package dev.hearth.stories.weekly;

import dev.hearth.clock.TeamClock;
import dev.hearth.scheduling.Appointments;
import dev.hearth.team.Asking;
import dev.hearth.team.Team;
import dev.hearth.team.TeamChanged;
import dev.hearth.team.Teams;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Plans the weekly question of every team that was set up. Everything here happens inside a deed. */
@Component
public class WeeklyRounds implements Asking {

    static final String QUESTION = "stories.weekly";
    static final String AGAIN = "stories.weekly.again";

    /** A question that is this late is not asked any more. */
    static final Duration KEEPS = Duration.ofHours(3);

    private static final int SNOOZE_WEEKS = 4;

    private final WeeklyBook book;
    private final Appointments appointments;
    private final Teams teams;
    private final TeamClock clock;

    WeeklyRounds(WeeklyBook book, Appointments appointments, Teams teams, TeamClock clock) {
        this.book = book;
        this.appointments = appointments;
        this.teams = teams;
        this.clock = clock;
    }

    /** Plans anew once a team was set up or changed its settings. */
    @EventListener
    void changed(TeamChanged changed) {
        teams.find(changed.team()).ifPresent(this::plan);
    }

    /** Plans the next question of a team, or none if it wants none. */
    public void plan(Team team) {
        Optional<Instant> next = next(team);
        if (next.isPresent()) {
            appointments.make(QUESTION, subject(team), next.get(), KEEPS);
        } else {
            appointments.cancel(QUESTION, subject(team));
            appointments.cancel(AGAIN, subject(team));
        }
    }

    @Override
    public Optional<Instant> next(Team team) {
        WeeklyBook.Standing standing = standing(team);
        return team.setUp() && !standing.stopped() ? Optional.of(next(team, standing)) : Optional.empty();
    }

    /** When the next question of a team is due. */
    Instant next(Team team, WeeklyBook.Standing standing) {
        LocalDate earliest =
                standing.number() == 0 ? standing.asked() : standing.rhythm().earliest(standing.asked());
        LocalDate quiet = standing.quietUntil();
        return Rhythm.next(team, earliest.isBefore(quiet) ? quiet : earliest, clock.now());
    }

    /** Leaves a team in peace for four weeks. */
    LocalDate snooze(Team team) {
        LocalDate until = today(team).plusWeeks(SNOOZE_WEEKS);
        settle(team, standing(team).quiet(until));
        return until;
    }

    /** Leaves a team in peace. */
    void stop(Team team) {
        settle(team, standing(team).stop());
    }

    /** Asks again. */
    void start(Team team) {
        settle(team, standing(team).quiet(today(team)));
    }

    WeeklyBook.Standing standing(Team team) {
        return book.find(team.id()).orElseGet(() -> WeeklyBook.Standing.fresh(team.id(), today(team)));
    }

    LocalDate today(Team team) {
        return LocalDate.ofInstant(clock.now(), team.zone());
    }

    static String subject(Team team) {
        return Long.toString(team.id().value());
    }

    private void settle(Team team, WeeklyBook.Standing now) {
        book.save(now);
        appointments.cancel(AGAIN, subject(team));
        plan(team);
    }
}
