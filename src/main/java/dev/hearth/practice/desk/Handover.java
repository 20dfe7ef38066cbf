package dev.hearth.practice.desk;

import dev.hearth.chat.Message;
import dev.hearth.chat.Place;
import dev.hearth.clock.WallClock;
import dev.hearth.practice.screen.Entry;
import dev.hearth.practice.screen.Entry.Content;
import dev.hearth.practice.screen.Entry.Content.Offered;
import dev.hearth.practice.screen.Entry.Spot;
import dev.hearth.practice.screen.PracticeChat;
import dev.hearth.practice.screen.SamplePeople;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Reception;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.RequestKey;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Standing;
import org.jspecify.annotations.Nullable;

/** Hands one request to the reception and shows the person the answer. */
final class Handover {

    private final Reception reception;
    private final PracticeChat chat;
    private final Surroundings around;
    private final WallClock wall;

    Handover(Reception reception, PracticeChat chat, Surroundings around, WallClock wall) {
        this.reception = reception;
        this.chat = chat;
        this.around = around;
        this.wall = wall;
    }

    /** Asks, and shows the answer at this spot; {@code typed} is the command it answers. */
    void ask(String person, @Nullable RequestKey key, Spot spot, Ask ask, @Nullable String typed) {
        show(reply(person, key, spot, ask), person, spot, typed);
    }

    /** Asks; the answer is for the caller to show, a late one is shown at this spot. */
    Reply reply(String person, @Nullable RequestKey key, Spot spot, Ask ask) {
        Place place = atHome(ask) ? null : place(spot);
        return reception.receive(new Request(
                key,
                new Person(around.workspace(), person),
                SamplePeople.standing(person),
                place,
                ask,
                wall.nanos(),
                late -> show(late, person, spot, null)));
    }

    /** Whether this person asked that what they say here to others is heard. */
    boolean hears(String person, Spot spot) {
        return SamplePeople.standing(person) != Standing.GUEST
                && reception.hears(new Person(around.workspace(), person), place(spot));
    }

    /** Shows an answer to the one who asked. */
    void show(Reply reply, String person, Spot spot, @Nullable String typed) {
        switch (reply) {
            case Reply.Say say -> chat.showTo(Entry.HEARTH, person, spot, new Content.Said(say.message()), typed);
            case Reply.NotKept not -> chat.showTo(Entry.HEARTH, person, spot, new Content.Said(not.message()), typed);
            case Reply.Open open -> {
                chat.forms(person, open.form().name()).forEach(older -> chat.delete(older.id()));
                chat.showTo(Entry.HEARTH, person, spot, new Offered(open.form(), chat.opening(), 1), typed);
            }
            case Reply.Silence silence -> {}
            case Reply.Whispering(Reply answer, Message whisper) -> {
                show(answer, person, spot, typed);
                chat.showTo(Entry.HEARTH, person, spot, new Content.Said(whisper), null);
            }
        }
    }

    private static boolean atHome(Ask ask) {
        return ask instanceof Ask.Arrived || (ask instanceof Ask.Pressed pressed && pressed.message() == null);
    }

    private Place place(Spot spot) {
        return new Place(around.workspace(), spot.channel(), spot.thread(), spot.direct());
    }
}
