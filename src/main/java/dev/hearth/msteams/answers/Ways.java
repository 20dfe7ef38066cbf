package dev.hearth.msteams.answers;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Form;
import dev.hearth.chat.Message;
import dev.hearth.chat.Place;
import dev.hearth.chat.Press;
import dev.hearth.chat.Voice;
import dev.hearth.chat.platform.Delivery;
import dev.hearth.msteams.cards.Cards;
import dev.hearth.msteams.connector.ConditionalOnMsTeams;
import dev.hearth.workspaces.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the way on which an answer goes back. */
@Component
@ConditionalOnMsTeams
public class Ways {

    /** The button that opens a form that waits; its subject is the form's mark. */
    public static final String OPEN = "msteams.open";

    private final Aside aside;
    private final Aloud aloud;
    private final Dialogs dialogs;
    private final Background background;
    private final Cards cards;
    private final Voice voice;

    Ways(Aside aside, Aloud aloud, Dialogs dialogs, Background background, Cards cards, Voice voice) {
        this.aside = aside;
        this.aloud = aloud;
        this.dialogs = dialogs;
        this.background = background;
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

    /** For a button that opens a dialog. */
    public Way opened(Person person, @Nullable Place place, Dialogs.@Nullable Kept waiting) {
        return new Dialog(this, person, place, waiting, null);
    }

    /** For what a dialog sends. */
    public Way sent(Person person, @Nullable Place place, Dialogs.@Nullable Kept sent) {
        return new Dialog(this, person, place, sent, sent);
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
        aside.tell(person, place, message, _ -> {});
    }

    /**
     * Says something in private that was asked for where others are. Whoever asked for more than a line is told there that
     * it has come, and to look in their own chat.
     */
    void tell(Person person, Place place, Message message) {
        aside.tell(person, place, message, delivery -> {
            if (delivery instanceof Delivery.Delivered && !place.direct() && !Pressed.isALine(message)) {
                aloud.say(place, message("msteams.answered-elsewhere"));
            }
        });
    }

    /** Says something that passes, where others are and this person alone sees it; where a tenant has no such messages, nothing. */
    void whisper(Person person, Place place, Message message) {
        aside.whisper(person, place, message);
    }

    /** Offers a form where it was asked for: the person it is for opens it there, and nobody else sees what it holds. */
    void offer(Person person, Place place, Form form) {
        Dialogs.Kept kept = dialogs.keep(person, form, place);
        aloud.say(place, offering(kept), posted -> {
            dialogs.offered(kept, posted);
            if (!place.direct()) {
                background.after(Dialogs.FRESH, () -> expire(kept));
            }
        });
    }

    /** What offered a form among others says so after the same while, whether the form was sent or not. */
    private void expire(Dialogs.Kept offered) {
        dialogs.expire(offered).ifPresent(offer -> aloud.edit(offer, message("msteams.form.over")));
    }

    /** A sentence with the button that opens a form. */
    Message offering(Dialogs.Kept kept) {
        return Message.of(
                voice.text("msteams.form"),
                Block.Buttons.of(new Button(
                        voice.line("msteams.form.open"), new Press(OPEN, kept.mark()), Button.Weight.PRIMARY, null)));
    }

    /** A form was sent: what offered it in the person's own chat says so. */
    void close(Dialogs.Kept sent) {
        dialogs.close(sent).ifPresent(offer -> background.run(() -> aloud.edit(offer, message("msteams.form.sent"))));
    }
}
