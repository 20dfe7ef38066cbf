package dev.hearth.slack.web;

import com.slack.api.model.block.LayoutBlock;
import dev.hearth.chat.Message;
import dev.hearth.chat.Place;
import dev.hearth.clock.WallClock;
import dev.hearth.slack.blockkit.BlockKit;
import dev.hearth.slack.blockkit.SlackJson;
import dev.hearth.workspaces.Person;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Where answers to one request go so that only who asked sees them: the address that came with the request, five times
 * within half an hour, and after that a message that vanishes.
 */
public final class ReplyAddress {

    private static final int POSTS = 5;
    private static final long OPEN = Duration.ofMinutes(29).toNanos();

    private final SlackWeb web;
    private final BlockKit kit;
    private final WallClock clock;
    private final @Nullable String address;
    private final Person person;
    private final @Nullable Place place;
    private final long received;
    private final AtomicInteger posts = new AtomicInteger();

    /** The address that came with a request; null if none did. */
    public ReplyAddress(
            SlackWeb web,
            BlockKit kit,
            WallClock clock,
            @Nullable String address,
            Person person,
            @Nullable Place place,
            long received) {
        this.web = web;
        this.kit = kit;
        this.clock = clock;
        this.address = address;
        this.person = person;
        this.place = place;
        this.received = received;
    }

    /** An answer that only the person sees. */
    private record Private(
            String responseType,
            boolean replaceOriginal,
            String text,
            List<LayoutBlock> blocks,
            @Nullable String threadTs,
            boolean unfurlLinks,
            boolean unfurlMedia) {}

    /** A private answer as the body of an HTTP answer. */
    public static String body(BlockKit kit, Message message, @Nullable String thread) {
        return SlackJson.write(
                new Private("ephemeral", false, kit.fallback(message), kit.blocks(message), thread, false, false));
    }

    /** Says something to the person alone; false if there is no way left. */
    public boolean say(Message message) {
        boolean here = address != null
                && clock.nanos() - received < OPEN
                && posts.getAndIncrement() < POSTS
                && trusted(address)
                && web.reply(address, body(kit, message, place == null ? null : place.thread())) instanceof Answer.Yes;
        return here || place != null && whisper(message, place);
    }

    private boolean whisper(Message message, Place where) {
        return web.call(
                        where.workspace(),
                        "chat.postEphemeral",
                        methods -> methods.chatPostEphemeral(r -> r.channel(where.channel())
                                .user(person.handle())
                                .threadTs(where.thread())
                                .text(kit.fallback(message))
                                .blocksAsString(SlackJson.write(kit.blocks(message)))))
                instanceof Answer.Yes;
    }

    private boolean trusted(String text) {
        try {
            return web.trusts(URI.create(text));
        } catch (IllegalArgumentException broken) {
            return false;
        }
    }
}
