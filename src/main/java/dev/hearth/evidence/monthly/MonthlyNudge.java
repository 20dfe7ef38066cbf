package dev.hearth.evidence.monthly;

import dev.hearth.chat.Button;
import dev.hearth.clock.TeamClock;
import dev.hearth.delivery.Address;
import dev.hearth.delivery.Gate;
import dev.hearth.delivery.Posting;
import dev.hearth.delivery.Unasked;
import dev.hearth.evidence.Believed;
import dev.hearth.evidence.Evidence;
import dev.hearth.evidence.LookAgain;
import dev.hearth.scheduling.Appointments;
import dev.hearth.scheduling.Caller;
import dev.hearth.team.Team;
import dev.hearth.team.TeamChanged;
import dev.hearth.team.Teams;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** In the middle of a month, names the longest unseen belief that can be looked at again and is stale, or a hope. */
@Component
class MonthlyNudge implements Caller {

    private static final String KIND = "evidence.month";
    private static final Duration KEEPS = Duration.ofHours(6);

    private final Teams teams;
    private final Evidence evidence;
    private final List<LookAgain> ways;
    private final NudgeSpeech speech;
    private final Pauses pauses;
    private final Gate gate;
    private final Appointments appointments;
    private final TeamClock clock;

    MonthlyNudge(
            Teams teams,
            Evidence evidence,
            List<LookAgain> ways,
            NudgeSpeech speech,
            Pauses pauses,
            Gate gate,
            Appointments appointments,
            TeamClock clock) {
        this.teams = teams;
        this.evidence = evidence;
        this.ways = ways;
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
            if (!pauses.holdOn(team, LocalDate.ofInstant(due, team.zone()))) {
                nudge(team, due);
            }
            plan(team);
        });
    }

    @Override
    public void missed(String subject, Instant due, Instant now) {
        teams.find(new Team.Id(Long.parseLong(subject))).ifPresent(this::plan);
    }

    private void nudge(Team team, Instant due) {
        evidence.of(team).stream()
                .filter(believed -> believed.freshness().wantsLooking())
                .flatMap(believed -> way(believed).stream())
                .findFirst()
                .ifPresent(found -> gate.offer(new Unasked(
                        Posting.of(new Address.In(team.place()), speech.nudge(team, found.believed(), found.button()))
                                .ratherMissing()
                                .until(due.plus(KEEPS)),
                        team,
                        Unasked.Pressing.BUDGETED,
                        speech.about())));
    }

    private Optional<Found> way(Believed believed) {
        return ways.stream()
                .flatMap(way -> way.at(believed.belief()).stream())
                .findFirst()
                .map(button -> new Found(believed, button));
    }

    private void plan(Team team) {
        String subject = Long.toString(team.id().value());
        if (team.setUp()) {
            appointments.make(KIND, subject, MiddleOfMonth.after(clock.now(), team), KEEPS);
        } else {
            appointments.cancel(KIND, subject);
        }
    }

    private record Found(Believed believed, Button button) {}
}
