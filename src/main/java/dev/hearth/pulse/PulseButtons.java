package dev.hearth.pulse;

import dev.hearth.chat.Press;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.team.Belonging;
import dev.hearth.team.Team;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What anybody in the team may press: begin a round, look at what came of the last ones. Who pressed is not kept. */
@Component
class PulseButtons implements ButtonHandler {

    static final String ALL = "pulse.all";
    static final String TWO = "pulse.two";
    static final String TALK = "pulse.talk";
    static final String READ = "pulse.read";
    static final int SHOWN = 4;

    private final Belonging belonging;
    private final PulseOffer offer;
    private final Rounds rounds;
    private final Answers answers;
    private final Asking asking;
    private final StepCaller steps;
    private final PulseSpeech speech;
    private final Ledger ledger;

    PulseButtons(
            Belonging belonging,
            PulseOffer offer,
            Rounds rounds,
            Answers answers,
            Asking asking,
            StepCaller steps,
            PulseSpeech speech,
            Ledger ledger) {
        this.belonging = belonging;
        this.offer = offer;
        this.rounds = rounds;
        this.answers = answers;
        this.asking = asking;
        this.steps = steps;
        this.speech = speech;
        this.ledger = ledger;
    }

    @Override
    public Set<String> buttons() {
        return Set.of(ALL, TWO, TALK, READ);
    }

    @Override
    public Reply press(Request request, Press press) {
        return team(belonging, request, press.subject())
                .map(team -> switch (press.name()) {
                    case ALL -> begin(request, team, Pace.ALL);
                    case TWO -> begin(request, team, Pace.TWO);
                    case TALK -> ifOn(team, () -> speech.talk(team));
                    default ->
                        ifOn(
                                team,
                                () -> speech.came(
                                        team, rounds.closed(team.id(), SHOWN).reversed(), answers::of));
                })
                .orElseGet(speech::whichTeam);
    }

    /** The team of this number, if whoever asks is in it. */
    static Optional<Team> team(Belonging belonging, Request request, String number) {
        return number.matches("\\d{1,18}")
                ? belonging.theirs(request, new Team.Id(Long.parseLong(number)))
                : Optional.empty();
    }

    private Reply ifOn(Team team, java.util.function.Supplier<Reply> answer) {
        return offer.on(team.id()) ? answer.get() : speech.standing(team, offer.next(team.id()), false);
    }

    private Reply begin(Request request, Team team, Pace pace) {
        if (!(offer.next(team.id()) instanceof Next.Ready)) {
            return refused(team);
        }
        OptionalInt people = asking.people(team);
        if (people.isEmpty() || !Asking.hides(people.getAsInt())) {
            return people.isEmpty() ? speech.unseen() : speech.few();
        }
        return ledger.keep(
                request.unkept(),
                () -> {
                    if (!(offer.next(team.id()) instanceof Next.Ready)) {
                        return Deed.refused(refused(team));
                    }
                    steps.begin(team, pace);
                    return Deed.done("");
                },
                memo -> speech.begins(team));
    }

    private Reply refused(Team team) {
        return speech.standing(
                team, offer.next(team.id()), !rounds.closed(team.id(), 1).isEmpty());
    }
}
