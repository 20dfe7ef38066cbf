package dev.hearth.msteams.answers;

import dev.hearth.chat.Block;
import dev.hearth.chat.Form;
import dev.hearth.chat.Message;
import dev.hearth.chat.Place;
import dev.hearth.reception.Reply;
import dev.hearth.workspaces.Person;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** For a dialog that is opened or sent: the answer is its next page, or that it may close. */
final class Dialog implements Way {

    private final Ways ways;
    private final Person person;
    private final @Nullable Place place;
    private final Dialogs.@Nullable Kept before;
    private final Dialogs.@Nullable Kept sent;

    /**
     * @param before the form that was offered or sent; null if none was, or it is not remembered
     * @param sent the form that was sent, with what was typed; null if none was, or it is not remembered
     */
    Dialog(
            Ways ways,
            Person person,
            @Nullable Place place,
            Dialogs.@Nullable Kept before,
            Dialogs.@Nullable Kept sent) {
        this.ways = ways;
        this.person = person;
        this.place = place;
        this.before = before;
        this.sent = sent;
    }

    @Override
    public boolean inTheExchange() {
        return true;
    }

    @Override
    public Ack answer(Reply reply) {
        return switch (reply) {
            case Reply.Say(Message message) -> {
                ended();
                yield shown(message);
            }
            case Reply.NotKept(Message message) -> stays(message);
            case Reply.Open(Form form) -> new Ack(200, ways.dialogs().show(person, form, place, before));
            case Reply.Silence() -> {
                ended();
                yield new Ack(200, Dialogs.close(ways.line("msteams.done")));
            }
            case Reply.Whispering(Reply.Say(Message said), Message whisper) -> answer(Reply.say(said.over(whisper)));
            case Reply.Whispering(Reply.Silence _, Message whisper) -> answer(Reply.say(whisper));
            case Reply.Whispering(Reply other, Message _) -> answer(other);
        };
    }

    private void ended() {
        if (sent != null) {
            ways.close(sent);
        }
    }

    /** A dialog cannot be changed from outside, so what comes late comes into the person's own chat. */
    @Override
    public void later(Reply reply) {
        switch (reply) {
            case Reply.Say(Message message) -> {
                ended();
                ways.say(person, place, message);
            }
            case Reply.NotKept(Message message) -> ways.say(person, place, message);
            case Reply.Open(Form form) -> ways.say(person, place, offered(form));
            case Reply.Silence() -> ended();
            case Reply.Whispering(Reply other, Message _) -> later(other);
        }
    }

    @Override
    public Ack waiting() {
        return stays(ways.message("msteams.waiting.form"));
    }

    /** The form stays as it is, with a sentence above it. */
    private Ack stays(Message message) {
        if (sent == null) {
            return shown(message);
        }
        List<Block> above = new ArrayList<>(message.blocks());
        above.addAll(sent.form().preface());
        return new Ack(200, ways.dialogs().show(person, sent.form().under(above), sent.place(), sent));
    }

    private Ack shown(Message message) {
        return new Ack(200, ways.dialogs().show(message));
    }

    private Message offered(Form form) {
        Dialogs.Kept kept = ways.dialogs().keep(person, form, place);
        return ways.offering(kept);
    }
}
