package dev.hearth.msteams.answers;

import dev.hearth.chat.Block;
import dev.hearth.chat.Message;
import dev.hearth.chat.Place;
import dev.hearth.chat.Voice;
import dev.hearth.chat.platform.Delivery;
import dev.hearth.chat.platform.Outgoing.Posted;
import dev.hearth.msteams.book.Conversations;
import dev.hearth.msteams.book.Reference;
import dev.hearth.msteams.cards.Cards;
import dev.hearth.msteams.connector.Address;
import dev.hearth.msteams.connector.Answer;
import dev.hearth.msteams.connector.ConditionalOnMsTeams;
import dev.hearth.msteams.connector.Connector;
import dev.hearth.msteams.people.People;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspaces;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Says something that one person alone may read: in their own chat with Hearth, else where others are as a message that
 * they alone see, if the tenant is known to have that, else not at all: then a line in the channel says where to look.
 */
@Component
@ConditionalOnMsTeams
public class Aside {

    private static final Duration TRY_AGAIN = Duration.ofSeconds(5);

    private final Connector connector;
    private final Conversations conversations;
    private final Workspaces workspaces;
    private final People people;
    private final Cards cards;
    private final Voice voice;
    private final Turns turns;
    private final Aloud aloud;
    private final boolean targeted;

    /**
     * @param targeted whether this tenant shows messages in channels that one person alone sees; where it does not, such a
     *     message would be everybody's, so it is off unless somebody tried it
     */
    Aside(
            Connector connector,
            Conversations conversations,
            Workspaces workspaces,
            People people,
            Cards cards,
            Voice voice,
            Turns turns,
            Aloud aloud,
            @Value("${hearth.teams.targeted-messages:false}") boolean targeted) {
        this.connector = connector;
        this.conversations = conversations;
        this.workspaces = workspaces;
        this.people = people;
        this.cards = cards;
        this.voice = voice;
        this.turns = turns;
        this.aloud = aloud;
        this.targeted = targeted;
    }

    /** Says it, wherever this person alone reads it, in its turn; then what became of it is told. */
    void tell(Person person, @Nullable Place place, Message message, Consumer<Delivery> then) {
        turns.take(line(person), () -> privately(person, place, message), delivery -> {
            pointElsewhere(place, delivery);
            then.accept(delivery);
        });
    }

    /** Says it now, wherever this person alone reads it; what became of it. */
    public Delivery say(Person person, @Nullable Place place, Message message) {
        if (turns.rests(line(person))) {
            return new Delivery.Later(TRY_AGAIN, "post", Delivery.Scope.CONVERSATION);
        }
        Delivery delivery = privately(person, place, message);
        pointElsewhere(place, delivery);
        return delivery;
    }

    /** Says it now in a person's own chat with Hearth, which is begun if there is none yet. */
    public Delivery direct(Person person, Message message) {
        return say(person, null, message);
    }

    /** Says once, and not again whatever becomes of it, what only a message that vanishes may say (P9). */
    void whisper(Person person, Place place, Message message) {
        if (targeted) {
            address(place).ifPresent(where -> connector.post(where, targeted(person, message)));
        }
    }

    private static String line(Person person) {
        return person.workspace().value() + "@" + person.handle();
    }

    /** In their own chat; where that is closed, in the place itself if they alone see it there. */
    private Delivery privately(Person person, @Nullable Place place, Message message) {
        boolean here = place == null || place.direct();
        Delivery own = inOwnChat(person, here ? message : from(message));
        Optional<Address> where = targeted && own instanceof Delivery.Refused ? address(place) : Optional.empty();
        return where.isEmpty() ? own : targeted(where.get(), person, message, own);
    }

    /** Where somebody asked among others and cannot be told alone, a line there says how they can be. */
    private void pointElsewhere(@Nullable Place place, Delivery delivery) {
        if (place != null && !place.direct() && delivery instanceof Delivery.Refused) {
            aloud.say(place, Message.of(voice.text("msteams.elsewhere")));
        }
    }

    private Optional<Address> address(@Nullable Place place) {
        return place == null || place.direct()
                ? Optional.empty()
                : conversations
                        .find(place.workspace(), place.channel())
                        .map(there -> there.address(root(place.thread())));
    }

    private Delivery inOwnChat(Person person, Message message) {
        Optional<Reference> own = conversations.personal(person);
        return own.isPresent() ? sayIn(own.get(), person, message) : begin(person, message);
    }

    /** A chat that is closed to Hearth is not written to again before Hearth hears from it. */
    private Delivery sayIn(Reference own, Person person, Message message) {
        Delivery delivery =
                connector.post(own.address(), activity(message)).delivery(id -> posted(person, own.conversation(), id));
        if (delivery instanceof Delivery.Refused(String _, Delivery.Scope scope)
                && scope == Delivery.Scope.CONVERSATION) {
            conversations.forget(person.workspace(), own.conversation());
        }
        return delivery;
    }

    /** Beginning a chat twice begins it once, so whatever becomes of that, nothing was said. */
    private Delivery begin(Person person, Message message) {
        Optional<Reference> any = conversations.any(person.workspace());
        if (any.isEmpty()) {
            return new Delivery.Refused("no_conversation", Delivery.Scope.CONVERSATION);
        }
        Reference near = any.get();
        Answer<Connector.Begun> begun = connector.begin(near.service(), chatWith(person, near.bot()));
        if (begun instanceof Answer.Lost) {
            return new Delivery.Later(TRY_AGAIN, "begin", Delivery.Scope.CONVERSATION);
        }
        if (!(begun instanceof Answer.Yes<Connector.Begun>(Connector.Begun chat))) {
            return begun.delivery(_ -> null);
        }
        Reference own = new Reference(
                chat.conversation(), near.service(), Reference.Kind.PERSONAL, null, near.bot(), person.handle(), null);
        conversations.meet(person.workspace(), own);
        return sayIn(own, person, message);
    }

    private String chatWith(Person person, String bot) {
        String tenant = workspaces.find(person.workspace()).orElseThrow().tenant();
        ObjectNode parameters = JsonNodeFactory.instance.objectNode();
        parameters.put("isGroup", false).put("tenantId", tenant);
        parameters.putObject("bot").put("id", bot);
        parameters.putArray("members").addObject().put("id", people.id(person));
        parameters.putObject("channelData").putObject("tenant").put("id", tenant);
        return parameters.toString();
    }

    /** What became of it in their own chat stands where this tenant has no such messages. */
    private Delivery targeted(Address where, Person person, Message message, Delivery own) {
        Delivery delivery = connector.post(where, targeted(person, message)).delivery(_ -> null);
        return delivery instanceof Delivery.Refused ? own : delivery;
    }

    private String targeted(Person person, Message message) {
        ObjectNode activity = cards.activity(message, people::nameOrAsk);
        activity.putObject("recipient").put("id", people.id(person)).put("isTargeted", true);
        return activity.toString();
    }

    /** What is said in private because of something in a channel says where it comes from. */
    private Message from(Message message) {
        List<Block> blocks = new ArrayList<>(message.blocks());
        blocks.add(voice.context("msteams.from-channel"));
        return new Message(blocks, message.sample());
    }

    private String activity(Message message) {
        return cards.activity(message, people::nameOrAsk).toString();
    }

    private static Posted posted(Person person, String conversation, String id) {
        return new Posted(person.workspace(), conversation, id, null);
    }

    /** The message that began a thread, of how a message in it is called. */
    private static @Nullable String root(@Nullable String thread) {
        return thread == null ? null : Standpoint.of(thread).root();
    }
}
