package dev.hearth.experiments.ideas;

import dev.hearth.experiments.Hint;
import dev.hearth.experiments.believing.Comfort;
import dev.hearth.experiments.book.Findings;
import dev.hearth.experiments.talk.Privately;
import dev.hearth.reception.Command;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.Signature;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code /chaos idea}: a small experiment that fits what this team talks about, and why it was picked. */
@Component
class IdeaCommand implements Command {

    private static final int LOOKED_AT = 20;

    private final Ideas ideas;
    private final IdeaSpeech speech;
    private final Findings findings;
    private final Teams teams;
    private final Ledger ledger;
    private final Privately privately;

    IdeaCommand(Ideas ideas, IdeaSpeech speech, Findings findings, Teams teams, Ledger ledger, Privately privately) {
        this.ideas = ideas;
        this.speech = speech;
        this.findings = findings;
        this.teams = teams;
        this.ledger = ledger;
        this.privately = privately;
    }

    @Override
    public Signature signature() {
        return Signature.of("chaos", "idea", "");
    }

    @Override
    public Reply handle(Request request, String text) {
        return teams.here(request).map(team -> offer(request, team)).orElseGet(privately::noTeam);
    }

    private Reply offer(Request request, Team team) {
        return ledger.keep(
                request,
                () -> ideas.offer(team).map(Deed::done).orElseGet(() -> Deed.refused(none())),
                turn -> ideas.offered(team, Long.parseLong(turn))
                        .flatMap(pick -> say(team, pick))
                        .orElseGet(this::none));
    }

    private Optional<Reply> say(Team team, Pick pick) {
        Optional<Hint> why = ideas.hints(team).stream()
                .filter(hint -> hint.key().equals(pick.hint()))
                .findFirst();
        boolean comfortable = Comfort.isThere(findings.lately(team.id(), LOOKED_AT));
        return switch (pick.idea()) {
            case Idea.Template(String id) ->
                ideas.template(id).map(template -> speech.template(template, why, comfortable));
            case Idea.Again(var id) -> ideas.belief(team, id).map(belief -> speech.again(belief, why, comfortable));
        };
    }

    private Reply none() {
        return privately.say("experiments.idea.none");
    }
}
