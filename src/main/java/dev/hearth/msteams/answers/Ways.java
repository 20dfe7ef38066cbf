package dev.hearth.msteams.answers;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Form;
import dev.hearth.chat.Message;
import dev.hearth.chat.Place;
import dev.hearth.chat.Press;
import dev.hearth.chat.Voice;
import dev.hearth.chat.platform.Delivery;
import dev.hearth.msteams.book.Conversations;
import dev.hearth.msteams.cards.Cards;
import dev.hearth.msteams.connector.Address;
import dev.hearth.msteams.connector.ConditionalOnMsTeams;
import dev.hearth.msteams.connector.Connector;
import dev.hearth.msteams.people.People;
import dev.hearth.workspaces.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the way on which an answer goes back. */
@Component
@ConditionalOnMsTeams
public class Ways {

    /** The button that opens a form that waits; its subject is the form's mark. */
    public static final String OPEN = "msteams.open";

    private final Connector connector;
    private final Conversations conversations;
    private final Aside aside;
    private final Dialogs dialogs;
    private final Background background;
    private final People people;
    private final Cards cards;
    private final Voice voice;

    Ways(
            Connector connector,
            Conversations conversations,
            Aside aside,
            Dialogs dialogs,
            Background background,
            People people,
            Cards cards,
            Voice voice) {
        this.connector = connector;
        this.conversations = conversations;
        this.aside = aside;
        this.dialogs = dialogs;
        this.background = background;
        this.people = people;
        this.cards = cards;
        this.voice = voice;
    }

    /** For what was typed, and for presses of clients too old for more. */
    public Way spoken(Person person, Place place) {
        return new Spoken(this, person, place);
    }

    /** For a button on a card. */
    public Way pressed(Person person, Place place) {
        return new Pressed(this, person, place);
    }

    /** For a button that opens a dialog, and for what a dialog sends. */
    public Way dialog(Person person, @Nullable Place place, Dialogs.@Nullable Kept sent) {
        return new Dialog(this, person, place, sent);
    }

    // --- what the ways have in common

    Dialogs dialogs() {
        return dialogs;
    }

    Background background() {
        return background;
    }

    String line(String key) {
        return voice.line(key);
    }

    String plain(Message message) {
        return cards.summary(message);
    }

    Message message(String key) {
        return Message.of(voice.text(key));
    }

    void say(Person person, @Nullable Place place, Message message) {
        aside.say(person, place, message);
    }

    /**
     * Says something in private that was asked for where others are. Whoever asked for more than a line is told there that
     * it has come, and to look in their own chat.
     */
    void tell(Person person, Place place, Message message) {
        boolean told = aside.say(person, place, message) instanceof Delivery.Delivered;
        if (told && !place.direct() && !Pressed.isALine(message)) {
            conversations
                    .find(place.workspace(), place.channel())
                    .ifPresent(there ->
                            post(there.address(Aside.root(place.thread())), message("msteams.answered-elsewhere")));
        }
    }

    /** Offers a form where it was asked for: whoever presses there gets their own, and only this person what it holds. */
    void offer(Person person, Place place, Form form) {
        Message message = offering(dialogs.keep(person, form, place));
        conversations
                .find(place.workspace(), place.channel())
                .ifPresent(there -> post(there.address(Aside.root(place.thread())), message));
    }

    /** A sentence with the button that opens a form. */
    Message offering(Dialogs.Kept kept) {
        return Message.of(
                voice.text("msteams.form"),
                Block.Buttons.of(new Button(
                        voice.line("msteams.form.open"), new Press(OPEN, kept.mark()), Button.Weight.PRIMARY, null)));
    }

    private void post(Address where, Message message) {
        connector.post(where, cards.activity(message, people::name).toString());
    }
}
