package dev.hearth.experiments;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Message;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Voice;
import dev.hearth.delivery.Outbox;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.Findings;
import dev.hearth.experiments.book.Observers;
import dev.hearth.experiments.book.State;
import dev.hearth.experiments.talk.Keys;
import dev.hearth.experiments.talk.Phrases;
import dev.hearth.experiments.talk.Scene;
import dev.hearth.experiments.talk.Standings;
import dev.hearth.experiments.tools.ToolKeyForm;
import dev.hearth.workspaces.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lists of experiments, and everything about one. */
@Component
class Pages {

    private final Voice voice;
    private final Keys keys;
    private final Phrases phrases;
    private final Observers observers;
    private final Findings findings;
    private final Standings standings;
    private final Outbox outbox;
    private final ToolKeyForm tools;

    Pages(
            Voice voice,
            Keys keys,
            Phrases phrases,
            Observers observers,
            Findings findings,
            Standings standings,
            Outbox outbox,
            ToolKeyForm tools) {
        this.tools = tools;
        this.voice = voice;
        this.keys = keys;
        this.phrases = phrases;
        this.observers = observers;
        this.findings = findings;
        this.standings = standings;
        this.outbox = outbox;
    }

    /** One line: its number, its title, when it comes or where it stands. */
    Block line(Scene scene) {
        return new Block.Text(words(scene));
    }

    /** The same, and where it was announced. */
    Block linked(Scene scene) {
        return new Block.Text(announced(scene)
                .map(link -> words(scene).then(Prose.of(" · ")).then(link))
                .orElseGet(() -> words(scene)));
    }

    private Prose words(Scene scene) {
        return voice.say(
                "experiments.line",
                "number",
                scene.number(),
                "title",
                scene.plan().title(),
                "standing",
                standings.of(scene));
    }

    private Optional<Prose> announced(Scene scene) {
        Experiment experiment = scene.experiment();
        return outbox.link(experiment.workspace(), experiment.card()).map(link -> phrases.announced(experiment, link));
    }

    /** The next one, and what to do about it. */
    Message next(Scene scene) {
        Experiment experiment = scene.experiment();
        List<Button> buttons = new ArrayList<>();
        if (experiment.state() == State.RUNNING) {
            buttons.add(keys.stop(experiment));
        }
        buttons.add(keys.details(experiment));
        return phrases.message(scene, List.of(line(scene), new Block.Buttons(buttons)));
    }

    /** Everything about one. */
    Message details(Scene scene) {
        Experiment experiment = scene.experiment();
        List<Block> blocks = new ArrayList<>();
        blocks.add(line(scene));
        blocks.add(phrases.facts(scene));
        findings.answers(experiment, 1).stream()
                .filter(answer -> answer.question().equals(Findings.ANEW))
                .forEach(answer -> blocks.add(new Block.Quote(answer.words(), voice.line("experiments.details.anew"))));
        blocks.add(voice.text(
                "experiments.details.people",
                "owner",
                experiment.isPlanned() ? experiment.owner() : voice.say("experiments.nobody"),
                "stand-ins",
                people(experiment.standIns().stream().toList(), "experiments.details.no-stand-ins"),
                "observers",
                people(observers.of(experiment), "experiments.details.no-observers")));
        findings.notes(experiment, experiment.course().run())
                .forEach(note -> blocks.add(new Block.Quote(note.words(), scene.full(note.at()))));
        phrases.consent(scene).ifPresent(consent -> blocks.add(new Block.Text(consent)));
        blocks.addAll(tools.blocks(scene));
        announced(scene).ifPresent(link -> blocks.add(new Block.Context(link)));
        if (experiment.state().isAhead() || experiment.state() == State.RUNNING) {
            blocks.add(voice.context("experiments.details.anyone", "number", experiment.number()));
        }
        return phrases.message(scene, blocks);
    }

    private Prose people(List<Person> people, String none) {
        return people.isEmpty() ? voice.say(none) : phrases.people(people);
    }
}
