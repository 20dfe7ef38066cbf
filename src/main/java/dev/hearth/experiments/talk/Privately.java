package dev.hearth.experiments.talk;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Message;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Voice;
import dev.hearth.experiments.book.Because;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.rules.Reason;
import dev.hearth.reception.Reply;
import dev.hearth.team.when.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What is answered to one person alone about an experiment. */
@Component
public class Privately {

    private final Voice voice;
    private final Keys keys;
    private final Phrases phrases;
    private final Nudges nudges;

    Privately(Voice voice, Keys keys, Phrases phrases, Nudges nudges) {
        this.voice = voice;
        this.keys = keys;
        this.phrases = phrases;
        this.nudges = nudges;
    }

    /** Done; the sentence under {@code experiments.done.WHAT}. */
    public Reply done(String what, Object number) {
        return Reply.say(voice.say("experiments.done." + what, "number", number));
    }

    /** Nobody knows an experiment of that number here. */
    public Reply unknown(int number) {
        return Reply.say(voice.say("experiments.unknown", "number", number));
    }

    /** The command needs a number. */
    public Reply which(String verb) {
        return Reply.say(voice.say("experiments.which", "verb", verb));
    }

    /** The command to move one needs a number and a time; what was typed is given back. */
    public Reply whichToMove(String typed) {
        return Reply.say(
                typed.isBlank()
                        ? voice.say("experiments.which-move")
                        : voice.say("experiments.which-move.typed", "typed", typed));
    }

    /** A button of an earlier run. */
    public Reply earlierRun(Scene scene) {
        return Reply.say(voice.say("experiments.earlier-run", "number", scene.number()));
    }

    /** There is no team here. */
    public Reply noTeam() {
        return Reply.say(voice.say("experiments.no-team"));
    }

    /** The sentence under a key, with whatever it names. */
    public Reply say(String key, Object... namesAndValues) {
        return Reply.say(voice.say(key, namesAndValues));
    }

    /** The same answer with the words nothing came of. */
    Reply givingBack(String words, Reply reply) {
        if (words.isEmpty() || !(reply instanceof Reply.Say(Message message))) {
            return reply;
        }
        List<Block> blocks = new ArrayList<>(message.blocks());
        blocks.add(voice.text("experiments.words"));
        blocks.add(new Block.Quote(words, null));
        return Reply.say(new Message(blocks, message.sample()));
    }

    /** Why it does not happen, and what to press instead. */
    public Reply not(Scene scene, Because because) {
        if (because == Because.TOO_LATE || because == Because.NO_TIME) {
            return Reply.say(nudges.offer(scene, notWords(scene, because)));
        }
        List<Button> instead = instead(scene.experiment(), because);
        Block.Text text = new Block.Text(notWords(scene, because));
        return Reply.say(Message.of(instead.isEmpty() ? List.of(text) : List.of(text, new Block.Buttons(instead))));
    }

    private Prose notWords(Scene scene, Because because) {
        return voice.say(
                "experiments.not." + because.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "number",
                scene.number(),
                "owner",
                scene.experiment().owner(),
                "when",
                phrases.when(scene));
    }

    private List<Button> instead(Experiment experiment, Because because) {
        return switch (because) {
            case NOT_YET, NOT_RUNNING, NOT_HELD -> List.of(keys.hold(experiment), keys.details(experiment));
            case HELD -> List.of(keys.release(experiment), keys.details(experiment));
            case RUNNING -> List.of(keys.stop(experiment), keys.ended(experiment));
            case NOT_UNDONE -> List.of(keys.doing(experiment), keys.undone(experiment));
            case NOT_YOURS, NO_TIME, TOO_LATE, IN_DEBRIEF, NOT_IN_DEBRIEF, DONE, CANCELLED ->
                List.of(keys.details(experiment));
        };
    }

    /** Why it does not begin: every reason, and other times. */
    public Reply refused(Scene scene, List<Reason> reasons) {
        return Reply.say(nudges.notBegun(scene, reasons));
    }

    /** Not now: it stays planned, and other times are offered. */
    public Reply notNow(Scene scene) {
        return Reply.say(nudges.offer(scene, voice.say("experiments.done.not-now", "number", scene.number())));
    }

    /** The hold is lifted; where its time has passed, other times are offered. */
    public Reply released(Scene scene) {
        return scene.course().next() == null
                ? Reply.say(nudges.offer(scene, voice.say("experiments.done.release", "number", scene.number())))
                : done("release", scene.number());
    }

    /** Another time, said back in full before it counts. */
    public Reply echo(Scene scene, When when) {
        return echo(scene, when, List.of(), keys.planIt(scene.experiment(), when));
    }

    /** The same for another channel, in which the experiment is seen. */
    public Reply echoElsewhere(Scene there, When when) {
        return echo(
                there,
                when,
                List.of(voice.context(
                        "experiments.move.elsewhere", "team", there.team().name())),
                keys.planItHere(there.experiment(), when));
    }

    private Reply echo(Scene scene, When when, List<Block> more, Button planIt) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(voice.text(
                "experiments.move.echo",
                "number",
                scene.number(),
                "title",
                scene.plan().title(),
                "when",
                when.words(scene.now().atZone(scene.team().zone()))));
        blocks.addAll(phrases.dates(scene.team(), scene.now(), when));
        if (scene.experiment().timing().when().repeats() && !when.repeats()) {
            blocks.add(voice.context(
                    "experiments.move.once",
                    "words",
                    scene.words(scene.experiment().timing())));
        }
        blocks.addAll(more);
        blocks.add(Block.Buttons.of(planIt));
        return Reply.say(Message.of(blocks));
    }
}
