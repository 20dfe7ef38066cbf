package dev.hearth.pulse;

import dev.hearth.chat.Press;
import dev.hearth.reception.Ask;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Deed;
import dev.hearth.reception.FormHandler;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.team.Belonging;
import dev.hearth.team.Team;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Notes what the team will try after a round, without which there is no other one. Who noted it is not kept. */
@Component
class TryForm implements ButtonHandler, FormHandler {

    static final String NAME = "pulse.note";
    static final String WORDS = "words";
    private static final int MOST = 3000;

    private final Belonging belonging;
    private final PulseOffer offer;
    private final Rounds rounds;
    private final PulseSpeech speech;
    private final Ledger ledger;

    TryForm(Belonging belonging, PulseOffer offer, Rounds rounds, PulseSpeech speech, Ledger ledger) {
        this.belonging = belonging;
        this.offer = offer;
        this.rounds = rounds;
        this.speech = speech;
        this.ledger = ledger;
    }

    @Override
    public Set<String> buttons() {
        return Set.of(NAME);
    }

    @Override
    public Set<String> openingForms() {
        return buttons();
    }

    @Override
    public String form() {
        return NAME;
    }

    @Override
    public Reply press(Request request, Press press) {
        Optional<Team> team = team(request, press.subject());
        return team.flatMap(found -> rounds.closed(found.id(), 1).stream().findFirst())
                .map(round -> Reply.open(speech.tryForm(team.get(), round)))
                .orElseGet(speech::over);
    }

    @Override
    public Reply submit(Request request, Ask.Submitted submitted) {
        String[] parts = submitted.carry().split(";", 2);
        Optional<Team> team = team(request, parts[0]);
        if (team.isEmpty() || parts.length < 2 || !parts[1].matches("\\d{1,9}")) {
            return speech.over();
        }
        int number = Integer.parseInt(parts[1]);
        String words = submitted.value(WORDS);
        if (words.isEmpty() || words.length() > MOST) {
            String mistake = speech.mend(words.isEmpty() ? "pulse.mend.try" : "pulse.mend.long");
            return rounds.closed(team.get().id(), 1).stream()
                    .findFirst()
                    .map(round -> Reply.open(speech.tryForm(team.get(), round)
                            .holding(submitted.values())
                            .mending(Map.of(WORDS, mistake))))
                    .orElseGet(speech::over);
        }
        return ledger.keep(
                request.unkept(),
                () -> rounds.note(team.get().id(), number, words) ? Deed.done("") : Deed.refused(speech.over()),
                memo -> speech.noted(team.get()));
    }

    private Optional<Team> team(Request request, String number) {
        return PulseButtons.team(belonging, request, number).filter(team -> offer.on(team.id()));
    }
}
