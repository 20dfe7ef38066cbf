package dev.hearth.slack.answers;

import dev.hearth.chat.Form;
import dev.hearth.chat.Message;
import dev.hearth.chat.Place;
import dev.hearth.chat.Voice;
import dev.hearth.reception.Reply;
import dev.hearth.slack.web.ReplyAddress;
import dev.hearth.workspaces.Workspace;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** For what was done on a message: the exchange itself says nothing, the answer comes beside it. */
class Aside implements Way {

    private final Windows windows;
    private final Background background;
    private final Voice voice;
    private final Workspace.Id workspace;
    private final @Nullable Place place;
    private final @Nullable String trigger;
    private final ReplyAddress address;
    private final Supplier<Again> again;

    Aside(
            Windows windows,
            Background background,
            Voice voice,
            Workspace.Id workspace,
            @Nullable Place place,
            @Nullable String trigger,
            ReplyAddress address,
            Supplier<Again> again) {
        this.windows = windows;
        this.background = background;
        this.voice = voice;
        this.workspace = workspace;
        this.place = place;
        this.trigger = trigger;
        this.address = address;
        this.again = again;
    }

    @Override
    public Ack answer(Reply reply) {
        background.run(() -> later(reply));
        return Ack.EMPTY;
    }

    @Override
    public void later(Reply reply) {
        switch (reply) {
            case Reply.Say(Message message) -> address.say(message);
            case Reply.NotKept(Message message) -> address.say(message);
            case Reply.Open(Form form) -> open(form);
            case Reply.Silence() -> {}
            case Reply.Whispering(Reply.Say(Message said), Message whisper) -> address.say(said.over(whisper));
            case Reply.Whispering(Reply other, Message whisper) -> {
                later(other);
                address.say(whisper);
            }
        }
    }

    @Override
    public Ack waiting() {
        return Ack.EMPTY;
    }

    private void open(Form form) {
        boolean opened = trigger != null && windows.open(workspace, trigger, windows.page(form, place));
        if (!opened) {
            address.say(again.get().message(voice));
        }
    }
}
