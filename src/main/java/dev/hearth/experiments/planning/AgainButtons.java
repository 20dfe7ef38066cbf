package dev.hearth.experiments.planning;

import dev.hearth.chat.Press;
import dev.hearth.evidence.Belief;
import dev.hearth.evidence.Beliefs;
import dev.hearth.experiments.believing.Grounds;
import dev.hearth.experiments.believing.PlanAgain;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.talk.Privately;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.team.Belonging;
import dev.hearth.team.Team;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** [Plan it] under a belief opens the form filled in; under the question what nobody dared yet, an empty one. */
@Component
class AgainButtons implements ButtonHandler {

    private static final String DARE = "experiments.dare";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private final Beliefs beliefs;
    private final Grounds grounds;
    private final Belonging belonging;
    private final PlanPage page;
    private final Privately privately;

    AgainButtons(Beliefs beliefs, Grounds grounds, Belonging belonging, PlanPage page, Privately privately) {
        this.beliefs = beliefs;
        this.grounds = grounds;
        this.belonging = belonging;
        this.page = page;
        this.privately = privately;
    }

    @Override
    public Set<String> buttons() {
        return Set.of(PlanAgain.PLAN, DARE);
    }

    @Override
    public Set<String> openingForms() {
        return buttons();
    }

    @Override
    public Reply press(Request request, Press press) {
        if (press.name().equals(DARE)) {
            return belonging
                    .meant(request)
                    .map(team -> ifPlanner(request, team, () -> Reply.open(page.blank(team, ""))))
                    .orElseGet(privately::noTeam);
        }
        Optional<Belief> belief = belief(request, press.subject());
        return belief.flatMap(found -> belonging
                        .theirs(request, found.team())
                        .map(team -> ifPlanner(request, team, () -> plan(team, found))))
                .orElseGet(() -> privately.say("experiments.no-belief"));
    }

    private Reply plan(Team team, Belief belief) {
        Optional<Experiment> last = grounds.looking(belief).stream().findFirst();
        return Reply.open(page.from(team, belief, last.map(Experiment::plan)));
    }

    private Reply ifPlanner(Request request, Team team, Supplier<Reply> opened) {
        return team.letsPlan(request.person()) ? opened.get() : privately.say("experiments.not-a-planner");
    }

    private Optional<Belief> belief(Request request, String written) {
        return NUMBER.matcher(written).matches()
                ? beliefs.find(request.person().workspace(), new Belief.Id(Long.parseLong(written)))
                : Optional.empty();
    }
}
