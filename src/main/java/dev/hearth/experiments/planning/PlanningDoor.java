package dev.hearth.experiments.planning;

import dev.hearth.experiments.Planning;
import dev.hearth.experiments.talk.Privately;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.team.Team;
import org.springframework.stereotype.Component;

/** Other rooms plan for something of theirs. */
@Component
class PlanningDoor implements Planning {

    private final PlanPage page;
    private final Privately privately;

    PlanningDoor(PlanPage page, Privately privately) {
        this.page = page;
        this.privately = privately;
    }

    @Override
    public Reply open(Request request, Team team, Sketch sketch, String purpose) {
        return team.letsPlan(request.person())
                ? Reply.open(page.from(team, sketch, purpose))
                : privately.say("experiments.not-a-planner");
    }
}
