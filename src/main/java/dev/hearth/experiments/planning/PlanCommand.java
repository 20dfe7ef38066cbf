package dev.hearth.experiments.planning;

import dev.hearth.experiments.talk.Privately;
import dev.hearth.reception.Command;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.Signature;
import dev.hearth.team.Teams;
import org.springframework.stereotype.Component;

/** {@code /chaos plan}: opens the form. */
@Component
class PlanCommand implements Command {

    private final Teams teams;
    private final PlanPage page;
    private final Privately privately;

    PlanCommand(Teams teams, PlanPage page, Privately privately) {
        this.teams = teams;
        this.page = page;
        this.privately = privately;
    }

    @Override
    public Signature signature() {
        return Signature.of("chaos", "plan", "[title]");
    }

    @Override
    public Reply handle(Request request, String text) {
        return teams.here(request)
                .map(team -> team.letsPlan(request.person())
                        ? Reply.open(page.blank(team, text))
                        : privately.say("experiments.not-a-planner"))
                .orElseGet(privately::noTeam);
    }
}
