package dev.hearth.experiments.gamedays.talk;

import dev.hearth.chat.Block;
import dev.hearth.chat.Message;
import dev.hearth.chat.Voice;
import dev.hearth.experiments.gamedays.DayVerdict.Why;
import dev.hearth.reception.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What is answered to one person alone about a game day. */
@Component
public class DayPrivately {

    private final Voice voice;

    DayPrivately(Voice voice) {
        this.voice = voice;
    }

    /** Done; the sentence under {@code gamedays.done.WHAT}. */
    public Reply done(String what, Object number) {
        return say("gamedays.done." + what, "number", number);
    }

    /** Nobody knows a game day of that number here. */
    public Reply unknown(int number) {
        return say("gamedays.unknown", "number", number);
    }

    /** The command needs a number. */
    public Reply which(String verb) {
        return say("gamedays.which", "verb", verb);
    }

    /** Why it does not happen. */
    public Reply not(DayScene scene, Why why) {
        return say(
                "gamedays.not." + why.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "number",
                scene.number(),
                "owner",
                scene.day().owner(),
                "when",
                scene.full(scene.day().from()));
    }

    /** The sentence under a key, with whatever it names. */
    public Reply say(String key, Object... namesAndValues) {
        return Reply.say(voice.say(key, namesAndValues));
    }

    /** The same answer with the words nothing came of. */
    public Reply givingBack(String words, Reply reply) {
        if (words.isEmpty() || !(reply instanceof Reply.Say(Message message))) {
            return reply;
        }
        List<Block> blocks = new ArrayList<>(message.blocks());
        blocks.add(voice.text("experiments.words"));
        blocks.add(new Block.Quote(words, null));
        return Reply.say(Message.of(blocks));
    }
}
