package dev.hearth.slack.answers;

import dev.hearth.chat.Message;
import dev.hearth.reception.Reply;
import dev.hearth.slack.blockkit.BlockKit;
import dev.hearth.slack.web.ReplyAddress;

/** For a slash command: the answer is the body of the exchange itself, or follows at the reply address. */
final class Inline implements Way {

    private final BlockKit kit;
    private final Aside aside;

    Inline(BlockKit kit, Aside aside) {
        this.kit = kit;
        this.aside = aside;
    }

    @Override
    public Ack answer(Reply reply) {
        return switch (reply) {
            case Reply.Say(Message message) -> body(message);
            case Reply.NotKept(Message message) -> body(message);
            case Reply.Open _ -> aside.answer(reply);
            case Reply.Silence() -> Ack.EMPTY;
            case Reply.Whispering(Reply.Say(Message said), Message whisper) -> body(said.over(whisper));
            case Reply.Whispering(Reply other, Message whisper) -> {
                answer(other);
                yield body(whisper);
            }
        };
    }

    @Override
    public void later(Reply reply) {
        aside.later(reply);
    }

    @Override
    public Ack waiting() {
        return Ack.EMPTY;
    }

    private Ack body(Message message) {
        return new Ack(200, ReplyAddress.body(kit, message, null));
    }
}
