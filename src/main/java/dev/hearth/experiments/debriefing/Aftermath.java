package dev.hearth.experiments.debriefing;

import dev.hearth.chat.Button;
import dev.hearth.chat.Message;
import dev.hearth.experiments.Afterwards;
import dev.hearth.experiments.PlannedFor;
import dev.hearth.experiments.believing.Comfort;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.Findings;
import dev.hearth.experiments.book.Said;
import dev.hearth.experiments.talk.Scene;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What follows once an experiment was talked about: a story, a lesson, and a question when everything holds. */
@Component
class Aftermath {

    private static final int LOOKED_AT = 100;

    private final List<Afterwards> rooms;
    private final Findings findings;
    private final DebriefQuestions questions;
    private final DebriefLines lines;
    private final List<PlannedFor> listeners;

    Aftermath(
            List<Afterwards> rooms,
            Findings findings,
            DebriefQuestions questions,
            DebriefLines lines,
            List<PlannedFor> listeners) {
        this.listeners = listeners;
        this.rooms = rooms.stream()
                .sorted(Comparator.comparingInt(Afterwards::order))
                .toList();
        this.findings = findings;
        this.questions = questions;
        this.lines = lines;
    }

    /** What to press now. */
    List<Button> buttons(Scene scene) {
        Experiment experiment = scene.experiment();
        boolean surprised =
                findings.outcomes(experiment, experiment.course().run()).contains(Said.SURPRISED);
        Afterwards.Tried tried =
                new Afterwards.Tried(experiment.workspace(), experiment.team(), experiment.number(), surprised);
        return rooms.stream().flatMap(room -> room.after(tried).stream()).toList();
    }

    /** Whoever it was planned for hears how it turned out. */
    void tell(Scene scene) {
        Experiment experiment = scene.experiment();
        List<PlannedFor.Turnout> turnouts = findings
                .outcomes(experiment, experiment.course().run())
                .stream()
                .map(said -> PlannedFor.Turnout.valueOf(said.name()))
                .toList();
        listeners.forEach(room -> room.talkedAbout(experiment.workspace(), experiment.number(), turnouts));
    }

    /** The question for a team for which everything holds, at every fifth in a row. */
    Optional<Message> comfort(Scene scene) {
        Experiment experiment = scene.experiment();
        boolean held = findings.outcomes(experiment, experiment.course().run()).equals(List.of(Said.HELD));
        return held && Comfort.asks(findings.lately(experiment.team(), LOOKED_AT))
                ? questions.comfort().map(question -> lines.comfort(scene, question))
                : Optional.empty();
    }
}
