package dev.hearth.msteams.answers;

import dev.hearth.chat.Message;
import dev.hearth.chat.Place;
import dev.hearth.chat.platform.Delivery;
import dev.hearth.chat.platform.Outgoing.Posted;
import dev.hearth.msteams.book.Conversations;
import dev.hearth.msteams.cards.Cards;
import dev.hearth.msteams.connector.Address;
import dev.hearth.msteams.connector.ConditionalOnMsTeams;
import dev.hearth.msteams.connector.Connector;
import dev.hearth.msteams.people.People;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what belongs to an answer and may be read by everybody there, in its turn. Where Hearth is not, it says nothing. */
@Component
@ConditionalOnMsTeams
class Aloud {

    private final Connector connector;
    private final Conversations conversations;
    private final People people;
    private final Cards cards;
    private final Turns turns;

    Aloud(Connector connector, Conversations conversations, People people, Cards cards, Turns turns) {
        this.connector = connector;
        this.conversations = conversations;
        this.people = people;
        this.cards = cards;
        this.turns = turns;
    }

    /** Says it there. */
    void say(Place place, Message message) {
        say(place, message, _ -> {});
    }

    /** The same; then where it stands is told. */
    void say(Place place, Message message, Consumer<Posted> then) {
        conversations.find(place.workspace(), place.channel()).ifPresent(there -> {
            Address where = there.address(root(place));
            turns.take(
                    line(place.workspace().value(), there.conversation()),
                    () -> connector
                            .post(where, activity(message))
                            .delivery(id -> new Posted(
                                    place.workspace(),
                                    there.conversation(),
                                    Standpoint.at(where, id).written(),
                                    null)),
                    delivery -> {
                        if (delivery instanceof Delivery.Delivered(Posted posted) && posted != null) {
                            then.accept(posted);
                        }
                    });
        });
    }

    /** Puts other words into it. */
    void edit(Posted posted, Message message) {
        Standpoint at = Standpoint.of(posted.message());
        conversations
                .find(posted.workspace(), posted.channel())
                .ifPresent(there -> turns.take(
                        line(posted.workspace().value(), there.conversation()),
                        () -> connector
                                .edit(there.address(at.root()), at.message(), activity(message))
                                .delivery(_ -> posted),
                        _ -> {}));
    }

    private static String line(long workspace, String conversation) {
        return workspace + "#" + conversation;
    }

    private static @Nullable String root(Place place) {
        String thread = place.thread();
        return thread == null ? null : Standpoint.of(thread).root();
    }

    private String activity(Message message) {
        return cards.activity(message, people::nameOrAsk).toString();
    }
}
