package dev.hearth.welcome;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Message;
import dev.hearth.chat.Place;
import dev.hearth.chat.Voice;
import dev.hearth.delivery.Address;
import dev.hearth.delivery.Outbox;
import dev.hearth.delivery.Posting;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Newcomer;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.workspaces.Person;
import org.springframework.stereotype.Component;

/** Greets a channel into which Hearth was invited, and whoever added it for themselves, once. */
@Component
class Greeting implements Newcomer {

    private final Ledger ledger;
    private final Outbox outbox;
    private final Voice voice;

    Greeting(Ledger ledger, Outbox outbox, Voice voice) {
        this.ledger = ledger;
        this.outbox = outbox;
        this.voice = voice;
    }

    @Override
    public void invited(Request request) {
        Place place = request.here();
        ledger.keep(
                request,
                () -> {
                    Message message = place.direct() ? ownGreeting() : greeting(request.person());
                    outbox.post(Posting.of(new Address.In(place.outsideThreads()), message));
                    return Deed.done("greeted");
                },
                memo -> Reply.silence());
    }

    private Message ownGreeting() {
        return Message.of(
                voice.text("welcome.hello.own"),
                Block.Buttons.of(tryAStory(), whatDoYouKeep()),
                voice.context("welcome.hello.own.help"));
    }

    private Button tryAStory() {
        return Button.plain(voice.line("welcome.try-a-story"), "stories.tell", "");
    }

    private Button whatDoYouKeep() {
        return Button.plain(voice.line("welcome.what-do-you-keep"), "welcome.privacy", "");
    }

    private Message greeting(Person inviter) {
        return Message.of(
                voice.text("welcome.hello"),
                Block.Buttons.of(
                        Button.primary(voice.line("welcome.set-up"), "welcome.setup", ""),
                        tryAStory(),
                        whatDoYouKeep()),
                voice.context("welcome.hello.by", "who", inviter));
    }
}
