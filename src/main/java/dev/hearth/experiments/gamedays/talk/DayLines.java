package dev.hearth.experiments.gamedays.talk;

import dev.hearth.chat.Block;
import dev.hearth.chat.Message;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Voice;
import dev.hearth.experiments.gamedays.DayFindings.DayAnswer;
import dev.hearth.experiments.gamedays.DayState;
import dev.hearth.prompts.Question;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is said in a game day's thread. */
@Component
public class DayLines {

    private final Voice voice;
    private final DayKeys keys;
    private final DayEntries entries;

    DayLines(Voice voice, DayKeys keys, DayEntries entries) {
        this.voice = voice;
        this.keys = keys;
        this.entries = entries;
    }

    /** A reminder, with the agenda and a way to hold all of it. */
    public Message reminder(DayScene scene) {
        return Message.of(
                voice.text(
                        "gamedays.reminder",
                        "number",
                        scene.number(),
                        "title",
                        scene.day().title(),
                        "when",
                        scene.full(scene.day().from())),
                new Block.Facts(entries.agenda(scene)),
                Block.Buttons.of(keys.hold(scene.day()), keys.join(scene.day())));
    }

    /** A reminder was due while nobody could give it. */
    public Message reminderSkipped(DayScene scene) {
        return say(
                "gamedays.reminder.skipped",
                "number",
                scene.number(),
                "when",
                scene.full(scene.day().from()));
    }

    /** Somebody holds it; nobody says who. */
    public Message held(DayScene scene) {
        return Message.of(
                voice.text(
                        scene.day().state() == DayState.RUNNING ? "gamedays.held.running" : "gamedays.held",
                        "number",
                        scene.number()),
                Block.Buttons.of(keys.release(scene.day())));
    }

    /** The hold is lifted. */
    public Message released(DayScene scene) {
        return say("gamedays.released", "number", scene.number());
    }

    /** It went by while Hearth was away. */
    public Message lapsed(DayScene scene) {
        return say(
                "gamedays.lapsed",
                "number",
                scene.number(),
                "when",
                scene.full(scene.day().from()));
    }

    /** It is called off. */
    public Message cancelled(DayScene scene) {
        return say("gamedays.cancelled", "number", scene.number());
    }

    /** One question of its debrief, with the form to answer it and, while it is the newest, a way past it. */
    public Message question(DayScene scene, Question question, int place, boolean last) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(voice.text("experiments.debrief.question", "question", question.text()));
        if (!scene.day().state().isFinal()) {
            boolean newest = scene.day().asked() <= place;
            blocks.add(
                    !newest
                            ? Block.Buttons.of(keys.answer(scene.day(), question.id()))
                            : Block.Buttons.of(
                                    keys.answer(scene.day(), question.id()),
                                    last ? keys.close(scene.day()) : keys.nextQuestion(scene.day(), place)));
            blocks.add(voice.context("experiments.debrief.kept"));
        }
        return Message.of(blocks);
    }

    /** An answer, as given. */
    public Message answered(Question question, DayAnswer answer) {
        return Message.of(
                voice.text("experiments.debrief.answered", "author", answer.author(), "question", question.text()),
                new Block.Quote(answer.words(), null));
    }

    /** It is over: how each of its experiments turned out, and where all of it can be had. */
    public Message readBack(DayScene scene) {
        return Message.of(
                voice.text(
                        "gamedays.read-back",
                        "number",
                        scene.number(),
                        "title",
                        scene.day().title()),
                new Block.Facts(entries.agenda(scene)),
                Block.Buttons.of(keys.file(scene.day())));
    }

    private Message say(String key, Object... namesAndValues) {
        Prose words = voice.say(key, namesAndValues);
        return Message.of(words);
    }
}
