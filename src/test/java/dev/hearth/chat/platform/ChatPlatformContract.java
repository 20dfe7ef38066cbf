package dev.hearth.chat.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Message;
import dev.hearth.chat.Place;
import dev.hearth.chat.Prose;
import dev.hearth.chat.platform.Delivery.Delivered;
import dev.hearth.chat.platform.Outgoing.Posted;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every platform's adapter does alike. Extended by each with a stand-in for its platform. */
public abstract class ChatPlatformContract {

    /** Everything at once that people may type to make a message act. */
    public static final String HOSTILE = "<!channel> <!here> <@U0VICTIM> <#C0SECRET> @channel @here @everyone"
            + " <at>Mia</at> *bold* _it_ ~no~ `code` ```pre``` &lt;!channel&gt; [bank](https://evil.example)"
            + " <https://evil.example|https://bank.example> <script>alert(1)</script> :tada: \u202Egnol\u202C\n"
            + "> quoted\n"
            + "# big";

    /** The adapter under test. */
    protected abstract ChatPlatform platform();

    /** Its workspace. */
    protected abstract Workspace.Id workspace();

    /** A channel that Hearth is in. */
    protected abstract String channel();

    /** Somebody there. */
    protected abstract String somebody();

    /** The text of the newest message in a conversation, as people see it. */
    protected abstract String shownIn(String channel);

    /** What this person alone sees in a channel. */
    protected abstract String shownOnlyTo(String person, String channel);

    /** Whether bots can pin messages there at all; where they cannot, pinning one has no effect and is as good. */
    protected boolean pins() {
        return true;
    }

    /** Whether a message is pinned. */
    protected abstract boolean isPinned(Posted posted);

    /** How many messages stand in a conversation. */
    protected abstract int messagesIn(String channel);

    /** The thread that the newest message in a conversation is in; empty outside threads. */
    protected abstract String threadOfNewest(String channel);

    /** The conversation of one person with the bot. */
    protected abstract String directOf(String person);

    /** People who are in the channel, without the bot. */
    protected abstract Set<String> peopleIn(String channel);

    /** Where a message can be read. */
    protected abstract String linkTo(Posted posted);

    /** Handles of which the platform knows, or can see, that nobody who belongs to the workspace has them. */
    protected abstract Set<String> outsiders();

    /** Whether anything in the newest message there would ping, link, or change the layout. */
    protected abstract boolean somethingActs(String channel);

    protected final Place here() {
        return Place.channel(workspace(), channel());
    }

    protected final Person person() {
        return new Person(workspace(), somebody());
    }

    private Posted post(Message message) {
        Delivery delivery = platform().deliver(new Outgoing.Post(here(), message));
        assertThat(delivery).isInstanceOf(Delivered.class);
        return Objects.requireNonNull(((Delivered) delivery).posted());
    }

    protected static Message saying(String words) {
        return Message.of(Prose.of(words));
    }

    @Test
    void postsInAChannel() {
        Posted posted = post(saying("Good morning"));

        assertThat(shownIn(channel())).contains("Good morning");
        assertThat(posted.message()).isNotBlank();
    }

    @Test
    void postsInAThread() {
        Posted first = post(saying("A question"));

        platform()
                .deliver(new Outgoing.Post(
                        new Place(workspace(), first.channel(), first.message(), false), saying("And another")));

        assertThat(threadOfNewest(channel())).isEqualTo(first.message());
    }

    @Test
    void putsOtherWordsIntoAMessage() {
        Posted posted = post(saying("before"));

        Delivery delivery = platform().deliver(new Outgoing.Edit(posted, saying("after")));

        assertThat(delivery).isInstanceOf(Delivered.class);
        assertThat(shownIn(channel())).contains("after").doesNotContain("before");
    }

    @Test
    void tellsWhereAMessageCanBeRead() {
        Posted posted = post(saying("the card"));

        assertThat(platform().link(posted)).contains(linkTo(posted));
        assertThat(posted.link()).isIn(null, linkTo(posted));
    }

    @Test
    void aMessageThatIsNoneHasNoLink() {
        assertThat(platform().link(new Posted(workspace(), channel(), "<!channel> ../evil", null)))
                .isEmpty();
    }

    @Test
    void takesAMessageBackAndAgainIsAsGood() {
        Posted posted = post(saying("oops"));

        assertThat(platform().deliver(new Outgoing.Delete(posted))).isInstanceOf(Delivered.class);
        assertThat(platform().deliver(new Outgoing.Delete(posted))).isInstanceOf(Delivered.class);
        assertThat(messagesIn(channel())).isZero();
    }

    @Test
    void pinsAndUnpinsAndTwiceIsAsGood() {
        Posted posted = post(saying("the card"));

        assertThat(platform().deliver(new Outgoing.Pin(posted))).isInstanceOf(Delivered.class);
        assertThat(platform().deliver(new Outgoing.Pin(posted))).isInstanceOf(Delivered.class);
        assertThat(isPinned(posted)).isEqualTo(pins());
        assertThat(platform().deliver(new Outgoing.Unpin(posted))).isInstanceOf(Delivered.class);
        assertThat(platform().deliver(new Outgoing.Unpin(posted))).isInstanceOf(Delivered.class);
        assertThat(isPinned(posted)).isFalse();
    }

    @Test
    void speaksToOnePersonDirectly() {
        Delivery delivery = platform().deliver(new Outgoing.Direct(person(), saying("just you and me")));

        assertThat(delivery).isInstanceOf(Delivered.class);
        assertThat(shownIn(directOf(somebody()))).contains("just you and me");
        assertThat(messagesIn(channel())).isZero();
    }

    @Test
    @Tag("P9")
    void speaksToOnePersonAloneInAChannel() {
        Delivery delivery = platform().deliver(new Outgoing.OnlyTo(person(), here(), saying("psst")));

        assertThat(delivery).isInstanceOf(Delivered.class);
        assertThat(shownOnlyTo(somebody(), channel())).contains("psst");
        assertThat(messagesIn(channel())).isZero();
    }

    @Test
    void tellsWhoIsInAChannelWithoutTheBot() {
        assertThat(platform().members(here()))
                .hasValueSatisfying(people -> assertThat(people)
                        .extracting(Person::handle)
                        .containsExactlyInAnyOrderElementsOf(peopleIn(channel())));
    }

    @Test
    @Tag("P10")
    void tellsOutsidersFromThoseWhoBelong() {
        Set<Person> outsiders = outsiders().stream()
                .map(handle -> new Person(workspace(), handle))
                .collect(Collectors.toSet());
        Set<Person> all = new HashSet<>(outsiders);
        all.add(person());

        assertThat(platform().outsiders(all)).isEqualTo(outsiders);
    }

    @Test
    @Tag("P17")
    void peoplesWordsCannotActInAnyBlock() {
        Prose hostile = Prose.of(HOSTILE);
        List<Block> blocks = List.of(
                new Block.Heading(HOSTILE),
                new Block.Text(hostile),
                new Block.Facts(List.of(new Block.Fact(HOSTILE, hostile))),
                new Block.Quote(HOSTILE, HOSTILE),
                new Block.Context(hostile),
                new Block.Context(hostile.then(Prose.of(new dev.hearth.chat.Span.Strong(HOSTILE)))),
                new Block.Picture("https://example.org/picture.png", HOSTILE),
                new Block.Document(HOSTILE, HOSTILE),
                Block.Buttons.of(Button.plain(HOSTILE, "some.button", 1)));
        for (Block block : blocks) {
            post(Message.of(block));

            assertThat(somethingActs(channel())).as("%s", block).isFalse();
        }
    }
}
