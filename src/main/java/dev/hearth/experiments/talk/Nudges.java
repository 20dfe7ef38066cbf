package dev.hearth.experiments.talk;

import dev.hearth.chat.Block;
import dev.hearth.chat.Message;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Voice;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.rules.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is said directly to those who lead an experiment: its owner and stand-ins. */
@Component
public class Nudges {

    private final Voice voice;
    private final Keys keys;
    private final Phrases phrases;
    private final ToolLines tools;

    Nudges(Voice voice, Keys keys, Phrases phrases, ToolLines tools) {
        this.tools = tools;
        this.voice = voice;
        this.keys = keys;
        this.phrases = phrases;
    }

    /** Its time has come: the question, for as long as it is open, then how it was answered. */
    public Message ready(Scene scene) {
        return phrases.message(
                scene,
                switch (scene.experiment().state()) {
                    case READY -> asking(scene);
                    case PLANNED -> List.of(answered(scene, "not-begun", "next", phrases.next(scene)));
                    case CANCELLED -> List.of(answered(scene, "cancelled"));
                    case RUNNING, STOPPED, ENDED, DEBRIEF, DONE -> List.of(begun(scene));
                });
    }

    private List<Block> asking(Scene scene) {
        Experiment experiment = scene.experiment();
        List<Block> blocks = new ArrayList<>();
        blocks.add(voice.text(
                "experiments.ready",
                "number",
                scene.number(),
                "title",
                scene.plan().title()));
        blocks.add(phrases.beforehand(scene));
        if (scene.course().held()) {
            blocks.add(voice.text("experiments.card.held"));
            blocks.add(Block.Buttons.of(keys.release(experiment), keys.notNow(experiment)));
        } else {
            blocks.add(Block.Buttons.of(keys.go(experiment), keys.notNow(experiment)));
        }
        blocks.add(voice.context("experiments.ready.patience"));
        return blocks;
    }

    private Block begun(Scene scene) {
        return tools.began(scene)
                .map(tool -> answered(scene, "reported", "tool", tool))
                .orElseGet(() -> answered(scene, "started"));
    }

    private Block answered(Scene scene, String how, Object... more) {
        Object[] names = {"number", scene.number(), "title", scene.plan().title()};
        return voice.text(
                "experiments.ready." + how,
                Stream.concat(Stream.of(names), Stream.of(more)).toArray());
    }

    /** It does not begin at its time, and why. */
    public Message notBegun(Scene scene, List<Reason> reasons) {
        return offer(
                scene,
                voice.say(
                        "experiments.not-begun.owner",
                        "number",
                        scene.number(),
                        "title",
                        scene.plan().title(),
                        "reasons",
                        phrases.reasons(reasons)));
    }

    /** Nobody said Go in time. */
    public Message withoutGo(Scene scene) {
        return offer(
                scene,
                voice.say(
                        "experiments.without-go.owner",
                        "number",
                        scene.number(),
                        "title",
                        scene.plan().title()));
    }

    /** Its time passed while Hearth was away. */
    public Message missed(Scene scene, Instant due) {
        return offer(
                scene,
                voice.say(
                        "experiments.missed.owner",
                        "number",
                        scene.number(),
                        "title",
                        scene.plan().title(),
                        "clock",
                        scene.full(due)));
    }

    /** What held it back is over. */
    public Message holdGone(Scene scene) {
        return offer(
                scene,
                voice.say(
                        "experiments.hold.gone.owner",
                        "number",
                        scene.number(),
                        "title",
                        scene.plan().title()));
    }

    /** The surprise is tomorrow; nobody else knows. */
    public Message surprise(Scene scene, Instant next) {
        return phrases.message(
                scene,
                List.of(
                        voice.text(
                                "experiments.surprise",
                                "number",
                                scene.number(),
                                "title",
                                scene.plan().title(),
                                "when",
                                scene.full(next)),
                        Block.Buttons.of(keys.hold(scene.experiment()), keys.details(scene.experiment()))));
    }

    /** Offers times; what repeats has one already, and says which. */
    Message offer(Scene scene, Prose words) {
        Block.Buttons slots = keys.slots(scene);
        Block.Text next = scene.course().next() == null
                ? voice.text("experiments.slots", "number", scene.number())
                : voice.text("experiments.slots.repeats", "when", phrases.when(scene));
        Block.Text text = new Block.Text(words);
        return phrases.message(scene, slots.buttons().isEmpty() ? List.of(text, next) : List.of(text, next, slots));
    }
}
