package dev.hearth.msteams;

import dev.hearth.chat.Message;
import dev.hearth.chat.Place;
import dev.hearth.chat.platform.ChatPlatform;
import dev.hearth.chat.platform.Delivery;
import dev.hearth.chat.platform.Outgoing;
import dev.hearth.chat.platform.Profile;
import dev.hearth.msteams.answers.Aside;
import dev.hearth.msteams.answers.Standpoint;
import dev.hearth.msteams.book.Conversations;
import dev.hearth.msteams.book.Reference;
import dev.hearth.msteams.cards.Cards;
import dev.hearth.msteams.connector.Address;
import dev.hearth.msteams.connector.Answer;
import dev.hearth.msteams.connector.ConditionalOnMsTeams;
import dev.hearth.msteams.connector.Connector;
import dev.hearth.msteams.people.ChannelNames;
import dev.hearth.msteams.people.Outsiders;
import dev.hearth.msteams.people.People;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import dev.hearth.workspaces.Workspaces;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Speaks on Teams. */
@Component
@ConditionalOnMsTeams
class MsTeamsPlatform implements ChatPlatform {

    private static final Delivery NOT_THERE = new Delivery.Refused("ConversationNotFound", Delivery.Scope.CONVERSATION);

    private static final Pattern MESSAGE = Pattern.compile("[\\w-]{1,100}(/[\\w-]{1,100})?");

    private final Connector connector;
    private final Conversations conversations;
    private final Workspaces workspaces;
    private final Aside aside;
    private final Cards cards;
    private final People people;
    private final ChannelNames names;
    private final Outsiders outsiders;

    MsTeamsPlatform(
            Connector connector,
            Conversations conversations,
            Workspaces workspaces,
            Aside aside,
            Cards cards,
            People people,
            ChannelNames names,
            Outsiders outsiders) {
        this.connector = connector;
        this.conversations = conversations;
        this.workspaces = workspaces;
        this.aside = aside;
        this.cards = cards;
        this.people = people;
        this.names = names;
        this.outsiders = outsiders;
    }

    @Override
    public String platform() {
        return "msteams";
    }

    @Override
    public Delivery deliver(Outgoing out) {
        return switch (out) {
            case Outgoing.Post(Place place, Message message) -> forgetting(place, post(place, message));
            case Outgoing.Direct(Person person, Message message) -> aside.direct(person, message);
            case Outgoing.OnlyTo(Person person, Place place, Message message) -> aside.say(person, place, message);
            case Outgoing.Edit(Outgoing.Posted posted, Message message) -> edit(posted, message);
            case Outgoing.Delete(Outgoing.Posted posted) -> delete(posted);
            case Outgoing.Pin _, Outgoing.Unpin _ -> new Delivery.Delivered(null);
        };
    }

    @Override
    public Optional<Set<Person>> members(Place channel) {
        return people.members(channel);
    }

    @Override
    public Set<Person> outsiders(Set<Person> asked) {
        return outsiders.among(asked);
    }

    @Override
    public Optional<String> name(Place channel) {
        return names.of(channel);
    }

    /** Only channels have links to their messages. */
    @Override
    public Optional<String> link(Outgoing.Posted posted) {
        return conversations
                .find(posted.workspace(), posted.channel())
                .filter(there -> there.kind() == Reference.Kind.CHANNEL)
                .filter(_ -> MESSAGE.matcher(posted.message()).matches())
                .map(there -> {
                    Standpoint at = Standpoint.of(posted.message());
                    return "https://teams.microsoft.com/l/message/" + encoded(there.conversation()) + '/'
                            + encoded(at.message()) + "?tenantId=" + encoded(tenant(posted.workspace()))
                            + "&parentMessageId=" + encoded(at.root());
                });
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }

    @Override
    public Optional<Profile> profile(Person person) {
        return people.profile(person);
    }

    private Delivery post(Place place, Message message) {
        Optional<Reference> known = conversations.find(place.workspace(), place.channel());
        if (known.isEmpty()) {
            return NOT_THERE;
        }
        Reference there = known.get();
        String thread = place.thread();
        return there.kind() == Reference.Kind.CHANNEL && thread == null
                ? begin(place, there, message)
                : say(
                        place.workspace(),
                        there,
                        thread == null ? null : Standpoint.of(thread).root(),
                        message);
    }

    private Delivery say(Workspace.Id workspace, Reference there, @Nullable String root, Message message) {
        Address address = there.address(root);
        return connector
                .post(address, activity(message))
                .delivery(id -> posted(workspace, there, Standpoint.at(address, id)));
    }

    /** What is said in a channel begins a thread there. */
    private Delivery begin(Place place, Reference there, Message message) {
        ObjectNode parameters = JsonNodeFactory.instance.objectNode();
        String tenant = tenant(place.workspace());
        parameters.put("isGroup", true).put("tenantId", tenant);
        parameters.putObject("bot").put("id", there.bot());
        ObjectNode channelData = parameters.putObject("channelData");
        channelData.putObject("channel").put("id", there.conversation());
        channelData.putObject("tenant").put("id", tenant);
        parameters.set("activity", cards.activity(message, people::nameOrAsk));
        return connector.begin(there.service(), parameters.toString()).delivery(begun -> {
            Address thread = new Address(there.service(), begun.conversation());
            String root = thread.root();
            String first = begun.message();
            String id = first == null ? root : first;
            return posted(place.workspace(), there, new Standpoint(root.isEmpty() ? id : root, id));
        });
    }

    private Delivery edit(Outgoing.Posted posted, Message message) {
        return conversations
                .find(posted.workspace(), posted.channel())
                .map(there -> {
                    Standpoint at = Standpoint.of(posted.message());
                    return connector
                            .edit(there.address(at.root()), at.message(), activity(message))
                            .delivery(_ -> posted);
                })
                .orElse(NOT_THERE);
    }

    private Delivery delete(Outgoing.Posted posted) {
        return conversations
                .find(posted.workspace(), posted.channel())
                .map(there -> {
                    Standpoint at = Standpoint.of(posted.message());
                    Answer<String> answer = connector.delete(there.address(at.root()), at.message());
                    return answer instanceof Answer.No<String>(String reason, var _) && reason.contains("NotFound")
                            ? new Delivery.Delivered(null)
                            : answer.delivery(_ -> null);
                })
                .orElse(NOT_THERE);
    }

    /** A channel that is gone is not written to again before Hearth hears from it. */
    private Delivery forgetting(Place place, Delivery delivery) {
        if (delivery instanceof Delivery.Refused(String _, Delivery.Scope scope)
                && scope == Delivery.Scope.CONVERSATION) {
            conversations.forget(place.workspace(), place.channel());
        }
        return delivery;
    }

    private String tenant(Workspace.Id workspace) {
        return workspaces.find(workspace).orElseThrow().tenant();
    }

    private String activity(Message message) {
        return cards.activity(message, people::nameOrAsk).toString();
    }

    private static Outgoing.Posted posted(Workspace.Id workspace, Reference there, Standpoint at) {
        return new Outgoing.Posted(workspace, there.conversation(), at.written(), null);
    }
}
