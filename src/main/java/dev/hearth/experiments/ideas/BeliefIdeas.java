package dev.hearth.experiments.ideas;

import dev.hearth.chat.Voice;
import dev.hearth.evidence.Believed;
import dev.hearth.evidence.Evidence;
import dev.hearth.experiments.Hint;
import dev.hearth.experiments.IdeaSource;
import dev.hearth.experiments.believing.PlanAgain;
import dev.hearth.team.Team;
import java.util.List;
import org.springframework.stereotype.Component;

/** The beliefs that were not looked at for long, the longest unseen first. */
@Component
class BeliefIdeas implements IdeaSource {

    private static final int ORDER = 20;
    private static final int MOST = 3;

    private final Evidence evidence;
    private final PlanAgain again;
    private final Voice voice;

    BeliefIdeas(Evidence evidence, PlanAgain again, Voice voice) {
        this.evidence = evidence;
        this.again = again;
        this.voice = voice;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Hint> hints(Team team) {
        return evidence.of(team).stream()
                .filter(believed -> believed.freshness().wantsLooking())
                .filter(believed -> again.at(believed.belief()).isPresent())
                .limit(MOST)
                .map(this::hint)
                .toList();
    }

    private Hint hint(Believed believed) {
        return new Hint(
                "belief/" + believed.belief().id().value(),
                new Hint.Towards.Again(believed.belief().id()),
                voice.say("experiments.idea.because." + believed.freshness().word()),
                believed.belief().sample());
    }
}
