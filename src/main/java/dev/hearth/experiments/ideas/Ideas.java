package dev.hearth.experiments.ideas;

import dev.hearth.evidence.Belief;
import dev.hearth.evidence.Belief.Claim;
import dev.hearth.evidence.Beliefs;
import dev.hearth.experiments.Hint;
import dev.hearth.experiments.IdeaSource;
import dev.hearth.experiments.believing.PlanAgain;
import dev.hearth.prompts.ExperimentTemplate;
import dev.hearth.prompts.Prompts;
import dev.hearth.team.Team;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a team may be offered: what speaks for it comes from all who have ideas, the rest from the catalogue. */
@Component
class Ideas {

    private final List<IdeaSource> sources;
    private final Prompts prompts;
    private final Beliefs beliefs;
    private final PlanAgain again;
    private final Offers offers;

    Ideas(List<IdeaSource> sources, Prompts prompts, Beliefs beliefs, PlanAgain again, Offers offers) {
        this.sources = sources.stream()
                .sorted(Comparator.comparingInt(IdeaSource::order))
                .toList();
        this.prompts = prompts;
        this.beliefs = beliefs;
        this.again = again;
        this.offers = offers;
    }

    Optional<ExperimentTemplate> template(String id) {
        return prompts.experimentTemplate(id);
    }

    Optional<Belief> belief(Team team, Belief.Id id) {
        return beliefs.find(team.workspace(), id).filter(belief -> belief.team().equals(team.id()));
    }

    /** Everything that speaks for something. */
    List<Hint> hints(Team team) {
        return sources.stream().flatMap(source -> source.hints(team).stream()).toList();
    }

    /** The next one, noted as offered; inside a deed. Its turn; nothing while there is no other than the last one. */
    Optional<Long> offer(Team team) {
        return new Picking(open(team), offers.turns(team)).next(hints(team)).map(pick -> offers.note(team, pick));
    }

    /** What was offered in a turn. */
    Optional<Pick> offered(Team team, long turn) {
        return offers.at(team, turn);
    }

    /** The catalogue without what is on its way, or surprised us while what it taught still waits. */
    private List<ExperimentTemplate> open(Team team) {
        List<Belief> shut = beliefs.of(team).stream()
                .filter(belief -> again.at(belief).isEmpty())
                .toList();
        return prompts.experimentTemplates().stream()
                .filter(template -> shut.stream()
                        .noneMatch(belief -> new Claim(template.hypothesis(), "", "").joins(belief.claim())))
                .toList();
    }
}
