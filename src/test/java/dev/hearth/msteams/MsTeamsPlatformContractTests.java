package dev.hearth.msteams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.chat.Message;
import dev.hearth.chat.Place;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Span;
import dev.hearth.chat.platform.ChatPlatform;
import dev.hearth.chat.platform.Delivery;
import dev.hearth.chat.platform.Delivery.Delivered;
import dev.hearth.chat.platform.Delivery.Refused;
import dev.hearth.chat.platform.FarPlatformContract;
import dev.hearth.chat.platform.Outgoing;
import dev.hearth.chat.platform.Outgoing.Posted;
import dev.hearth.msteams.ConnectorStandIn.Call;
import dev.hearth.msteams.ConnectorStandIn.Said;
import dev.hearth.msteams.answers.Ack;
import dev.hearth.msteams.book.Conversations;
import dev.hearth.msteams.exchange.Exchange;
import dev.hearth.msteams.people.People;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Standing;
import dev.hearth.workspaces.Workspace;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class MsTeamsPlatformContractTests extends FarPlatformContract {

    private static final String CHANNEL = MsTeamsDesk.CHANNEL;
    private static final String MIAS_CHAT = "a:29:mia";

    /** What Markdown in a TextBlock, and every text of an activity, may not hold. */
    private static final Pattern MARKDOWN =
            Pattern.compile("[*`~\\[\\]<>\\\\|]|(^|\\W)_|_(\\W|$)|&[#\\w]|\\{\\{|://|^\\s*(#{1,6}|[-+]|\\d+[.)])\\s");

    private static final Pattern CALLS = Pattern.compile("(?i)</?at>|[\\u202A-\\u202E\\u2066-\\u2069]");

    private MsTeamsDesk desk = new MsTeamsDesk();

    @BeforeEach
    void add() {
        desk.bean(Exchange.class).take(desk.installation("add"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Override
    protected ChatPlatform platform() {
        return desk.platform();
    }

    @Override
    protected Workspace.Id workspace() {
        return desk.workspace();
    }

    @Override
    protected String channel() {
        return CHANNEL;
    }

    @Override
    protected String somebody() {
        return "aad-mia";
    }

    @Override
    protected String shownIn(String channel) {
        return desk.teams
                .newestAround(channel)
                .activity()
                .at("/attachments/0/content")
                .toString();
    }

    @Override
    protected String shownOnlyTo(String person, String channel) {
        return shownIn(directOf(person));
    }

    /** Bots cannot pin anything on Teams. */
    @Override
    protected boolean pins() {
        return false;
    }

    @Override
    protected boolean isPinned(Posted posted) {
        return false;
    }

    @Override
    protected int messagesIn(String channel) {
        return desk.teams.saidAround(channel).size();
    }

    @Override
    protected String threadOfNewest(String channel) {
        Said newest = desk.teams.newestAround(channel);
        String root = newest.conversation().replaceFirst(".*;messageid=", "");
        return root.equals(newest.id()) ? "" : root;
    }

    @Override
    protected String directOf(String person) {
        return person.replaceFirst("aad-", "a:29:");
    }

    @Override
    protected Set<String> peopleIn(String channel) {
        return Set.of("aad-mia", "aad-ben", "aad-kim", "aad-zoe");
    }

    @Override
    protected String linkTo(Posted posted) {
        return "https://teams.microsoft.com/l/message/19%3Apayments%40thread.tacv2/" + posted.message() + "?tenantId="
                + ConnectorStandIn.TENANT + "&parentMessageId=" + posted.message();
    }

    @Override
    protected Set<String> outsiders() {
        return Set.of("aad-ben", "aad-kim", MsTeamsDesk.BOT, "nobody at all", "<at>mia</at>");
    }

    @Override
    protected boolean somethingActs(String channel) {
        JsonNode activity = desk.teams.newestAround(channel).activity();
        return activity.has("text")
                || activity.has("entities")
                || activity.toString().contains("evil.example\"")
                || acts(activity);
    }

    private static boolean acts(JsonNode node) {
        if (node.isString()) {
            return CALLS.matcher(node.asString()).find();
        }
        boolean marks = node.path("type").asString("").equals("TextBlock")
                && MARKDOWN.matcher(node.path("text").asString("")).find();
        boolean mentions = node.path("msteams").has("entities");
        boolean inside = false;
        for (JsonNode part : node) {
            inside |= acts(part);
        }
        return marks || mentions || inside;
    }

    @Override
    protected void answerNext(int status, int retryAfter) {
        desk.teams.answerNext(status, retryAfter);
    }

    @Override
    protected void dieAfterNext() {
        desk.teams.dieAfterNext();
    }

    @Override
    protected void dieHalfwayThroughNext() {
        desk.teams.dieHalfwayThroughNext();
    }

    @Override
    protected void vanish() {
        desk.teams.close();
    }

    @Override
    protected void revoke() {
        desk.teams.revoke();
    }

    @Override
    protected void close(String channel) {
        desk.teams.close(channel);
    }

    // --- what only Teams has

    private Posted said(Place place, String words) {
        Delivery delivery = platform().deliver(new Outgoing.Post(place, saying(words)));
        assertThat(delivery).isInstanceOf(Delivered.class);
        return Objects.requireNonNull(((Delivered) delivery).posted());
    }

    private Place under(Posted root) {
        return new Place(workspace(), CHANNEL, root.message(), false);
    }

    private Delivery whisper(String words, Place place) {
        return platform().deliver(new Outgoing.OnlyTo(person(), place, saying(words)));
    }

    @Test
    void whatIsSaidInAChannelBeginsAThread() {
        Posted posted = said(here(), "A question");

        assertThat(desk.teams.begun()).hasSize(1);
        assertThat(desk.teams.newestAround(CHANNEL).conversation())
                .isEqualTo(CHANNEL + ";messageid=" + posted.message());
    }

    @Test
    void aMessageInAThreadIsEditedThere() {
        Posted root = said(here(), "A question");
        Posted reply = said(under(root), "before");

        platform().deliver(new Outgoing.Edit(reply, saying("after")));

        Call edit = desk.teams.calls().getLast();
        String id = desk.teams.newestAround(CHANNEL).id();
        assertThat(edit.method()).isEqualTo("PUT");
        assertThat(edit.path())
                .isEqualTo("v3/conversations/" + CHANNEL + ";messageid=" + root.message() + "/activities/" + id);
        assertThat(reply.message()).isEqualTo(root.message() + "/" + id);
    }

    @Test
    void aLinkToAMessageInAThreadNamesTheThread() {
        Posted root = said(here(), "A question");
        Posted reply = said(under(root), "And another");

        assertThat(platform().link(reply))
                .hasValueSatisfying(link -> assertThat(link)
                        .contains("/" + reply.message().replaceFirst(".*/", "") + "?")
                        .endsWith("&parentMessageId=" + root.message()));
    }

    @Test
    @Tag("P9")
    void aPersonsOwnChatIsBegunOnceAndSaysWhereItComesFrom() {
        whisper("psst", here());
        whisper("psst again", here());

        assertThat(desk.teams.begun()).singleElement().satisfies(begun -> {
            assertThat(begun.conversation()).isEqualTo(MIAS_CHAT);
            assertThat(begun.parameters().path("isGroup").asBoolean(true)).isFalse();
        });
        assertThat(desk.teams.said(MIAS_CHAT)).hasSize(2);
        assertThat(shownIn(MIAS_CHAT)).contains("This answers something in a channel.");
        assertThat(messagesIn(CHANNEL)).isZero();
    }

    @Test
    @Tag("P9")
    void whoCannotBeToldAloneIsToldWhereToLookAndNothingElse() {
        Posted root = said(here(), "A question");
        desk.teams.block(MIAS_CHAT);

        Delivery delivery = whisper("your secret", under(root));

        assertThat(delivery).isInstanceOf(Refused.class);
        List<Said> thread = desk.teams.said(CHANNEL + ";messageid=" + root.message());
        assertThat(thread).hasSize(2);
        assertThat(thread.getLast().activity().toString())
                .contains("I have an answer for one person alone.")
                .doesNotContain("secret", "aad-mia", "29:mia", "Mia");
        assertThat(desk.teams.saidAround(CHANNEL)).hasSize(2);
    }

    @Test
    @Tag("P9")
    void whatSomebodyAloneMayReadIsNeverTargetedUnlessSomebodyTriedThat() {
        Posted root = said(here(), "A question");
        desk.teams.block(MIAS_CHAT);

        whisper("your secret", under(root));

        assertThat(desk.teams.calls()).noneMatch(call -> call.body().contains("isTargeted"));
    }

    @Test
    void withTheSwitchWhoCannotBeToldAloneSeesItAloneInTheThread() {
        desk.close();
        desk = new MsTeamsDesk("hearth.teams.targeted-messages=true");
        add();
        platform().members(here());
        Posted root = said(here(), "A question");
        desk.teams.block(MIAS_CHAT);

        Delivery delivery = whisper("your secret", under(root));

        assertThat(delivery).isInstanceOf(Delivered.class);
        JsonNode targeted = desk.teams.newestAround(CHANNEL).activity();
        assertThat(targeted.at("/recipient/isTargeted").asBoolean(false)).isTrue();
        assertThat(targeted.at("/recipient/id").asString("")).isEqualTo("29:mia");
        assertThat(desk.teams.saidAround(CHANNEL)).hasSize(2);
    }

    @Test
    @Tag("P14")
    void aChannelThatIsGoneIsNotWrittenToAgain() {
        desk.teams.forget(CHANNEL);
        platform().deliver(new Outgoing.Post(here(), saying("x")));
        int calls = desk.teams.calls().size();

        Delivery again = platform().deliver(new Outgoing.Post(here(), saying("x")));

        assertThat(again).isInstanceOf(Refused.class);
        assertThat(desk.teams.calls()).hasSize(calls);
        assertThat(desk.bean(Conversations.class).find(workspace(), CHANNEL)).isEmpty();
    }

    @Test
    @Tag("P14")
    void whereHearthIsRemovedItIsSilentAndSpeaksWhenItIsAddedAgain() {
        Exchange exchange = desk.bean(Exchange.class);

        assertThat(exchange.take(desk.installation("remove"))).isEqualTo(Ack.EMPTY);
        assertThat(platform().deliver(new Outgoing.Post(here(), saying("x")))).isInstanceOf(Refused.class);
        assertThat(desk.teams.calls()).isEmpty();

        exchange.take(desk.installation("add"));
        said(here(), "Good morning");
        assertThat(messagesIn(CHANNEL)).isEqualTo(1);
    }

    @Test
    void whatIsOutsideEveryKnownConversationIsRefused() {
        Place elsewhere = Place.channel(workspace(), "19:elsewhere@thread.tacv2");

        assertThat(platform().deliver(new Outgoing.Post(elsewhere, saying("x"))))
                .isInstanceOf(Refused.class);
        assertThat(desk.teams.calls()).isEmpty();
    }

    // --- names of people

    @Test
    void whoDidNothingSinceHearthStartedIsCalledByTheirNameAllTheSame() {
        Message message = Message.of(Prose.of(new Span.Words("set up by "), new Span.Mention(person())));

        platform().deliver(new Outgoing.Post(here(), message));
        platform().deliver(new Outgoing.Post(here(), message));

        assertThat(shownIn(CHANNEL)).contains("<at>Mia</at>");
        assertThat(desk.teams.calls())
                .filteredOn(call -> call.path().contains("/members/"))
                .hasSize(1);
    }

    @Test
    void whomTheServiceDoesNotKnowIsSomebodyAndIsNotAskedForAgain() {
        Message message = Message.of(Prose.of(new Span.Mention(new Person(workspace(), "aad-gone"))));

        platform().deliver(new Outgoing.Post(here(), message));
        platform().deliver(new Outgoing.Post(here(), message));

        assertThat(shownIn(CHANNEL)).contains("somebody").doesNotContain("aad-gone");
        assertThat(desk.teams.calls())
                .filteredOn(call -> call.path().contains("/members/"))
                .hasSize(1);
    }

    // --- names of channels

    private String nameOf(String channel) {
        return platform().name(Place.channel(workspace(), channel)).orElse("unknown");
    }

    private void tell(String event, Map<String, String> channel, Map<String, String> team) {
        ObjectNode activity = desk.activity("conversationUpdate", "mia", MsTeamsDesk.TEAM);
        ObjectNode data = activity.withObject("/channelData").put("eventType", event);
        channel.forEach(data.withObject("/channel")::put);
        team.forEach(data.withObject("/team")::put);
        desk.bean(Exchange.class).take(activity);
    }

    @Test
    void aChannelIsCalledAsTheServiceSaysAndThatIsKept() {
        assertThat(nameOf(CHANNEL)).isEqualTo("unknown");
        desk.teams.channels(MsTeamsDesk.TEAM, Map.of(CHANNEL, "payments", MsTeamsDesk.TEAM, ""));
        assertThat(nameOf(CHANNEL)).isEqualTo("payments");
        int calls = desk.teams.calls().size();

        assertThat(nameOf(CHANNEL)).isEqualTo("payments");
        assertThat(desk.teams.calls()).hasSize(calls);
    }

    @Test
    void aChannelThatIsRenamedIsCalledByItsNewNameWithoutAsking() {
        tell("channelCreated", Map.of("id", CHANNEL, "name", "payments"), Map.of());
        tell("channelRenamed", Map.of("id", CHANNEL, "name", "money"), Map.of());

        assertThat(nameOf(CHANNEL)).isEqualTo("money");
        tell("channelDeleted", Map.of("id", CHANNEL, "name", "money"), Map.of());
        assertThat(nameOf(CHANNEL)).isEqualTo("unknown");
    }

    @Test
    void theFirstChannelOfATeamIsCalledAfterTheTeam() {
        desk.bean(Exchange.class)
                .take(desk.activity("message", "mia", MsTeamsDesk.TEAM).put("text", "help"));
        desk.teams.channels(MsTeamsDesk.TEAM, Map.of(MsTeamsDesk.TEAM, ""));
        assertThat(nameOf(MsTeamsDesk.TEAM)).isEqualTo("General");

        tell("teamRenamed", Map.of("id", MsTeamsDesk.TEAM), Map.of("id", MsTeamsDesk.TEAM, "name", "Payments"));
        assertThat(nameOf(MsTeamsDesk.TEAM)).isEqualTo("Payments");
    }

    @Test
    void whereHearthIsAddedItLearnsTheNameOfTheTeamAndWhereItIsRemovedItForgetsIt() {
        ObjectNode added = desk.activity("conversationUpdate", "zoe", MsTeamsDesk.TEAM);
        added.putArray("membersAdded").addObject().put("id", MsTeamsDesk.BOT);
        added.withObject("/channelData/team").put("name", "Payments");
        desk.bean(Exchange.class).take(added);
        assertThat(nameOf(MsTeamsDesk.TEAM)).isEqualTo("Payments");

        desk.bean(Exchange.class).take(desk.installation("remove"));
        assertThat(nameOf(MsTeamsDesk.TEAM)).isEqualTo("unknown");
    }

    @Test
    @Tag("P10")
    void whoAddsHearthToATeamAdministersItAndWhoAddsItForThemselvesDoesNot() {
        ObjectNode own = desk.activity("installationUpdate", "mia", MIAS_CHAT).put("action", "add");
        desk.bean(Exchange.class).take(own);

        assertThat(desk.bean(People.class).rememberedStanding(desk.person("mia")))
                .isEqualTo(Standing.MEMBER);
        assertThat(desk.bean(People.class).rememberedStanding(desk.person("zoe")))
                .isEqualTo(Standing.ADMINISTRATOR);
    }

    @Test
    @Tag("P10")
    void aGuestOfTheTenantIsAGuest() {
        platform().members(here());

        assertThat(platform().profile(new Person(workspace(), "aad-ben")))
                .hasValueSatisfying(profile -> assertThat(profile.guest()).isTrue());
    }
}
