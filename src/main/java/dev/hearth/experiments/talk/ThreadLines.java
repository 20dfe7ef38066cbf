package dev.hearth.experiments.talk;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Message;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Voice;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.Findings.Note;
import dev.hearth.experiments.book.Observers;
import dev.hearth.experiments.rules.Reason;
import dev.hearth.workspaces.Person;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is said in an experiment's thread until it is undone. */
@Component
public class ThreadLines {

    private final Voice voice;
    private final Keys keys;
    private final Phrases phrases;
    private final Observers observers;

    ThreadLines(Voice voice, Keys keys, Phrases phrases, Observers observers) {
        this.voice = voice;
        this.keys = keys;
        this.phrases = phrases;
        this.observers = observers;
    }

    /** A reminder: what to watch and when to stop. */
    public Message reminder(Scene scene, Instant next) {
        Experiment experiment = scene.experiment();
        List<Block> blocks = new ArrayList<>();
        blocks.add(voice.text(
                "experiments.reminder",
                "number",
                scene.number(),
                "title",
                scene.plan().title(),
                "when",
                scene.full(next)));
        blocks.add(phrases.beforehand(scene));
        List<Person> watching = observers.of(experiment);
        if (!watching.isEmpty()) {
            blocks.add(voice.text("experiments.started.watching", "people", phrases.people(watching)));
        }
        blocks.add(Block.Buttons.of(keys.hold(experiment), keys.join(experiment), keys.details(experiment)));
        return phrases.message(scene, blocks);
    }

    /** A surprise comes, as the channel was told that one would. */
    public Message surpriseNear(Scene scene, Instant next) {
        List<Block> blocks = new ArrayList<>(reminder(scene, next).blocks());
        blocks.add(voice.context("experiments.surprise.near", "number", scene.number()));
        return phrases.message(scene, blocks);
    }

    /** A reminder was due while nobody could give it. */
    public Message reminderSkipped(Scene scene) {
        return say(
                scene,
                voice.say("experiments.reminder.skipped", "number", scene.number(), "when", phrases.when(scene)));
    }

    /** It does not begin at its time, and why; it never moves by itself. */
    public Message notBegun(Scene scene, List<Reason> reasons) {
        return say(
                scene,
                voice.say(
                        "experiments.not-begun",
                        "number",
                        scene.number(),
                        "reasons",
                        phrases.reasons(reasons),
                        "next",
                        phrases.next(scene)));
    }

    /** Nobody said Go, or not now. */
    public Message withoutGo(Scene scene) {
        return say(scene, voice.say("experiments.without-go", "number", scene.number(), "next", phrases.next(scene)));
    }

    /** Its time passed while Hearth was away. */
    public Message missed(Scene scene, Instant due) {
        return say(
                scene,
                voice.say(
                        "experiments.missed",
                        "number",
                        scene.number(),
                        "clock",
                        scene.full(due),
                        "next",
                        phrases.next(scene)));
    }

    /** Something holds the team back while it runs. */
    public Message heldWhileRunning(Scene scene, String reason) {
        return say(
                scene,
                voice.say("experiments.hold.running", "reason", reason, "number", scene.number()),
                keys.stop(scene.experiment()));
    }

    /** What held it back is over. */
    public Message holdGone(Scene scene) {
        return say(scene, voice.say("experiments.hold.gone", "number", scene.number(), "next", phrases.next(scene)));
    }

    /** Somebody holds it; nobody says who. */
    public Message held(Scene scene) {
        return say(scene, voice.say("experiments.held", "number", scene.number()), keys.release(scene.experiment()));
    }

    /** The hold is lifted. */
    public Message released(Scene scene) {
        return say(scene, voice.say("experiments.released", "number", scene.number(), "when", phrases.when(scene)));
    }

    /** It has another time; where that is a surprise, how to switch surprises off. */
    public Message moved(Scene scene) {
        Block.Text moved = voice.text("experiments.moved", "number", scene.number(), "when", phrases.when(scene));
        return phrases.message(
                scene,
                scene.experiment().timing().isSurprise()
                        ? List.of(moved, voice.context("experiments.card.surprise", "number", scene.number()))
                        : List.of(moved));
    }

    /** It is called off. */
    public Message cancelled(Scene scene) {
        return say(scene, voice.say("experiments.cancelled", "number", scene.number()));
    }

    /** Somebody stopped it: nobody says who, and the undo is people's. */
    public Message stopped(Scene scene) {
        return undo(scene, voice.say("experiments.stopped", "undo", scene.plan().undo()));
    }

    /** It ended: is it undone? */
    public Message ended(Scene scene) {
        return undo(scene, voice.say("experiments.ended", "undo", scene.plan().undo()));
    }

    /** It is over and still not undone. */
    public Message chase(Scene scene) {
        return undo(
                scene,
                voice.say(
                        scene.course().stopped() ? "experiments.chase.stopped" : "experiments.chase.ended",
                        "number",
                        scene.number(),
                        "minutes",
                        phrases.minutes(scene.minutesSince(scene.course().over())),
                        "undo",
                        scene.plan().undo()));
    }

    private Message undo(Scene scene, Prose words) {
        Experiment experiment = scene.experiment();
        return say(scene, words, keys.doing(experiment), keys.undone(experiment));
    }

    /** Somebody is undoing it. */
    public Message doing(Scene scene) {
        return say(scene, voice.say("experiments.doing", "number", scene.number()), keys.undone(scene.experiment()));
    }

    /** Its planned time is over: has it ended? */
    public Message overdue(Scene scene) {
        Experiment experiment = scene.experiment();
        return say(
                scene,
                voice.say("experiments.overdue", "number", scene.number(), "length", phrases.length(scene)),
                keys.ended(experiment),
                keys.stop(experiment));
    }

    /** Somebody saw something. */
    public Message noted(Scene scene, Note note) {
        return phrases.message(
                scene,
                List.of(
                        voice.text("experiments.noted", "clock", scene.clock(note.at()), "author", note.author()),
                        new Block.Quote(note.words(), null)));
    }

    private Message say(Scene scene, Prose words, Button... buttons) {
        Block.Text text = new Block.Text(words);
        return phrases.message(scene, buttons.length == 0 ? List.of(text) : List.of(text, Block.Buttons.of(buttons)));
    }
}
