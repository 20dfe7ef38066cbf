package dev.hearth.experiments.talk;

import dev.hearth.chat.Prose;
import dev.hearth.chat.Voice;
import dev.hearth.experiments.book.Findings;
import dev.hearth.experiments.book.Said;
import dev.hearth.experiments.book.State;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says where an experiment stands. */
@Component
public class Standings {

    private final Voice voice;
    private final Phrases phrases;
    private final Findings findings;

    Standings(Voice voice, Phrases phrases, Findings findings) {
        this.voice = voice;
        this.phrases = phrases;
        this.findings = findings;
    }

    /** Where it stands, or when it comes as everyone may know it. */
    public Prose of(Scene scene) {
        State state = scene.experiment().state();
        if (state == State.PLANNED) {
            return scene.course().held()
                    ? voice.say("experiments.standing.held", "when", phrases.when(scene))
                    : phrases.when(scene);
        }
        String said = findings.outcomes(scene.experiment(), scene.course().run()).stream()
                .map(Said::word)
                .map(word -> voice.line("experiments.said." + word))
                .collect(Collectors.joining(" · "));
        return state == State.DONE && !said.isEmpty()
                ? voice.say("experiments.standing.done-as", "said", said)
                : voice.say("experiments.standing." + state.name().toLowerCase(Locale.ROOT));
    }
}
