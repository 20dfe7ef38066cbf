package dev.hearth.pulse;

import dev.hearth.chat.Press;
import dev.hearth.reception.Ask;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.FormHandler;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.team.Belonging;
import dev.hearth.team.Team;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Takes one person's answers. Whoever has the ticket of a step that is open answers it once; nothing is kept beside the
 * answers and the ticket's mark, which is joined to nobody (P3).
 */
@Component
class AnswerForm implements ButtonHandler, FormHandler {

    static final String NAME = "pulse.answer";

    private final Belonging belonging;
    private final PulseOffer offer;
    private final Rounds rounds;
    private final Answers answers;
    private final PulseSpeech speech;
    private final Ledger ledger;

    AnswerForm(
            Belonging belonging, PulseOffer offer, Rounds rounds, Answers answers, PulseSpeech speech, Ledger ledger) {
        this.belonging = belonging;
        this.offer = offer;
        this.rounds = rounds;
        this.answers = answers;
        this.speech = speech;
        this.ledger = ledger;
    }

    /** A ticket that is good now. */
    private record Good(Team team, Round round, long mark) {}

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
        String subject = press.subject();
        if (!hasTicket(subject)) {
            return speech.noTicket();
        }
        return good(request, subject)
                .map(good -> answers.spent(good.mark())
                        ? speech.kept()
                        : Reply.open(speech.form(good.team(), good.round(), subject)))
                .orElseGet(speech::over);
    }

    @Override
    public Reply submit(Request request, Ask.Submitted submitted) {
        String subject = submitted.carry();
        if (!hasTicket(subject)) {
            return speech.noTicket();
        }
        return good(request, subject)
                .map(good -> take(request, submitted, good))
                .orElseGet(speech::over);
    }

    private Reply take(Request request, Ask.Submitted submitted, Good good) {
        Round round = good.round();
        Map<Item, Integer> given = new EnumMap<>(Item.class);
        Map<String, String> mistakes = new HashMap<>();
        for (Item item : round.items()) {
            String value = submitted.value(item.word());
            if (value.matches("[1-7]")) {
                given.put(item, Integer.valueOf(value));
            } else if (!value.isEmpty()) {
                mistakes.put(item.word(), speech.mend("pulse.mend.step"));
            }
        }
        if (given.isEmpty()) {
            mistakes.putIfAbsent(round.items().getFirst().word(), speech.mend("pulse.mend.empty"));
        }
        if (!mistakes.isEmpty()) {
            return Reply.open(speech.form(good.team(), round, submitted.carry())
                    .holding(submitted.values())
                    .mending(mistakes));
        }
        return ledger.keepAlone(
                request.unkept(),
                Answers.waiting(round, given, good.mark()),
                memo -> isOpen(round) ? speech.kept() : speech.late());
    }

    private boolean isOpen(Round round) {
        return rounds.open(round.team())
                .filter(open -> open.is(round.number(), round.step()))
                .isPresent();
    }

    private static boolean hasTicket(String subject) {
        return subject.matches("\\d{1,18};[0-9a-z]{26}");
    }

    private Optional<Good> good(Request request, String subject) {
        String[] parts = subject.split(";");
        return PulseButtons.team(belonging, request, parts[0])
                .filter(team -> offer.on(team.id()))
                .flatMap(team -> rounds.open(team.id())
                        .map(round -> new Good(team, round, answers.mark(team.id(), parts[1])))
                        .filter(good -> good.mark() != 0));
    }
}
