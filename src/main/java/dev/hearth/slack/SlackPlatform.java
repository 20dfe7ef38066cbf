package dev.hearth.slack;

import com.slack.api.methods.response.chat.ChatDeleteResponse;
import com.slack.api.methods.response.conversations.ConversationsOpenResponse;
import com.slack.api.methods.response.pins.PinsAddResponse;
import com.slack.api.methods.response.pins.PinsRemoveResponse;
import dev.hearth.chat.Message;
import dev.hearth.chat.Place;
import dev.hearth.chat.platform.ChatPlatform;
import dev.hearth.chat.platform.Delivery;
import dev.hearth.chat.platform.Outgoing;
import dev.hearth.chat.platform.Profile;
import dev.hearth.slack.blockkit.BlockKit;
import dev.hearth.slack.blockkit.SlackJson;
import dev.hearth.slack.web.Answer;
import dev.hearth.slack.web.ConditionalOnSlack;
import dev.hearth.slack.web.Outsiders;
import dev.hearth.slack.web.People;
import dev.hearth.slack.web.Permalinks;
import dev.hearth.slack.web.SlackWeb;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Speaks on Slack. */
@Component
@ConditionalOnSlack
class SlackPlatform implements ChatPlatform {

    private static final Duration TRY_AGAIN = Duration.ofSeconds(5);

    /** Pinning is an optional permission: who did not give it does not miss it. */
    private static final String NOT_GRANTED = "missing_scope";

    private final SlackWeb web;
    private final BlockKit kit;
    private final People people;
    private final Outsiders outsiders;
    private final Permalinks permalinks;

    SlackPlatform(SlackWeb web, BlockKit kit, People people, Outsiders outsiders, Permalinks permalinks) {
        this.web = web;
        this.kit = kit;
        this.people = people;
        this.outsiders = outsiders;
        this.permalinks = permalinks;
    }

    @Override
    public String platform() {
        return "slack";
    }

    @Override
    public Delivery deliver(Outgoing out) {
        return switch (out) {
            case Outgoing.Post(Place place, Message message) ->
                post(place.workspace(), place.channel(), place.thread(), message);
            case Outgoing.Direct(Person person, Message message) -> direct(person, message);
            case Outgoing.OnlyTo(Person person, Place place, Message message) -> whisper(person, place, message);
            case Outgoing.Edit(Outgoing.Posted posted, Message message) -> edit(posted, message);
            case Outgoing.Delete(Outgoing.Posted posted) -> delete(posted);
            case Outgoing.Pin(Outgoing.Posted posted) -> pin(posted);
            case Outgoing.Unpin(Outgoing.Posted posted) -> unpin(posted);
        };
    }

    @Override
    public Optional<String> link(Outgoing.Posted posted) {
        return permalinks.of(posted.workspace(), posted.channel(), posted.message());
    }

    @Override
    public Optional<Set<Person>> members(Place channel) {
        return people.members(channel);
    }

    @Override
    public Optional<String> name(Place channel) {
        return people.name(channel);
    }

    @Override
    public Set<Person> outsiders(Set<Person> asked) {
        return outsiders.among(asked);
    }

    @Override
    public Optional<Profile> profile(Person person) {
        return people.profile(person);
    }

    private Delivery post(Workspace.Id workspace, String channel, @Nullable String thread, Message message) {
        return web.call(
                        workspace,
                        "chat.postMessage",
                        methods -> methods.chatPostMessage(r -> r.channel(channel)
                                .threadTs(thread)
                                .text(kit.fallback(message))
                                .blocksAsString(SlackJson.write(kit.blocks(message)))
                                .unfurlLinks(false)
                                .unfurlMedia(false)))
                .delivery(there -> new Outgoing.Posted(workspace, there.getChannel(), there.getTs(), null));
    }

    /** Opening a conversation twice opens it once, so whatever becomes of that, nothing was said. */
    private Delivery direct(Person person, Message message) {
        Answer<ConversationsOpenResponse> opened = web.call(
                person.workspace(),
                "conversations.open",
                methods -> methods.conversationsOpen(r -> r.users(java.util.List.of(person.handle()))));
        return switch (opened) {
            case Answer.Yes<ConversationsOpenResponse>(ConversationsOpenResponse there) ->
                post(person.workspace(), there.getChannel().getId(), null, message);
            case Answer.Lost<ConversationsOpenResponse> _ -> new Delivery.Later(TRY_AGAIN, "conversations.open");
            case Answer.No<ConversationsOpenResponse> no -> no.delivery(_ -> null);
            case Answer.Wait<ConversationsOpenResponse> wait -> wait.delivery(_ -> null);
        };
    }

    private Delivery whisper(Person person, Place place, Message message) {
        return web.call(
                        place.workspace(),
                        "chat.postEphemeral",
                        methods -> methods.chatPostEphemeral(r -> r.channel(place.channel())
                                .user(person.handle())
                                .threadTs(place.thread())
                                .text(kit.fallback(message))
                                .blocksAsString(SlackJson.write(kit.blocks(message)))))
                .delivery(_ -> null);
    }

    private Delivery edit(Outgoing.Posted posted, Message message) {
        return web.call(
                        posted.workspace(),
                        "chat.update",
                        methods -> methods.chatUpdate(r -> r.channel(posted.channel())
                                .ts(posted.message())
                                .text(kit.fallback(message))
                                .blocksAsString(SlackJson.write(kit.blocks(message)))))
                .delivery(_ -> posted);
    }

    private Delivery delete(Outgoing.Posted posted) {
        Answer<ChatDeleteResponse> answer = web.call(
                posted.workspace(),
                "chat.delete",
                methods -> methods.chatDelete(r -> r.channel(posted.channel()).ts(posted.message())));
        return done(answer, Set.of("message_not_found"));
    }

    private Delivery pin(Outgoing.Posted posted) {
        Answer<PinsAddResponse> answer = web.call(
                posted.workspace(),
                "pins.add",
                methods -> methods.pinsAdd(r -> r.channel(posted.channel()).timestamp(posted.message())));
        return done(answer, Set.of("already_pinned", NOT_GRANTED));
    }

    private Delivery unpin(Outgoing.Posted posted) {
        Answer<PinsRemoveResponse> answer = web.call(
                posted.workspace(),
                "pins.remove",
                methods -> methods.pinsRemove(r -> r.channel(posted.channel()).timestamp(posted.message())));
        return done(answer, Set.of("no_pin", "not_pinned", "message_not_found", NOT_GRANTED));
    }

    private static Delivery done(Answer<?> answer, Set<String> asGood) {
        return answer.refusedWith(asGood) ? new Delivery.Delivered(null) : answer.delivery(_ -> null);
    }
}
