package dev.hearth.experiments.ideas;

import dev.hearth.chat.Press;
import dev.hearth.experiments.planning.PlanPage;
import dev.hearth.experiments.talk.Privately;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import java.util.Set;
import org.springframework.stereotype.Component;

/** [Plan this] and [Another idea]. */
@Component
class IdeaButtons implements ButtonHandler {

    private static final String PLAN = "experiments.plan-template";
    private static final String ANOTHER = "experiments.another-idea";

    private final IdeaCommand command;
    private final Ideas ideas;
    private final PlanPage page;
    private final Teams teams;
    private final Privately privately;

    IdeaButtons(IdeaCommand command, Ideas ideas, PlanPage page, Teams teams, Privately privately) {
        this.command = command;
        this.ideas = ideas;
        this.page = page;
        this.teams = teams;
        this.privately = privately;
    }

    @Override
    public Set<String> buttons() {
        return Set.of(PLAN, ANOTHER);
    }

    @Override
    public Set<String> openingForms() {
        return Set.of(PLAN);
    }

    @Override
    public Reply press(Request request, Press press) {
        return press.name().equals(ANOTHER)
                ? command.handle(request, "")
                : teams.here(request)
                        .map(team -> plan(request, team, press.subject()))
                        .orElseGet(privately::noTeam);
    }

    private Reply plan(Request request, Team team, String template) {
        return team.letsPlan(request.person())
                ? ideas.template(template)
                        .map(idea -> Reply.open(page.from(team, idea)))
                        .orElseGet(() -> privately.say("experiments.idea.none"))
                : privately.say("experiments.not-a-planner");
    }
}
