package dev.hearth.pulse;

import dev.hearth.reception.Command;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.Signature;
import dev.hearth.team.Belonging;
import org.springframework.stereotype.Component;

/** {@code /hearth pulse}: begins a round, says how it stands, shows what came of those before. */
@Component
class PulseCommand implements Command {

    private final Belonging belonging;
    private final PulseOffer offer;
    private final Rounds rounds;
    private final PulseSpeech speech;

    PulseCommand(Belonging belonging, PulseOffer offer, Rounds rounds, PulseSpeech speech) {
        this.belonging = belonging;
        this.offer = offer;
        this.rounds = rounds;
        this.speech = speech;
    }

    @Override
    public Signature signature() {
        return Signature.of("hearth", "pulse", "");
    }

    @Override
    public Reply handle(Request request, String text) {
        return belonging
                .meant(request)
                .map(team -> speech.standing(
                        team,
                        offer.next(team.id()),
                        !rounds.closed(team.id(), 1).isEmpty()))
                .orElseGet(speech::whichTeam);
    }
}
