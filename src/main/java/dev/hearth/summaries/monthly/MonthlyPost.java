package dev.hearth.summaries.monthly;

import dev.hearth.clock.TeamClock;
import dev.hearth.delivery.Address;
import dev.hearth.delivery.Gate;
import dev.hearth.delivery.Posting;
import dev.hearth.delivery.Unasked;
import dev.hearth.scheduling.Appointments;
import dev.hearth.scheduling.Caller;
import dev.hearth.summaries.Period;
import dev.hearth.summaries.SummaryDesk;
import dev.hearth.team.Team;
import dev.hearth.team.TeamChanged;
import dev.hearth.team.Teams;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** On the first working day of a month, at the hour of the weekly question, tells a channel that the last one is ready. */
@Component
class MonthlyPost implements Caller {

    private static final String KIND = "summaries.month";
    private static final Duration KEEPS = Duration.ofHours(6);

    private final Teams teams;
    private final SummaryDesk desk;
    private final MonthlySpeech speech;
    private final Pauses pauses;
    private final Gate gate;
    private final Appointments appointments;
    private final TeamClock clock;

    MonthlyPost(
            Teams teams,
            SummaryDesk desk,
            MonthlySpeech speech,
            Pauses pauses,
            Gate gate,
            Appointments appointments,
            TeamClock clock) {
        this.teams = teams;
        this.desk = desk;
        this.speech = speech;
        this.pauses = pauses;
        this.gate = gate;
        this.appointments = appointments;
        this.clock = clock;
    }

    /** Plans anew once a team was set up or changed its settings, in the same deed. */
    @EventListener
    void changed(TeamChanged changed) {
        teams.find(changed.team()).ifPresent(this::plan);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(String subject, Instant due, Instant now) {
        teams.find(new Team.Id(Long.parseLong(subject))).filter(Team::setUp).ifPresent(team -> {
            if (!pauses.holds(team, LocalDate.ofInstant(due, team.zone()))) {
                desk.lastTold(team, Period.Kind.MONTH).ifPresent(month -> post(team, month, due));
            }
            plan(team);
        });
    }

    @Override
    public void missed(String subject, Instant due, Instant now) {
        teams.find(new Team.Id(Long.parseLong(subject))).ifPresent(this::plan);
    }

    private void post(Team team, Period month, Instant due) {
        gate.offer(new Unasked(
                Posting.of(new Address.In(team.place()), speech.ready(team, month))
                        .ratherMissing()
                        .until(due.plus(KEEPS)),
                team,
                Unasked.Pressing.BUDGETED,
                speech.about(month)));
    }

    private void plan(Team team) {
        String subject = Long.toString(team.id().value());
        if (team.setUp()) {
            appointments.make(KIND, subject, next(team, clock.now()), KEEPS);
        } else {
            appointments.cancel(KIND, subject);
        }
    }

    /** The first of this month's and the next months' first working days that is still to come. */
    static Instant next(Team team, Instant now) {
        LocalDate first = LocalDate.ofInstant(now, team.zone()).withDayOfMonth(1);
        return FirstWorkingDay.next(team, now, first, month -> month.plusMonths(1));
    }
}
