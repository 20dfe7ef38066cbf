package dev.hearth.experiments.believing;

import dev.hearth.evidence.Beliefs;
import dev.hearth.evidence.By;
import dev.hearth.evidence.Leaning;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.Findings;
import dev.hearth.experiments.book.Said;
import dev.hearth.experiments.talk.Scene;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What people say of how an experiment turned out becomes dated evidence, as often as they say it anew. */
@Component
public class Proof {

    private final Grounds grounds;
    private final Beliefs beliefs;
    private final Findings findings;

    Proof(Grounds grounds, Beliefs beliefs, Findings findings) {
        this.grounds = grounds;
        this.beliefs = beliefs;
        this.findings = findings;
    }

    /** Keeps everything that was said of the present run, side by side, whoever and however many said it. In a deed. */
    public void keep(Scene scene) {
        Experiment experiment = scene.experiment();
        int run = experiment.course().run();
        Set<Leaning> leanings =
                findings.outcomes(experiment, run).stream().map(Proof::leaning).collect(Collectors.toSet());
        beliefs.show(grounds.of(scene), new By.Experiment(experiment.number(), run), day(scene), leanings);
    }

    private static LocalDate day(Scene scene) {
        Instant over = scene.course().over();
        return LocalDate.ofInstant(
                over == null ? scene.now() : over, scene.team().zone());
    }

    private static Leaning leaning(Said said) {
        return switch (said) {
            case HELD -> Leaning.FOR;
            case SURPRISED -> Leaning.AGAINST;
            case CANNOT_TELL -> Leaning.UNCLEAR;
        };
    }
}
