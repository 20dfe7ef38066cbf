package dev.hearth.experiments.talk;

import dev.hearth.chat.Block;
import dev.hearth.chat.Message;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Voice;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.Findings;
import dev.hearth.experiments.book.Observers;
import dev.hearth.experiments.book.State;
import dev.hearth.workspaces.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The two cards of an experiment: its announcement, and the one that says it has begun. Both are edited in place. */
@Component
public class Cards {

    private static final Duration SHORTLY = Duration.ofMinutes(15);

    private final Voice voice;
    private final Keys keys;
    private final Phrases phrases;
    private final Findings findings;
    private final Observers observers;
    private final ToolLines tools;

    Cards(Voice voice, Keys keys, Phrases phrases, Findings findings, Observers observers, ToolLines tools) {
        this.tools = tools;
        this.voice = voice;
        this.keys = keys;
        this.phrases = phrases;
        this.findings = findings;
        this.observers = observers;
    }

    /** The announcement, as things stand. */
    public Message announcement(Scene scene) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Text(head(scene)));
        blocks.addAll(standing(scene));
        return phrases.message(scene, blocks);
    }

    /** The message that says it has begun, as things stand. */
    public Message started(Scene scene) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(voice.text(
                tools.began(scene).isPresent() ? "experiments.started.reported" : "experiments.started",
                "tool",
                tools.began(scene).orElse(""),
                "number",
                scene.number(),
                "title",
                scene.plan().title(),
                "clock",
                clock(scene, scene.course().began()),
                "length",
                phrases.length(scene)));
        if (scene.course().over() == null) {
            blocks.addAll(running(scene));
        } else {
            blocks.addAll(
                    scene.experiment().state() == State.DEBRIEF ? line(scene, "started.debrief") : standing(scene));
        }
        return phrases.message(scene, blocks);
    }

    private Prose head(Scene scene) {
        return voice.say(
                scene.experiment().isPlanned() ? "experiments.card" : "experiments.card.unplanned",
                "number",
                scene.number(),
                "title",
                scene.plan().title(),
                "when",
                phrases.when(scene),
                "owner",
                scene.experiment().owner());
    }

    private List<Block> standing(Scene scene) {
        return switch (scene.experiment().state()) {
            case PLANNED -> scene.course().held() ? held(scene) : planned(scene);
            case READY -> scene.course().held() ? held(scene) : ready(scene);
            case RUNNING -> runningShort(scene);
            case STOPPED, ENDED -> over(scene);
            case DEBRIEF -> line(scene, "card.debrief");
            case DONE -> done(scene);
            case CANCELLED -> List.of(voice.text("experiments.card.cancelled"));
        };
    }

    private List<Block> planned(Scene scene) {
        Experiment experiment = scene.experiment();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Text(smallEnough(scene)));
        blocks.add(new Block.Context(whatComes(scene)));
        blocks.add(Block.Buttons.of(keys.join(experiment), keys.hold(experiment), keys.details(experiment)));
        return blocks;
    }

    private Prose smallEnough(Scene scene) {
        String reach = scene.plan().reach();
        return reach.isBlank()
                ? voice.say("experiments.card.small", "length", phrases.length(scene))
                : voice.say("experiments.card.small-where", "reach", reach, "length", phrases.length(scene));
    }

    private Prose whatComes(Scene scene) {
        Instant next = scene.course().next();
        if (next == null) {
            return voice.say("experiments.card.no-time", "number", scene.number());
        }
        if (scene.experiment().timing().isSurprise()) {
            return voice.say("experiments.card.surprise", "number", scene.number());
        }
        if (scene.now().isAfter(next.minus(SHORTLY))) {
            return voice.say("experiments.card.anyone");
        }
        return scene.dayBefore()
                .map(day -> voice.say("experiments.card.reminders", "day", scene.full(day)))
                .orElseGet(() -> voice.say("experiments.card.reminder"))
                .then(Prose.of(" "))
                .then(voice.say("experiments.card.anyone"));
    }

    private List<Block> held(Scene scene) {
        Experiment experiment = scene.experiment();
        return List.of(
                voice.text("experiments.card.held"),
                Block.Buttons.of(keys.release(experiment), keys.join(experiment), keys.details(experiment)));
    }

    private List<Block> ready(Scene scene) {
        Experiment experiment = scene.experiment();
        return List.of(
                voice.text("experiments.card.ready"),
                Block.Buttons.of(keys.hold(experiment), keys.join(experiment), keys.details(experiment)));
    }

    private List<Block> runningShort(Scene scene) {
        Experiment experiment = scene.experiment();
        return List.of(
                voice.text(
                        "experiments.card.running",
                        "clock",
                        clock(scene, scene.course().began())),
                Block.Buttons.of(keys.stop(experiment), keys.details(experiment)));
    }

    private List<Block> running(Scene scene) {
        Experiment experiment = scene.experiment();
        List<Block> blocks = new ArrayList<>();
        blocks.add(phrases.beforehand(scene));
        List<Person> watching = observers.of(experiment);
        if (!watching.isEmpty()) {
            blocks.add(voice.text("experiments.started.watching", "people", phrases.people(watching)));
        }
        long minutes = scene.minutesSince(scene.course().began());
        if (minutes > 0) {
            blocks.add(voice.text("experiments.started.elapsed", "minutes", phrases.minutes(minutes)));
        }
        blocks.add(Block.Buttons.of(keys.stop(experiment), keys.note(experiment), keys.ended(experiment)));
        blocks.add(voice.context("experiments.started.anyone"));
        return blocks;
    }

    private List<Block> over(Scene scene) {
        Experiment experiment = scene.experiment();
        boolean stopped = scene.course().stopped();
        return List.of(
                voice.text(
                        stopped ? "experiments.card.stopped" : "experiments.card.ended",
                        "clock",
                        clock(scene, scene.course().over()),
                        "undo",
                        scene.plan().undo()),
                Block.Buttons.of(keys.doing(experiment), keys.undone(experiment)));
    }

    private List<Block> done(Scene scene) {
        String said = findings.outcomes(scene.experiment(), scene.course().run()).stream()
                .map(one -> voice.line("experiments.said." + one.word()))
                .collect(Collectors.joining(" · "));
        return List.of(
                said.isEmpty()
                        ? voice.text("experiments.card.done")
                        : voice.text("experiments.card.done-as", "said", said),
                Block.Buttons.of(keys.details(scene.experiment())));
    }

    private List<Block> line(Scene scene, String what) {
        return List.of(
                voice.text("experiments." + what, "number", scene.number()),
                Block.Buttons.of(keys.details(scene.experiment())));
    }

    private static String clock(Scene scene, @org.jspecify.annotations.Nullable Instant moment) {
        return moment == null ? "" : scene.clock(moment);
    }
}
