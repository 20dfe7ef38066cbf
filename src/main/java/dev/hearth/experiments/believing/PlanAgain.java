package dev.hearth.experiments.believing;

import dev.hearth.chat.Button;
import dev.hearth.chat.Voice;
import dev.hearth.evidence.Belief;
import dev.hearth.evidence.LookAgain;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Offers to plan an experiment with a belief, unless one is on its way or what the last one taught still waits. */
@Component
public class PlanAgain implements LookAgain {

    /** The button's name; its subject is our number of the belief. */
    public static final String PLAN = "experiments.plan-belief";

    private final Grounds grounds;
    private final Pain pain;
    private final Voice voice;

    PlanAgain(Grounds grounds, Pain pain, Voice voice) {
        this.grounds = grounds;
        this.pain = pain;
        this.voice = voice;
    }

    @Override
    public Optional<Button> at(Belief belief) {
        return isOnItsWay(belief) || pain.waits(belief)
                ? Optional.empty()
                : Optional.of(Button.primary(
                        voice.line("experiments.button.plan-it"),
                        PLAN,
                        belief.id().value()));
    }

    private boolean isOnItsWay(Belief belief) {
        return grounds.looking(belief).stream()
                .anyMatch(experiment -> !experiment.state().isFinal());
    }
}
