package dev.hearth.experiments.asking;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Message;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Voice;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.rules.Reason;
import dev.hearth.experiments.talk.Keys;
import dev.hearth.experiments.talk.Phrases;
import dev.hearth.experiments.talk.Scene;
import dev.hearth.team.Team;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How people are asked: each message with its buttons while they can do something, and without them afterwards. */
@Component
class PleaLines {

    private final Voice voice;
    private final Keys keys;
    private final Phrases phrases;

    PleaLines(Voice voice, Keys keys, Phrases phrases) {
        this.voice = voice;
        this.keys = keys;
        this.phrases = phrases;
    }

    /** It was stopped or ended, and is to be undone: nobody says who stopped it, and the undo is people's. */
    Message undo(Scene scene, boolean everything, boolean open) {
        String how = !scene.course().stopped() ? "ended" : everything ? "stopped.all" : "stopped";
        return undo(scene, voice.say("experiments." + how, "undo", scene.plan().undo()), open);
    }

    /** It is over and still not undone, so many minutes later. */
    Message chase(Scene scene, long minutes, boolean open) {
        return undo(
                scene,
                voice.say(
                        scene.course().stopped() ? "experiments.chase.stopped" : "experiments.chase.ended",
                        "number",
                        scene.number(),
                        "minutes",
                        phrases.minutes(minutes),
                        "undo",
                        scene.plan().undo()),
                open);
    }

    /** That it began could not be shown, so it counts as stopped. */
    Message unseen(Scene scene, Optional<Team> there, boolean open) {
        String where = there.map(team -> voice.line("experiments.unseen.there", "team", team.name()))
                .orElseGet(() -> voice.line("experiments.unseen.here"));
        return undo(
                scene,
                voice.say(
                        "experiments.unseen",
                        "number",
                        scene.number(),
                        "title",
                        scene.plan().title(),
                        "where",
                        where,
                        "undo",
                        scene.plan().undo()),
                open);
    }

    private Message undo(Scene scene, Prose words, boolean open) {
        Experiment experiment = scene.experiment();
        return say(scene, words, open, keys.doing(experiment), keys.undone(experiment));
    }

    /** Somebody is undoing it. */
    Message doing(Scene scene, boolean open) {
        return say(
                scene, voice.say("experiments.doing", "number", scene.number()), open, keys.undone(scene.experiment()));
    }

    /** Its planned time is over: has it ended? */
    Message overdue(Scene scene, boolean open) {
        Experiment experiment = scene.experiment();
        return say(
                scene,
                voice.say("experiments.overdue", "number", scene.number(), "length", phrases.length(scene)),
                open,
                keys.ended(experiment),
                keys.stop(experiment));
    }

    /** Something holds its team back, or one it names, while it runs. */
    Message held(Scene scene, Reason reason, boolean open) {
        return say(
                scene,
                voice.say(
                        "experiments.hold.running",
                        "reason",
                        phrases.reasons(List.of(reason)),
                        "number",
                        scene.number()),
                open,
                keys.stop(scene.experiment()));
    }

    private Message say(Scene scene, Prose words, boolean open, Button... buttons) {
        Block text = new Block.Text(words);
        return phrases.message(scene, open ? List.of(text, Block.Buttons.of(buttons)) : List.of(text));
    }
}
