package dev.hearth.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.hearth.chat.Voice;
import dev.hearth.chat.platform.ChatPlatform;
import dev.hearth.chat.platform.FarPlatformContract;
import dev.hearth.chat.platform.Outgoing.Posted;
import dev.hearth.clock.WallClock;
import dev.hearth.slack.blockkit.BlockKit;
import dev.hearth.slack.web.Outsiders;
import dev.hearth.slack.web.People;
import dev.hearth.slack.web.Permalinks;
import dev.hearth.slack.web.SlackWeb;
import dev.hearth.slack.web.Tokens;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SlackPlatformContractTests extends FarPlatformContract {

    private static final Workspace.Id WORKSPACE = new Workspace.Id(7);
    private static final Pattern ACTS = Pattern.compile(
            "<[!@#a-z]|(^|[^\\u200B])[*_~`]|@(channel|here|everyone)|(^|\\n)&gt;|:[a-z]+:|[\\u202A-\\u202E]");

    private final SlackStandIn slack = new SlackStandIn();
    private final Tokens tokens = workspace -> Optional.of("xoxb-test");
    private final SlackWeb web = new SlackWeb(slack.api(), tokens, Duration.ofSeconds(5));
    private final People people = new People(web, tokens, new WallClock());
    private final ChatPlatform platform = new SlackPlatform(
            web,
            new BlockKit(new Voice()),
            people,
            new Outsiders(people, SlackPlatformContractTests::ours),
            new Permalinks(web, new WallClock()));

    private static Optional<Workspace> ours(Workspace.Id id) {
        return Optional.of(new Workspace(id, "slack", "E1/T1"));
    }

    @BeforeEach
    void populate() {
        slack.members("C1", "U1", "UBOT", "U2", "USLACKBOT");
        slack.user("U1", "{\"id\":\"U1\",\"tz\":\"Europe/Berlin\",\"is_owner\":true}");
        slack.user("U2", "{\"id\":\"U2\",\"tz\":\"America/New_York\",\"is_restricted\":true}");
        slack.user("U3", "{\"id\":\"U3\",\"team_id\":\"T9\",\"enterprise_user\":{\"enterprise_id\":\"E1\"}}");
        slack.user("UGONE", "{\"id\":\"UGONE\",\"team_id\":\"T1\",\"deleted\":true}");
        slack.user("UAWAY", "{\"id\":\"UAWAY\",\"is_stranger\":true}");
        slack.user("USHARED", "{\"id\":\"USHARED\",\"team_id\":\"T9\"}");
        slack.user("UBOT", "{\"id\":\"UBOT\",\"is_bot\":true}");
    }

    @AfterEach
    void close() {
        slack.close();
    }

    @Override
    protected ChatPlatform platform() {
        return platform;
    }

    @Override
    protected Workspace.Id workspace() {
        return WORKSPACE;
    }

    @Override
    protected String channel() {
        return "C1";
    }

    @Override
    protected String somebody() {
        return "U1";
    }

    @Override
    protected String shownIn(String channel) {
        return slack.newestIn(channel).get("blocks");
    }

    @Override
    protected String shownOnlyTo(String person, String channel) {
        SlackStandIn.Call call = slack.calls("chat.postEphemeral").getLast();
        return call.get("user").equals(person) && call.get("channel").equals(channel) ? call.get("blocks") : "";
    }

    @Override
    protected boolean isPinned(Posted posted) {
        return slack.isPinned(posted.message());
    }

    @Override
    protected int messagesIn(String channel) {
        return slack.messagesIn(channel);
    }

    @Override
    protected String threadOfNewest(String channel) {
        return slack.newestIn(channel).get("thread_ts");
    }

    @Override
    protected String directOf(String person) {
        return "D" + person;
    }

    @Override
    protected Set<String> peopleIn(String channel) {
        return Set.of("U1", "U2");
    }

    @Override
    protected String linkTo(Posted posted) {
        return "https://stand-in.slack.com/archives/C1/p" + posted.message().replace(".", "");
    }

    @Test
    void asksForNoLinkBeforeSlackWantsToBeAsked() {
        Posted posted = new Posted(WORKSPACE, "C1", "1700000000.000001", null);
        slack.answerNext(429, 17);

        assertThat(platform.link(posted)).isEmpty();
        assertThat(platform.link(posted)).isEmpty();
        assertThat(slack.calls("chat.getPermalink")).hasSize(1);
    }

    @Override
    protected Set<String> outsiders() {
        return Set.of("UBOT", "U2", "UGONE", "UAWAY", "USHARED", "UNOBODY", "USLACKBOT", "ben", "<!channel>");
    }

    @Override
    protected boolean somethingActs(String channel) {
        SlackStandIn.Call call = slack.newestIn(channel);
        return actsAsMarkup(call.get("text")) || acts(call.json("blocks"));
    }

    /** Only Slack's own markup is parsed; what stands in plain text and in rich text's words is not. */
    private static boolean acts(JsonElement element) {
        if (element instanceof JsonArray all) {
            return all.asList().stream().anyMatch(SlackPlatformContractTests::acts);
        }
        if (!(element instanceof JsonObject object)) {
            return false;
        }
        String type = object.has("type") ? object.get("type").getAsString() : "";
        boolean calling = Set.of("user", "usergroup", "broadcast", "channel", "link", "emoji")
                .contains(type);
        boolean markup =
                type.equals("mrkdwn") && actsAsMarkup(object.get("text").getAsString());
        boolean smiling = type.equals("plain_text")
                && (!object.has("emoji") || object.get("emoji").getAsBoolean());
        return calling
                || markup
                || smiling
                || object.asMap().values().stream().anyMatch(SlackPlatformContractTests::acts);
    }

    /** What stands out as a whole is our own doing. */
    private static boolean actsAsMarkup(String text) {
        String words = text.replaceAll("(?s)(?<=# big)\\*(.*)\\*$", "$1");
        return ACTS.matcher(words).find();
    }

    @Test
    void whomSlackDoesNotTellOfBelongs() {
        slack.refuse("users.info", "missing_scope");

        assertThat(platform.outsiders(Set.of(new Person(WORKSPACE, "U1"), new Person(WORKSPACE, "UBOT"))))
                .isEmpty();
    }

    @Test
    void anotherWorkspaceOfTheSameEnterpriseIsNotElsewhere() {
        assertThat(platform.outsiders(Set.of(new Person(WORKSPACE, "U3")))).isEmpty();
    }

    @Override
    protected void answerNext(int status, int retryAfter) {
        slack.answerNext(status, retryAfter);
    }

    @Override
    protected void dieAfterNext() {
        slack.dieAfterNext();
    }

    @Override
    protected void dieHalfwayThroughNext() {
        slack.dieHalfwayThroughNext();
    }

    @Override
    protected void vanish() {
        slack.close();
    }

    @Override
    protected void revoke() {
        slack.revoke();
    }

    @Override
    protected void close(String channel) {
        slack.close(channel);
    }
}
