package dev.hearth.pulse;

import dev.hearth.delivery.Address;
import dev.hearth.delivery.Gate;
import dev.hearth.delivery.Posting;
import dev.hearth.delivery.Unasked;
import dev.hearth.scheduling.Caller;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import dev.hearth.workspaces.Person;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Asks one person, once. Whoever wants quiet, or heard enough this week, is asked on another day while the step is open; that
 * says nothing about who answered.
 */
@Component
class AskPerson implements Caller {

    static final String KIND = "pulse.ask";

    private final Teams teams;
    private final Rounds rounds;
    private final PulseOffer offer;
    private final Asking asking;
    private final PulseSpeech speech;
    private final Gate gate;

    AskPerson(Teams teams, Rounds rounds, PulseOffer offer, Asking asking, PulseSpeech speech, Gate gate) {
        this.teams = teams;
        this.rounds = rounds;
        this.offer = offer;
        this.asking = asking;
        this.speech = speech;
        this.gate = gate;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(String subject, Instant due, Instant now) {
        Errand.read(subject)
                .ifPresent(errand -> teams.find(new Team.Id(errand.team()))
                        .filter(team -> team.setUp() && offer.on(team.id()))
                        .ifPresent(team -> rounds.open(team.id())
                                .filter(round -> round.tickets() == errand.tickets() && now.isBefore(round.until()))
                                .ifPresent(round -> ask(team, round, errand, now))));
    }

    @Override
    public void missed(String subject, Instant due, Instant now) {
        // kept as long as a step is open at least
    }

    private void ask(Team team, Round round, Errand errand, Instant now) {
        Gate.Passage passage = gate.offer(new Unasked(
                Posting.of(new Address.To(new Person(team.workspace(), errand.handle())), speech.ask(team, round))
                        .ratherMissing()
                        .until(round.until()),
                Errand.onClock(team, errand.zone()),
                Unasked.Pressing.BUDGETED,
                speech.about()));
        if (passage == Gate.Passage.LEFT_OUT) {
            asking.appoint(team, errand, now.plus(Duration.ofDays(1)));
        }
    }
}
