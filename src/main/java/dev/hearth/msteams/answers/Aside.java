package dev.hearth.msteams.answers;

import dev.hearth.chat.Block;
import dev.hearth.chat.Message;
import dev.hearth.chat.Place;
import dev.hearth.chat.Voice;
import dev.hearth.chat.platform.Delivery;
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
            @Value("${hearth.teams.targeted-messages:false}") boolean targeted) {
        this.connector = connector;
        this.conversations = conversations;
        this.workspaces = workspaces;
        this.people = people;
        this.cards = cards;
        this.voice = voice;
        this.targeted = targeted;
    }

    /** Says it, wherever this person alone reads it; what became of it. */
    public Delivery say(Person person, @Nullable Place place, Message message) {
        if (place != null && place.direct()) {
            return direct(person, message);
        }
        Delivery there = direct(person, place == null ? message : from(place, message));
        if (place == null || !(there instanceof Delivery.Refused)) {
            return there;
        }
        Optional<Reference> here = conversations.find(place.workspace(), place.channel());
        if (here.isEmpty()) {
            return there;
        }
        Address where = here.get().address(root(place.thread()));
        if (targeted && targeted(where, person, message) instanceof Answer.Yes) {
            return new Delivery.Delivered(null);
        }
        connector.post(
                where,
                cards.activity(Message.of(voice.text("msteams.elsewhere")), people::name)
                        .toString());
        return there;
    }

    /** Says it in a person's own chat with Hearth, which is begun if there is none yet. */
    public Delivery direct(Person person, Message message) {
        Optional<Reference> own = conversations.personal(person);
        return own.isPresent() ? say(person, own.get(), message) : begin(person, message);
    }

    /** A chat that is closed to Hearth is not written to again before Hearth hears from it. */
    private Delivery say(Person person, Reference own, Message message) {
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
        return say(person, own, message);
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

    private Answer<String> targeted(Address where, Person person, Message message) {
        ObjectNode activity = cards.activity(message, people::name);
        activity.putObject("recipient").put("id", people.id(person)).put("isTargeted", true);
        return connector.post(where, activity.toString());
    }

    /** What is said in private because of something in a channel says where it comes from. */
    private Message from(Place place, Message message) {
        List<Block> blocks = new ArrayList<>(message.blocks());
        blocks.add(voice.context("msteams.from-channel"));
        return new Message(blocks, message.sample());
    }

    private String activity(Message message) {
        return cards.activity(message, people::name).toString();
    }

    private static dev.hearth.chat.platform.Outgoing.Posted posted(Person person, String conversation, String id) {
        return new dev.hearth.chat.platform.Outgoing.Posted(person.workspace(), conversation, id, null);
    }

    /** The message that began a thread, of how a message in it is called. */
    static @Nullable String root(@Nullable String thread) {
        return thread == null ? null : Standpoint.of(thread).root();
    }
}
