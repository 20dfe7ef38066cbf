package dev.hearth.experiments.pages;

import dev.hearth.chat.Block;
import dev.hearth.chat.Voice;
import dev.hearth.delivery.Outbox;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.Findings;
import dev.hearth.experiments.book.Findings.Answer;
import dev.hearth.experiments.book.Findings.Done;
import dev.hearth.experiments.book.Observers;
import dev.hearth.experiments.book.Said;
import dev.hearth.experiments.talk.Phrases;
import dev.hearth.experiments.talk.Scene;
import dev.hearth.experiments.talk.Scenes;
import dev.hearth.experiments.talk.Standings;
import dev.hearth.prompts.Prompts;
import dev.hearth.prompts.Question;
import dev.hearth.web.Visitor;
import dev.hearth.web.face.Face;
import dev.hearth.web.face.Run;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes experiments down for pages. */
@Component
class Sheets {

    private final Scenes scenes;
    private final Standings standings;
    private final Phrases phrases;
    private final Findings findings;
    private final Observers observers;
    private final Outbox outbox;
    private final Prompts prompts;
    private final Voice voice;
    private final Face face;

    Sheets(
            Scenes scenes,
            Standings standings,
            Phrases phrases,
            Findings findings,
            Observers observers,
            Outbox outbox,
            Prompts prompts,
            Voice voice,
            Face face) {
        this.scenes = scenes;
        this.standings = standings;
        this.phrases = phrases;
        this.findings = findings;
        this.observers = observers;
        this.outbox = outbox;
        this.prompts = prompts;
        this.voice = voice;
        this.face = face;
    }

    /** One line of a list. */
    record Line(int number, String title, boolean sample, List<Run> standing) {}

    /** In a list. */
    Line line(Experiment experiment, Visitor reader) {
        return new Line(
                experiment.number(), experiment.plan().title(), experiment.sample(), standing(experiment, reader));
    }

    /** On a page of its own. */
    Sheet sheet(Experiment experiment, Visitor reader) {
        return new Sheet(
                experiment.number(),
                experiment.plan().title(),
                experiment.sample(),
                standing(experiment, reader),
                face.show(plan(experiment, reader), reader),
                findings.runs(experiment).stream()
                        .map(done -> time(experiment, done, reader))
                        .toList());
    }

    private List<Run> standing(Experiment experiment, Visitor reader) {
        return face.runs(standings.of(scenes.of(experiment)), reader);
    }

    private List<Block> plan(Experiment experiment, Visitor reader) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(phrases.facts(experiment.plan()));
        findings.answers(experiment, 1).stream()
                .filter(Sheets::beforehand)
                .forEach(answer -> blocks.add(new Block.Quote(answer.words(), voice.line("experiments.details.anew"))));
        if (experiment.isPlanned()) {
            blocks.add(voice.context("experiments.page.by", "owner", experiment.owner()));
        }
        if (observers.of(experiment).contains(reader.person())) {
            blocks.add(voice.context("experiments.page.you-watch"));
        }
        outbox.link(experiment.workspace(), experiment.card())
                .ifPresent(link -> blocks.add(new Block.Context(phrases.announced(experiment, link))));
        return blocks;
    }

    private Sheet.Time time(Experiment experiment, Done done, Visitor reader) {
        Scene scene = scenes.of(experiment);
        List<Block> blocks = new ArrayList<>();
        ended(scene, done).ifPresent(blocks::add);
        outcome(experiment, done.run()).ifPresent(blocks::add);
        findings.notes(experiment, done.run())
                .forEach(note -> blocks.add(new Block.Quote(note.words(), scene.full(note.at()))));
        answers(experiment, done.run()).forEach((question, answers) -> {
            blocks.add(voice.text("experiments.debrief.question", "question", question));
            answers.forEach(answer -> blocks.add(new Block.Quote(answer.words(), null)));
        });
        return new Sheet.Time(scene.full(done.began()), face.show(blocks, reader));
    }

    private Optional<Block> ended(Scene scene, Done done) {
        return Optional.ofNullable(done.over())
                .map(over -> voice.text(
                        done.stopped() ? "experiments.page.stopped" : "experiments.page.ended",
                        "time",
                        scene.full(over)));
    }

    private Optional<Block> outcome(Experiment experiment, int run) {
        String said = findings.outcomes(experiment, run).stream()
                .map(Said::word)
                .map(word -> voice.line("experiments.said." + word))
                .collect(Collectors.joining(" · "));
        return said.isEmpty() ? Optional.empty() : Optional.of(voice.text("experiments.page.outcome", "said", said));
    }

    /** What was answered, under the question it answers; a question that is in no bank any more is left out of the heading. */
    private Map<String, List<Answer>> answers(Experiment experiment, int run) {
        return findings.answers(experiment, run).stream()
                .filter(answer -> !beforehand(answer))
                .collect(Collectors.groupingBy(
                        answer -> prompts.find(answer.question())
                                .map(Question::text)
                                .orElse(""),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    /** Answered when it was planned, not after it was done. */
    private static boolean beforehand(Answer answer) {
        return answer.question().equals(Findings.ANEW);
    }
}
