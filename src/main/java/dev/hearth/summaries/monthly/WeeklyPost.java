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
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Where a team asked for it: on the first working day of a week, tells its channel that the last one is ready. */
@Component
class WeeklyPost implements Caller {

    private static final String KIND = "summaries.week";
    private static final Duration KEEPS = Duration.ofHours(6);

    private final Teams teams;
    private final SummaryDesk desk;
    private final MonthlySpeech speech;
    private final Weeks weeks;
    private final Pauses pauses;
    private final Gate gate;
    private final Appointments appointments;
    private final TeamClock clock;

    WeeklyPost(
            Teams teams,
            SummaryDesk desk,
            MonthlySpeech speech,
            Weeks weeks,
            Pauses pauses,
            Gate gate,
            Appointments appointments,
            TeamClock clock) {
        this.teams = teams;
        this.desk = desk;
        this.speech = speech;
        this.weeks = weeks;
        this.pauses = pauses;
        this.gate = gate;
        this.appointments = appointments;
        this.clock = clock;
    }

    /** Plans anew once a team changed its settings, in the same deed. */
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
        wanting(subject).ifPresent(team -> {
            if (!pauses.holds(team, LocalDate.ofInstant(due, team.zone()))) {
                desk.lastTold(team, Period.Kind.WEEK).ifPresent(week -> post(team, week, due));
            }
            plan(team);
        });
    }

    @Override
    public void missed(String subject, Instant due, Instant now) {
        wanting(subject).ifPresent(this::plan);
    }

    private Optional<Team> wanting(String subject) {
        return teams.find(new Team.Id(Long.parseLong(subject))).filter(team -> team.setUp() && weeks.areWanted(team));
    }

    private void post(Team team, Period week, Instant due) {
        gate.offer(new Unasked(
                Posting.of(new Address.In(team.place()), speech.readyWeek(team, week))
                        .ratherMissing()
                        .until(due.plus(KEEPS)),
                team,
                Unasked.Pressing.BUDGETED,
                speech.about(week)));
    }

    /** Makes the next appointment, or none where it is not wanted; inside a deed. */
    void plan(Team team) {
        String subject = Long.toString(team.id().value());
        if (team.setUp() && weeks.areWanted(team)) {
            appointments.make(KIND, subject, next(team, clock.now()), KEEPS);
        } else {
            appointments.cancel(KIND, subject);
        }
    }

    /** The first of this week's and the next weeks' first working days that is still to come. */
    static Instant next(Team team, Instant now) {
        LocalDate monday =
                LocalDate.ofInstant(now, team.zone()).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return FirstWorkingDay.next(team, now, monday, week -> week.plusWeeks(1));
    }
}
