package dev.hearth.experiments.gamedays.talk;

import dev.hearth.chat.Block;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Voice;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.Findings;
import dev.hearth.experiments.book.Said;
import dev.hearth.experiments.gamedays.Progress.Entry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The places of an agenda in words. */
@Component
public class DayEntries {

    private final Findings findings;
    private final Voice voice;

    DayEntries(Findings findings, Voice voice) {
        this.findings = findings;
        this.voice = voice;
    }

    /** The whole agenda, a fact for each place. */
    List<Block.Fact> agenda(DayScene scene) {
        List<Block.Fact> facts = new ArrayList<>();
        scene.progress()
                .entries()
                .forEach(entry ->
                        facts.add(new Block.Fact(scene.clock(entry.slot().at()), words(scene, entry))));
        if (scene.day().state().canBeHeld()) {
            facts.add(new Block.Fact(voice.line("gamedays.then"), voice.say("gamedays.debrief")));
        }
        return facts;
    }

    /** What is in a place, and how it stands. */
    public Prose words(DayScene scene, Entry entry) {
        Experiment experiment = entry.experiment();
        if (experiment == null) {
            return voice.say(
                    scene.progress().isAhead(entry) ? "gamedays.slot.unplanned" : "gamedays.slot.never-planned",
                    "title",
                    entry.slot().title());
        }
        return voice.say(
                "gamedays.slot",
                "number",
                experiment.number(),
                "title",
                experiment.plan().title(),
                "standing",
                standing(scene, entry, experiment));
    }

    /** What comes, and when. */
    Prose upcoming(DayScene scene, Entry entry) {
        Experiment experiment = entry.experiment();
        Instant next = experiment == null ? null : experiment.course().next();
        return voice.say(
                "gamedays.next.entry",
                "clock",
                scene.clock(next == null ? entry.slot().at() : next),
                "what",
                words(scene, entry));
    }

    private String standing(DayScene scene, Entry entry, Experiment experiment) {
        Instant next = experiment.course().next();
        Instant began = experiment.course().began();
        return switch (experiment.state()) {
            case PLANNED ->
                experiment.course().held()
                        ? say("held")
                        : next == null
                                ? say("not-begun")
                                : next.equals(entry.slot().at())
                                        ? say("planned")
                                        : voice.line("gamedays.standing.moved", "when", scene.full(next));
            case READY -> say("ready");
            case RUNNING -> voice.line("gamedays.standing.running", "clock", began == null ? "" : scene.clock(began));
            case STOPPED -> say("stopped");
            case ENDED -> say("ended");
            case DEBRIEF, DONE -> outcome(experiment);
            case CANCELLED -> say("cancelled");
        };
    }

    /** How an experiment turned out, as far as anybody said. */
    String outcome(Experiment experiment) {
        String said = findings.outcomes(experiment, experiment.course().run()).stream()
                .map(Said::word)
                .map(word -> voice.line("experiments.said." + word))
                .collect(Collectors.joining(" · "));
        return said.isEmpty() ? say("undone") : voice.line("gamedays.standing.said", "said", said);
    }

    private String say(String what) {
        return voice.line("gamedays.standing." + what);
    }
}
