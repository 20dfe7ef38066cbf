package dev.hearth.experiments.running;

import dev.hearth.chat.Block;
import dev.hearth.chat.Message;
import dev.hearth.chat.Voice;
import dev.hearth.delivery.Address;
import dev.hearth.delivery.Outbox;
import dev.hearth.delivery.Posting;
import dev.hearth.experiments.talk.Keys;
import dev.hearth.team.Team;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says in the channel where it was called for that everything in the workspace is stopped, and when that is lifted. */
@Component
class HaltSpeech {

    private static final String HANDLE = "experiments:halt";

    private final Outbox outbox;
    private final Keys keys;
    private final Voice voice;

    HaltSpeech(Outbox outbox, Keys keys, Voice voice) {
        this.outbox = outbox;
        this.keys = keys;
        this.voice = voice;
    }

    void called(Team where, List<Integer> stopped) {
        String numbers = stopped.stream().map(number -> "#" + number).collect(Collectors.joining(", "));
        Block what = stopped.isEmpty()
                ? voice.text("experiments.halt.nothing")
                : voice.text("experiments.halt.stopped", "numbers", numbers);
        Message message = Message.of(voice.text("experiments.halt"), what, Block.Buttons.of(keys.releaseAll()));
        outbox.post(Posting.of(new Address.In(where.place()), message).as(HANDLE));
    }

    /** The card offers nothing any more, and whoever reads the channel hears of it. */
    void lifted(Team where) {
        outbox.edit(where.workspace(), HANDLE, Message.of(voice.text("experiments.halt.over")));
        Message lifted = Message.of(voice.text("experiments.halt.lifted"));
        outbox.post(Posting.of(new Address.Under(where.workspace(), where.channel(), HANDLE), lifted));
    }
}
