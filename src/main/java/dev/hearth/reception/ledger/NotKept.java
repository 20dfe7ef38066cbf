package dev.hearth.reception.ledger;

import dev.hearth.chat.Block;
import dev.hearth.chat.Message;
import dev.hearth.chat.Voice;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import org.springframework.stereotype.Component;

/** What is said when something could not be kept: never without the words that were typed. */
@Component
class NotKept {

    private final Voice voice;

    NotKept(Voice voice) {
        this.voice = voice;
    }

    /** It was taken back before it was written. */
    Reply yet(Request request) {
        return reply("reception.not-kept-yet", request);
    }

    /** It is being written; whoever asked hears if it succeeds. */
    Reply maybe(Request request) {
        return reply("reception.not-kept-maybe", request);
    }

    /** Writing it failed. */
    Reply failed(Request request) {
        return reply("reception.not-kept-failed", request);
    }

    private Reply reply(String key, Request request) {
        String words = words(request.ask());
        Block.Text sentence = voice.text(key);
        return new Reply.NotKept(
                words.isEmpty() ? Message.of(sentence) : Message.of(sentence, new Block.Quote(words, null)));
    }

    /** A form stays open and shows its own words. */
    private static String words(Ask ask) {
        return switch (ask) {
            case Ask.Typed typed -> ("/" + typed.word() + " " + typed.text()).strip();
            case Ask.Pointed pointed -> pointed.text();
            case Ask.Overheard overheard -> "";
            case Ask.Submitted submitted -> "";
            case Ask.Pressed pressed -> "";
            case Ask.Changed changed -> "";
            case Ask.Arrived arrived -> "";
            case Ask.Invited invited -> "";
        };
    }
}
