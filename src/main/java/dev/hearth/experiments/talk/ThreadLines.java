package dev.hearth.experiments.talk;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Message;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Voice;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.Findings.Note;
import dev.hearth.experiments.book.Neighbour.Consent;
import dev.hearth.experiments.rules.Reason;
import dev.hearth.team.Team;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What is said in an experiment's thread before it begins, and what was seen in it. */
@Component
public class ThreadLines {

    private final Voice voice;
    private final Keys keys;
    private final Phrases phrases;

    ThreadLines(Voice voice, Keys keys, Phrases phrases) {
        this.voice = voice;
        this.keys = keys;
        this.phrases = phrases;
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
        phrases.watching(scene).ifPresent(blocks::add);
        phrases.consent(scene).map(Block.Text::new).ifPresent(blocks::add);
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

    /** What the team says whose system it is. */
    public Message consent(Scene scene, Consent consent, Team host) {
        return say(
                scene,
                voice.say(
                        "experiments.says." + consent.name().toLowerCase(Locale.ROOT),
                        "team",
                        host.name(),
                        "number",
                        scene.number()));
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
