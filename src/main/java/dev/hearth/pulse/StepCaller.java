package dev.hearth.pulse;

import dev.hearth.chat.Message;
import dev.hearth.clock.TeamClock;
import dev.hearth.delivery.Address;
import dev.hearth.delivery.Gate;
import dev.hearth.delivery.Posting;
import dev.hearth.delivery.Unasked;
import dev.hearth.scheduling.Appointments;
import dev.hearth.scheduling.Caller;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;

/** Begins rounds, closes each step after a week, and says so in the channel. */
@Component
class StepCaller implements Caller {

    private static final String KIND = "pulse.step";
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration NEWS = Duration.ofDays(2);

    private final Teams teams;
    private final Rounds rounds;
    private final Answers answers;
    private final PulseOffer offer;
    private final Asking asking;
    private final PulseSpeech speech;
    private final Appointments appointments;
    private final Gate gate;
    private final TeamClock clock;

    StepCaller(
            Teams teams,
            Rounds rounds,
            Answers answers,
            PulseOffer offer,
            Asking asking,
            PulseSpeech speech,
            Appointments appointments,
            Gate gate,
            TeamClock clock) {
        this.teams = teams;
        this.rounds = rounds;
        this.answers = answers;
        this.offer = offer;
        this.asking = asking;
        this.speech = speech;
        this.appointments = appointments;
        this.gate = gate;
        this.clock = clock;
    }

    /** Begins a round, inside a deed. */
    Round begin(Team team, Pace pace) {
        Round round = rounds.begin(team, pace, until(team, clock.now()));
        open(team, round);
        say(team, speech.begun(team, round));
        return round;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(String subject, Instant due, Instant now) {
        String[] parts = subject.split(" ");
        teams.find(new Team.Id(Long.parseLong(parts[0])))
                .ifPresent(team -> rounds.open(team.id())
                        .filter(round -> !now.isBefore(round.until()))
                        .filter(round -> round.is(Integer.parseInt(parts[1]), Integer.parseInt(parts[2])))
                        .ifPresent(round -> end(team, round, now)));
    }

    /** Closing asks nobody for anything, so it is never too late for it. */
    @Override
    public void missed(String subject, Instant due, Instant now) {
        due(subject, due, now);
    }

    private void end(Team team, Round round, Instant now) {
        if (!offer.on(team.id()) || !team.setUp()) {
            answers.forgetWaiting(team.id());
            rounds.discard(round);
            return;
        }
        answers.close(round);
        if (!round.last()) {
            open(team, rounds.step(round, until(team, now)));
        } else if (answers.of(round).isEmpty()) {
            rounds.discard(round);
            say(team, speech.unread(team));
        } else {
            rounds.close(round, now.atZone(team.zone()).toLocalDate());
            say(team, speech.closed(team));
        }
    }

    private void open(Team team, Round round) {
        String subject = team.id().value() + " " + round.number() + " " + round.step();
        appointments.make(KIND, subject, round.until(), Asking.WHENEVER);
        asking.begin(team, round);
    }

    private static Instant until(Team team, Instant from) {
        Instant week = from.plus(WEEK);
        return team.week().nextOpen(week).map(ZonedDateTime::toInstant).orElse(week);
    }

    private void say(Team team, Message message) {
        gate.offer(new Unasked(
                Posting.of(new Address.In(team.place()), message)
                        .ratherMissing()
                        .until(clock.now().plus(NEWS)),
                team,
                Unasked.Pressing.PLANNED,
                speech.about()));
    }
}
