package dev.hearth.msteams.doors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.chat.Block;
import dev.hearth.chat.Field;
import dev.hearth.chat.Form;
import dev.hearth.chat.Message;
import dev.hearth.chat.Press;
import dev.hearth.chat.Prose;
import dev.hearth.chat.platform.Delivery;
import dev.hearth.chat.platform.Outgoing;
import dev.hearth.msteams.MsTeamsDesk;
import dev.hearth.msteams.book.Conversations;
import dev.hearth.msteams.connector.Gatekeeper;
import dev.hearth.msteams.connector.Gatekeeper.Verdict;
import dev.hearth.msteams.exchange.Exchange;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.workspaces.Standing;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class MessagesServletTests {

    private static final String CHANNEL = MsTeamsDesk.CHANNEL;
    private static final String THREAD = CHANNEL + ";messageid=1600000000000";
    private static final String MIAS_CHAT = "a:29:mia";
    private static final JsonMapper JSON = new JsonMapper();

    private final MsTeamsDesk desk = new MsTeamsDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    private MessagesServlet servlet(Gatekeeper gatekeeper) {
        return new MessagesServlet(gatekeeper, desk.bean(Exchange.class), false);
    }

    private static MockHttpServletRequest request(byte[] body) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/messages");
        request.setContentType("application/json; charset=utf-8");
        request.setContent(body);
        return request;
    }

    private static MockHttpServletResponse serve(MessagesServlet servlet, MockHttpServletRequest request)
            throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        servlet.service(request, response);
        return response;
    }

    private static MockHttpServletResponse serve(MessagesServlet servlet, String body) throws Exception {
        return serve(servlet, request(body.getBytes(StandardCharsets.UTF_8)));
    }

    /** By the real gatekeeper. */
    private MockHttpServletResponse knock(@Nullable String authorization, String body) throws Exception {
        MockHttpServletRequest request = request(body.getBytes(StandardCharsets.UTF_8));
        if (authorization != null) {
            request.addHeader("Authorization", authorization);
        }
        return serve(servlet(desk.bean(Gatekeeper.class)), request);
    }

    private MockHttpServletResponse genuine(JsonNode activity) throws Exception {
        return knock(desk.token(), activity.toString());
    }

    private JsonNode answer(JsonNode activity) throws Exception {
        MockHttpServletResponse response = genuine(activity);
        assertThat(response.getStatus()).isEqualTo(200);
        return JSON.readTree(response.getContentAsString());
    }

    // --- who comes in

    @ParameterizedTest
    @CsvSource({"UNSIGNED, 401", "FORGED, 403", "UNKNOWN, 503", "GENUINE, 200"})
    @Tag("P11")
    void onlyWhatTheGatekeeperLetsInIsHandedIn(Verdict verdict, int status) throws Exception {
        MockHttpServletResponse response = serve(
                servlet((_, _, _) -> verdict), typed("ooda open x", MIAS_CHAT).toString());

        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(response.getContentAsString()).isEmpty();
        assertThat(desk.requests).hasSize(verdict == Verdict.GENUINE ? 1 : 0);
    }

    @Test
    @Tag("P11")
    void theRealGatekeeperKnowsTeamsFromAnybody() throws Exception {
        String body = typed("ooda open x", MIAS_CHAT).toString();
        String elsewhere = typed("ooda open x", MIAS_CHAT)
                .put("serviceUrl", "https://evil.example/")
                .toString();
        String emulated =
                typed("ooda open x", MIAS_CHAT).put("channelId", "emulator").toString();

        assertThat(knock(null, body).getStatus()).isEqualTo(401);
        assertThat(knock("Bearer nonsense", body).getStatus()).isEqualTo(403);
        assertThat(knock("Basic eDp5", body).getStatus()).isEqualTo(403);
        assertThat(knock(desk.token(), elsewhere).getStatus()).isEqualTo(403);
        assertThat(knock(desk.token(), emulated).getStatus()).isEqualTo(403);
        assertThat(desk.requests).isEmpty();
        assertThat(knock(desk.token(), body).getStatus()).isEqualTo(200);
        assertThat(desk.requests).hasSize(1);
    }

    @Test
    @Tag("P11")
    void withoutKeysNobodyComesInAndTeamsIsAskedToComeAgain() throws Exception {
        desk.teams.hideKeys(true);

        assertThat(genuine(typed("ooda open x", MIAS_CHAT)).getStatus()).isEqualTo(503);
        assertThat(desk.requests).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "7", "{}", "{\"type\":\"message\"}", "{\"type\":[],\"serviceUrl\":{}}"})
    @Tag("P11")
    void nonsenseIsABadRequestAndDoesNothing(String body) throws Exception {
        assertThat(serve(servlet((_, _, _) -> Verdict.GENUINE), body).getStatus())
                .isEqualTo(400);
        assertThat(desk.requests).isEmpty();
    }

    @Test
    @Tag("P11")
    void whatCannotBeReadIsABadRequestAndNotAForgery() throws Exception {
        assertThat(knock(desk.token(), "{\"type\":").getStatus()).isEqualTo(400);
        assertThat(knock(null, "{\"type\":").getStatus()).isEqualTo(401);
    }

    @Test
    @Tag("P11")
    void whatIsTooDeepIsNotRead() throws Exception {
        ObjectNode activity = typed("ooda open x", MIAS_CHAT);
        String deep = activity.toString().replaceFirst("^\\{", "{\"value\":" + "[".repeat(200) + "]".repeat(200) + ",");

        assertThat(knock(desk.token(), deep).getStatus()).isEqualTo(400);
        assertThat(desk.requests).isEmpty();
    }

    @Test
    @Tag("P11")
    void moreThanAMegabyteIsTooLargeWhateverItsLengthSays() throws Exception {
        byte[] body = typed("x".repeat(1024 * 1024), MIAS_CHAT).toString().getBytes(StandardCharsets.UTF_8);
        MockHttpServletRequest lying = new MockHttpServletRequest("POST", "/api/messages") {
            @Override
            public long getContentLengthLong() {
                return -1;
            }
        };
        lying.setContent(body);

        assertThat(serve(servlet((_, _, _) -> Verdict.GENUINE), request(body)).getStatus())
                .isEqualTo(413);
        assertThat(serve(servlet((_, _, _) -> Verdict.GENUINE), lying).getStatus())
                .isEqualTo(413);
        assertThat(desk.requests).isEmpty();
    }

    @Test
    @Tag("P11")
    void unsignedActivitiesComeFromThisMachineAlone() throws Exception {
        MessagesServlet local = new MessagesServlet((_, _, _) -> Verdict.GENUINE, desk.bean(Exchange.class), true);
        byte[] body = typed("ooda open x", MIAS_CHAT).toString().getBytes(StandardCharsets.UTF_8);
        MockHttpServletRequest near = request(body);
        near.addHeader("Host", "localhost");
        MockHttpServletRequest far = request(body);
        far.addHeader("Host", "localhost");
        far.setRemoteAddr("192.0.2.7");
        MockHttpServletRequest relayed = request(body);
        relayed.addHeader("Host", "localhost");
        relayed.addHeader("X-Forwarded-For", "192.0.2.7");
        MockHttpServletRequest site = request(body);
        site.addHeader("Host", "localhost");
        site.addHeader("Origin", "https://evil.example");

        assertThat(serve(local, far).getStatus()).isEqualTo(403);
        assertThat(serve(local, relayed).getStatus()).isEqualTo(403);
        assertThat(serve(local, site).getStatus()).isEqualTo(403);
        assertThat(desk.requests).isEmpty();
        assertThat(serve(local, near).getStatus()).isEqualTo(200);
        assertThat(desk.requests).hasSize(1);
    }

    @Test
    void emulatorsFirstAskWhetherAnybodyIsThere() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("HEAD", "/api/messages");

        assertThat(serve(servlet((_, _, _) -> Verdict.UNSIGNED), request).getStatus())
                .isEqualTo(200);
    }

    // --- what Teams tells

    private ObjectNode typed(String text, String conversation) {
        return desk.activity("message", "mia", conversation).put("text", text).put("textFormat", "plain");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "messageUpdate",
                "messageReaction",
                "conversationUpdate",
                "event",
                "typing",
                "endOfConversation",
                "handoff",
                "trace",
                "suggestion",
                "contactRelationUpdate",
                "command",
                "commandResult",
                "installationUpdateUpgrade",
                "somethingNew"
            })
    void whatMeansNothingToHearthIsHeard(String type) throws Exception {
        MockHttpServletResponse response = genuine(desk.activity(type, "mia", THREAD));

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentAsString()).isEmpty();
        assertThat(desk.requests).isEmpty();
        assertThat(desk.teams.calls()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "composeExtension/query",
                "composeExtension/queryLink",
                "fileConsent/invoke",
                "signin/tokenExchange",
                "tab/fetch",
                "config/fetch",
                "message/submitAction",
                "adaptiveCard/action",
                "task/fetch",
                "task/submit",
                "something/new",
                ""
            })
    void anInvokeThatMeansNothingToHearthIsHeard(String name) throws Exception {
        ObjectNode invoke = desk.activity("invoke", "mia", THREAD).put("name", name);

        assertThat(genuine(invoke).getStatus()).isEqualTo(200);
        assertThat(desk.requests).isEmpty();
    }

    @Test
    void channelsThatComeAndGoAreKeptAndForgotten() throws Exception {
        Conversations conversations = desk.bean(Conversations.class);
        ObjectNode created = desk.activity("conversationUpdate", "mia", CHANNEL);
        created.withObject("/channelData").put("eventType", "channelCreated");
        genuine(created);
        assertThat(conversations.find(desk.workspace(), CHANNEL)).isPresent();

        ObjectNode gone = desk.activity("conversationUpdate", "mia", MsTeamsDesk.TEAM);
        gone.withObject("/channelData").put("eventType", "channelDeleted");
        genuine(gone);
        assertThat(conversations.find(desk.workspace(), CHANNEL)).isEmpty();
    }

    @Test
    void aTeamThatHearthIsTakenOutOfIsForgottenWithAllItsChannels() throws Exception {
        genuine(typed("ooda open x", THREAD));
        ObjectNode removed = desk.activity("conversationUpdate", "mia", MsTeamsDesk.TEAM);
        removed.putArray("membersRemoved").addObject().put("id", MsTeamsDesk.BOT);

        genuine(removed);

        assertThat(desk.bean(Conversations.class).any(desk.workspace())).isEmpty();
    }

    // --- what people type

    private String wordsOf(ObjectNode message) throws Exception {
        assertThat(genuine(message).getStatus()).isEqualTo(200);
        Ask.Typed typed = (Ask.Typed) desk.request().ask();
        assertThat(typed.word()).isEqualTo("hearth");
        return typed.text();
    }

    private static ObjectNode mentioning(ObjectNode message, String id, String text) {
        ObjectNode entity =
                message.withArray("entities").addObject().put("type", "mention").put("text", text);
        entity.putObject("mentioned").put("id", id).put("name", text.replaceAll("<[^>]*>", ""));
        return message;
    }

    @Test
    void theMentionOfHearthIsTakenAwayAndThatOfOthersStays() throws Exception {
        ObjectNode message = typed("<at>Otherbot</at> said <at>Hearth</at> ooda open see <at>Ben</at>\n", THREAD);
        mentioning(message, "28:other", "<at>Otherbot</at>");
        mentioning(message, MsTeamsDesk.BOT, "<at>Hearth</at>");
        mentioning(message, "29:ben", "<at>Ben</at>");

        assertThat(wordsOf(message)).isEqualTo("@Otherbot said  ooda open see @Ben");
    }

    private ObjectNode toOthers(String person, String text) {
        ObjectNode message = desk.activity("message", person, THREAD).put("text", text);
        message.putArray("entities");
        return message;
    }

    @Test
    @Tag("P9")
    void whatPeopleSayToOthersIsNoCommandWhereMessagesMayNotBeRead() throws Exception {
        desk.listened = _ -> true;
        for (String words : List.of("ooda open checkout is slow", "why did nobody test this?", "hey, hearth is down")) {
            assertThat(genuine(toOthers("mia", words)).getStatus()).isEqualTo(200);
        }
        assertThat(genuine(mentioning(toOthers("mia", "<at>Ben</at> ooda open x"), "29:ben", "<at>Ben</at>"))
                        .getStatus())
                .isEqualTo(200);

        assertThat(desk.requests).isEmpty();
        assertThat(desk.asked).isEmpty();
        assertThat(desk.teams.calls()).isEmpty();
        genuine(toOthers("mia", "hearth ooda open x"));
        assertThat(desk.requests).hasSize(1);
    }

    @Test
    @Tag("P9")
    void whereTheyMayBeReadOnlyThoseWhoAskedAreHeardAndNobodyElse() throws Exception {
        try (MsTeamsDesk reading = new MsTeamsDesk("hearth.allow=coach,message-reading")) {
            reading.listened = reading.person("mia")::equals;
            Exchange exchange = reading.bean(Exchange.class);
            exchange.take(toOthers("mia", "why did nobody test this?").put("serviceUrl", reading.teams.service()));
            exchange.take(toOthers("zoe", "qzunread nobody tested this").put("serviceUrl", reading.teams.service()));

            assertThat(reading.asked).containsExactly(reading.person("mia"), reading.person("zoe"));
            assertThat(reading.requests)
                    .singleElement()
                    .satisfies(request -> assertThat(request)
                            .returns(reading.person("mia"), Request::person)
                            .returns(new Ask.Overheard("why did nobody test this?"), Request::ask));
            assertThat(reading.teams.calls()).noneMatch(call -> call.body().contains("qzunread"));
        }
    }

    @Test
    void anotherBotOfTheSameNameIsNotHearth() throws Exception {
        ObjectNode message = typed("<at>Hearth</at> ooda open ask <at>Hearth</at> too", THREAD);
        mentioning(message, MsTeamsDesk.BOT, "<at>Hearth</at>");
        mentioning(message, "28:other", "<at>Hearth</at>");

        assertThat(wordsOf(message)).isEqualTo("ooda open ask @Hearth too");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ooda observe a &lt;b&gt; &amp;amp; c | ooda observe a <b> &amp; c",
                "/hearth ooda open x | ooda open x",
                "/ooda open x | ooda open x",
                "@Hearth ooda open x | ooda open x",
                "ooda&nbsp;open x | ooda open x",
            })
    void wordsAreAsTheyWereTyped(String text, String words) throws Exception {
        assertThat(wordsOf(typed(text, MIAS_CHAT))).isEqualTo(words);
    }

    @Test
    void htmlIsReadAsWords() throws Exception {
        ObjectNode message = typed(
                        "<p><at>Hearth</at>&nbsp;ooda observe <b>p99</b> is<br>up</p><script>alert(1)</script>", THREAD)
                .put("textFormat", "xml");
        mentioning(message, MsTeamsDesk.BOT, "<at>Hearth</at>");

        assertThat(wordsOf(message)).isEqualTo("ooda observe p99 is\nup\nalert(1)");
    }

    @Test
    void whereOthersReadAlongTheRequestSaysSo() throws Exception {
        genuine(typed("ooda open x", THREAD));
        assertThat(((Ask.Typed) desk.request().ask()).overheard()).isTrue();
        assertThat(desk.request().here().channel()).isEqualTo(CHANNEL);
        assertThat(desk.request().here().thread()).isEqualTo("1600000000000");

        genuine(typed("ooda open y", MIAS_CHAT));
        assertThat(((Ask.Typed) desk.request().ask()).overheard()).isFalse();
        assertThat(desk.request().here().direct()).isTrue();
    }

    @Test
    void aMessageThatBeginsAThreadIsTypedInTheChannelItself() throws Exception {
        genuine(typed("ooda open x", CHANNEL + ";messageid=1600000000001"));

        assertThat(desk.request().here().thread()).isNull();
    }

    @Test
    void whatBotsSayIsNotForHearth() throws Exception {
        ObjectNode message = typed("ooda open x", THREAD);
        message.withObject("/from").put("id", "28:other");

        assertThat(genuine(message).getStatus()).isEqualTo(200);
        assertThat(desk.requests).isEmpty();
    }

    @Test
    @Tag("P10")
    void guestsComeAsGuests() throws Exception {
        genuine(desk.activity("message", "ben", THREAD).put("text", "story mine"));

        assertThat(desk.request().standing()).isEqualTo(Standing.GUEST);
    }

    @Test
    @Tag("P10")
    void whoTeamsDoesNotKnowIsAskedToComeAgain() throws Exception {
        genuine(desk.activity("message", "nobody", THREAD).put("text", "story mine"));

        assertThat(desk.requests).isEmpty();
        assertThat(desk.teams.said("a:29:nobody").getLast().activity().toString())
                .contains("I could not find out just now who you are here", "story mine");
    }

    // --- the same thing twice

    @Test
    @Tag("P2")
    void theSameMessageDeliveredAgainIsTheSameRequest() throws Exception {
        genuine(typed("ooda open x", THREAD));
        genuine(typed("ooda open x", THREAD));
        genuine(typed("ooda open x", THREAD).put("id", "1600000000002"));

        assertThat(desk.requests).hasSize(3);
        assertThat(desk.requests.get(1).key()).isEqualTo(desk.requests.get(0).key());
        assertThat(desk.requests.get(2).key()).isNotEqualTo(desk.requests.get(0).key());
    }

    @Test
    @Tag("P2")
    void twoClicksOnOneButtonAreOneAndAnotherPersonsIsAnother() throws Exception {
        genuine(pressed("mia", "some.button:1"));
        genuine(pressed("mia", "some.button:1").put("id", "other").put("timestamp", "2026-11-23T09:00:02Z"));
        genuine(pressed("zoe", "some.button:1"));
        genuine(pressed("mia", "some.button:2"));

        assertThat(desk.requests).hasSize(4);
        assertThat(desk.requests.get(1).key()).isEqualTo(desk.requests.get(0).key());
        assertThat(desk.requests.get(2).key()).isNotEqualTo(desk.requests.get(0).key());
        assertThat(desk.requests.get(3).key()).isNotEqualTo(desk.requests.get(0).key());
    }

    @Test
    @Tag("P2")
    void aFormThatIsSentTwiceIsOne() throws Exception {
        ObjectNode data = opened("mia");
        genuine(submitted("mia", data));
        genuine(submitted("mia", data).put("id", "other"));

        assertThat(desk.requests.get(2).key()).isEqualTo(desk.requests.get(1).key());
    }

    @Test
    @Tag("P2")
    void theSameInstallationDeliveredAgainIsTheSameRequest() throws Exception {
        genuine(desk.installation("add"));
        genuine(desk.installation("add"));

        assertThat(desk.requests)
                .allSatisfy(request -> assertThat(request.key())
                        .isEqualTo(desk.requests.getFirst().key()));
    }

    // --- buttons and forms

    private ObjectNode pressed(String person, String press) {
        ObjectNode invoke = desk.activity("invoke", person, THREAD)
                .put("name", "adaptiveCard/action")
                .put("replyToId", "1600000000009");
        invoke.withObject("/value/action").put("type", "Action.Execute").put("verb", "x");
        invoke.withObject("/value/action/data").put("press", press);
        return invoke;
    }

    private ObjectNode fetched(String person, String press) {
        ObjectNode invoke = desk.activity("invoke", person, THREAD)
                .put("name", "task/fetch")
                .put("replyToId", "1600000000009");
        invoke.withObject("/value/data").put("press", press);
        return invoke;
    }

    private ObjectNode submitted(String person, ObjectNode data) {
        ObjectNode invoke = desk.activity("invoke", person, THREAD)
                .put("name", "task/submit")
                .put("replyToId", "1600000000009");
        invoke.putObject("value").set("data", data);
        return invoke;
    }

    private static Form form() {
        return Form.of(
                "some.form", "carried", "A form", "Send", List.of(new Field.Line("text", "Your words", "", "", false)));
    }

    /** Opens the form as this person; what its button sends. */
    private ObjectNode opened(String person) throws Exception {
        desk.answer = _ -> Reply.open(form());
        JsonNode card = answer(fetched(person, "some.form:1")).at("/task/value/card/content");
        ObjectNode data = (ObjectNode) card.at("/actions/0/data").deepCopy();
        return data.put("text", "hello");
    }

    @Test
    void aButtonIsAnsweredInItsOwnExchange() throws Exception {
        desk.answer = _ -> Reply.say(Prose.of("Kept."));

        JsonNode answer = answer(pressed("mia", "some.button:1"));

        assertThat(answer.path("statusCode").asInt(0)).isEqualTo(200);
        assertThat(answer.path("type").asString("")).isEqualTo("application/vnd.microsoft.activity.message");
        assertThat(answer.path("value").asString("")).isEqualTo("Kept.");
        assertThat(desk.request().ask())
                .isEqualTo(new Ask.Pressed(new Press("some.button", "1"), "1600000000000/1600000000009"));
    }

    @Test
    void aButtonOnACardOfSomethingDeletedIsAnsweredAndNothingElse() throws Exception {
        desk.answer = _ -> Reply.say(Prose.of("That is gone."));

        assertThat(answer(pressed("mia", "incidents.observe:404")).path("value").asString(""))
                .isEqualTo("That is gone.");
        assertThat(desk.teams.calls()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "null",
                "7",
                "[]",
                "{\"press\":\"\"}",
                "{\"press\":\"a b:1\"}",
                "{\"press\":\"<script>:1\"}",
                "{\"press\":{\"name\":\"x\"}}",
                "{\"press\":\"some.pick:1\",\"pick\":\"text\",\"text\":\"x\"}",
                "{\"press\":\"some.pick:1\",\"pick\":\"~pick0\"}",
            })
    @Tag("P11")
    void aForgedPressDoesNothing(String data) throws Exception {
        ObjectNode press = pressed("mia", "x");
        press.withObject("/value/action").set("data", JSON.readTree(data));
        ObjectNode fetch = fetched("mia", "x");
        fetch.withObject("/value").set("data", JSON.readTree(data));
        ObjectNode submit = submitted("mia", JSON.createObjectNode());
        submit.withObject("/value").set("data", JSON.readTree(data));

        for (ObjectNode forged : List.of(press, fetch, submit)) {
            assertThat(genuine(forged).getStatus()).isEqualTo(200);
        }
        assertThat(desk.requests).isEmpty();
        assertThat(desk.teams.calls()).isEmpty();
    }

    @Test
    @Tag("P11")
    void whoseFormItIsDecidesWhoSentItNotWhatIsSent() throws Exception {
        ObjectNode data = opened("mia");

        desk.answer = _ -> Reply.open(form().mending(Map.of("text", "More, please.")));
        genuine(submitted("zoe", data.deepCopy().put("from", "aad-mia")));

        assertThat(desk.request().person()).isEqualTo(desk.person("zoe"));
        assertThat(desk.request().key()).isNotEqualTo(desk.requests.getFirst().key());
    }

    @Test
    @Tag("P11")
    void theMarkOfAnotherPersonsFormIsWorthNothing() throws Exception {
        ObjectNode data = opened("mia");
        genuine(submitted("mia", data.deepCopy()));
        genuine(submitted("zoe", data.deepCopy()));

        assertThat(desk.requests.get(2).person()).isEqualTo(desk.person("zoe"));
        assertThat(desk.requests.get(2).key()).isNotEqualTo(desk.requests.get(1).key());
    }

    /** The press of the button on the newest offer in the channel. */
    private String offered() {
        return desk.teams
                .newestAround(CHANNEL)
                .activity()
                .toString()
                .replaceFirst(".*\"press\":\"(msteams\\.open:[0-9a-f]+)\".*", "$1");
    }

    /** Mia types a command in the channel that is answered with a form. */
    private String planned() throws Exception {
        desk.answer = _ -> Reply.open(form().holding(Map.of("text", "mia's secret")));
        genuine(typed("plan", THREAD));
        return offered();
    }

    @Test
    @Tag("P11")
    void aWaitingFormOpensForWhoAskedForItAndTellsOthersHowToGetTheirOwn() throws Exception {
        String press = planned();
        assertThat(desk.teams.newestAround(CHANNEL).activity().toString()).doesNotContain("secret");

        assertThat(answer(fetched("zoe", press)).toString())
                .contains("This form waits for whoever asked for it")
                .doesNotContain("secret");
        assertThat(answer(fetched("mia", press)).toString()).contains("mia's secret");
        assertThat(desk.requests).hasSize(1);
    }

    @Test
    void aWaitingFormThatWasForgottenSaysHowToGetItAgain() throws Exception {
        assertThat(answer(fetched("mia", "msteams.open:0123456789abcdef0123456789abcdef"))
                        .toString())
                .contains("I no longer have this form");
        assertThat(desk.requests).isEmpty();
    }

    /** Opens the offered form, sends it once with a mistake and once without. */
    private void sent(String press) throws Exception {
        ObjectNode data = (ObjectNode) answer(fetched("mia", press))
                .at("/task/value/card/content/actions/0/data")
                .deepCopy();
        desk.answer = _ -> Reply.open(form().mending(Map.of("text", "More, please.")));
        JsonNode mended = answer(submitted("mia", data)).at("/task/value/card/content/actions/0/data");
        assertThat(answer(fetched("mia", press)).toString()).contains("mia's secret");
        desk.answer = _ -> Reply.say(Prose.of("Planned."));
        genuine(submitted("mia", (ObjectNode) mended.deepCopy()));
    }

    @Test
    @Tag("P3")
    void amongOthersNothingTellsThatAnOfferedFormWasSent() throws Exception {
        String press = planned();
        String offer = desk.teams.newestAround(CHANNEL).activity().toString();
        String toOthers = answer(fetched("zoe", press)).toString();
        sent(press);

        assertThat(desk.teams.edits()).isEmpty();
        assertThat(desk.teams.newestAround(CHANNEL).activity()).hasToString(offer);
        assertThat(answer(fetched("zoe", press))).hasToString(toOthers);
        assertThat(answer(fetched("mia", press)).toString()).contains("I no longer have this form");

        desk.pass();
        assertThat(desk.teams.newestAround(CHANNEL).activity().toString())
                .contains("This form is not offered any more.")
                .doesNotContain("msteams.open");
    }

    @Test
    void inAPersonsOwnChatAFormThatWasSentIsOfferedNoLonger() throws Exception {
        desk.answer = _ -> Reply.open(form().holding(Map.of("text", "mia's secret")));
        genuine(typed("plan", MIAS_CHAT));
        sent(desk.teams
                .newestAround(MIAS_CHAT)
                .activity()
                .toString()
                .replaceFirst(".*\"press\":\"(msteams\\.open:[0-9a-f]+)\".*", "$1"));

        assertThat(desk.teams.newestAround(MIAS_CHAT).activity().toString())
                .contains("This form was sent.")
                .doesNotContain("msteams.open");
    }

    // --- where the service asks to wait

    private List<String> toldMia() {
        return desk.teams.said(MIAS_CHAT).stream()
                .map(said -> said.activity()
                        .at("/attachments/0/content/body/0/inlines/0/text")
                        .asString(""))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {412, 429, 500, 503})
    @Tag("P14")
    void anAnswerIsBroughtWhenTheServiceHasWaitedAndInItsTurn(int status) throws Exception {
        desk.answer = request -> Reply.say(Prose.of(((Ask.Typed) request.ask()).text()));
        desk.teams.answerNext(status, 17);

        genuine(typed("ooda first", MIAS_CHAT));
        genuine(typed("ooda second", MIAS_CHAT).put("id", "1600000000002"));
        assertThat(toldMia()).isEmpty();
        assertThat(desk.pauses()).containsExactly(Duration.ofSeconds(17));

        desk.pass();
        assertThat(toldMia()).containsExactly("ooda first", "ooda second");
    }

    @Test
    @Tag("P14")
    void whatHearthSaysOnItsOwnAccountWaitsForTheAnswerThatWaits() throws Exception {
        desk.answer = _ -> Reply.say(Prose.of("first"));
        desk.teams.answerNext(429, 17);
        genuine(typed("ooda x", MIAS_CHAT));
        Outgoing.Direct second = new Outgoing.Direct(desk.person("mia"), Message.of(Prose.of("second")));

        assertThat(desk.platform().deliver(second)).isInstanceOf(Delivery.Later.class);
        desk.pass();
        assertThat(desk.platform().deliver(second)).isInstanceOf(Delivery.Delivered.class);
        assertThat(toldMia()).containsExactly("first", "second");
    }

    @Test
    @Tag("P14")
    void anAnswerForWhichTheServiceAsksTooMuchPatienceIsDroppedAndTheNextOneIsNot() throws Exception {
        desk.answer = request -> Reply.say(Prose.of(((Ask.Typed) request.ask()).text()));
        desk.teams.answerNext(429, 1000);

        genuine(typed("ooda first", MIAS_CHAT));
        assertThat(desk.pauses()).isEmpty();
        genuine(typed("ooda second", MIAS_CHAT).put("id", "1600000000002"));
        assertThat(toldMia()).containsExactly("ooda second");
    }

    @Test
    @Tag("P14")
    void anOfferedFormIsOfferedWhenTheServiceHasWaited() throws Exception {
        desk.answer = _ -> Reply.open(form());
        genuine(typed("hello", THREAD));
        desk.teams.answerNext(429, 17);
        genuine(typed("plan", THREAD).put("id", "1600000000002"));
        int before = desk.teams.saidAround(CHANNEL).size();

        desk.pass();
        assertThat(desk.teams.saidAround(CHANNEL)).hasSize(before + 1);
        assertThat(offered()).startsWith("msteams.open:");
    }

    @Test
    @Tag("P2")
    void anAnswerOfWhichNobodyKnowsWhetherItArrivedIsNotSaidAgain() throws Exception {
        desk.answer = _ -> Reply.say(Prose.of("first"));
        genuine(typed("ooda x", MIAS_CHAT));
        desk.teams.dieAfterNext();
        genuine(typed("ooda y", MIAS_CHAT).put("id", "1600000000002"));

        desk.pass();
        assertThat(toldMia()).containsExactly("first", "first");
    }

    // --- what could go wrong in odd ways

    @Test
    void twoBotsMayBeMentionedInOneMessage() throws Exception {
        ObjectNode message = typed("<at>Hearth</at> <at>Pager</at> ooda open checkout is slow", THREAD);
        mentioning(message, "28:pager", "<at>Pager</at>");
        mentioning(message, MsTeamsDesk.BOT, "<at>Hearth</at>");

        assertThat(wordsOf(message)).isEqualTo("@Pager ooda open checkout is slow");
    }

    @Test
    void aBotThatIsRemovedFromATeamAndAddedAgainIsGreetedAndHeardAgain() throws Exception {
        genuine(desk.installation("add"));
        genuine(desk.installation("remove"));
        assertThat(desk.bean(Conversations.class).any(desk.workspace())).isEmpty();
        genuine(desk.installation("add").put("id", "1600000000002"));
        genuine(typed("ooda open x", THREAD));

        assertThat(desk.requests)
                .extracting(request -> request.ask().getClass().getSimpleName())
                .containsExactly("Invited", "Invited", "Typed");
        assertThat(desk.requests.get(1).key()).isNotEqualTo(desk.requests.get(0).key());
        assertThat(desk.bean(Conversations.class).find(desk.workspace(), CHANNEL))
                .isPresent();
    }

    @Test
    @Tag("P17")
    void aHundredKilobytesOfWordsBecomeACardThatTheServiceTakes() throws Exception {
        String words = "päyments ".repeat(12_000);
        desk.answer = _ -> Reply.say(
                Message.of(new Block.Text(Prose.of(words)), new Block.Quote(words, null), new Block.Heading(words)));

        genuine(typed("story show s-1", MIAS_CHAT));

        assertThat(desk.teams.said(MIAS_CHAT)).hasSize(1);
        assertThat(toldMia().getFirst()).startsWith("päyments");
    }

    @Test
    @Tag("P11")
    void aHundredKilobytesFromACardAreReadLikeAnyOther() throws Exception {
        ObjectNode data = opened("mia").put("text", "x".repeat(100 * 1024));

        genuine(submitted("mia", data));

        assertThat(((Ask.Submitted) desk.request().ask()).value("text")).hasSize(100 * 1024);
    }

    @ParameterizedTest
    @ValueSource(strings = {"messageUpdate", "messageDelete"})
    void aMessageThatIsEditedOrDeletedIsNoCommand(String type) throws Exception {
        ObjectNode changed = desk.activity(type, "mia", THREAD).put("text", "<at>Hearth</at> chaos stop all");
        changed.withObject("/channelData").put("eventType", "editMessage");
        mentioning(changed, MsTeamsDesk.BOT, "<at>Hearth</at>");

        assertThat(genuine(changed).getStatus()).isEqualTo(200);
        assertThat(desk.request().ask())
                .isEqualTo(new Ask.Changed(
                        changed.path("id").asString(), type.equals("messageDelete") ? null : "chaos stop all"));
        assertThat(desk.teams.calls()).isEmpty();
    }

    @Test
    void aReactionIsNoPress() throws Exception {
        ObjectNode reaction = desk.activity("messageReaction", "mia", THREAD).put("replyToId", "1600000000009");
        reaction.putArray("reactionsAdded").addObject().put("type", "like");
        reaction.putObject("value").put("press", "experiments.stop:1");

        assertThat(genuine(reaction).getStatus()).isEqualTo(200);
        assertThat(desk.requests).isEmpty();
    }

    @Test
    void aFormThatIsRefusedStaysOpenWithEverythingInIt() throws Exception {
        ObjectNode data = opened("mia");
        desk.answer = _ -> new Reply.NotKept(Message.of(Prose.of("Not just now.")));

        assertThat(answer(submitted("mia", data)).toString()).contains("Not just now.", "hello", "Your words");
    }

    @Test
    void aFormBringsItsPlaceItsCarryAndItsValues() throws Exception {
        ObjectNode data = opened("mia");
        genuine(submitted("mia", data));

        assertThat(desk.request().ask()).isEqualTo(new Ask.Submitted("some.form", "carried", Map.of("text", "hello")));
        assertThat(desk.request().here().channel()).isEqualTo(CHANNEL);
    }

    @Test
    void aClientThatSendsPressesAsMessagesIsUnderstood() throws Exception {
        ObjectNode message = desk.activity("message", "mia", THREAD).put("replyToId", "1600000000009");
        message.putObject("value").put("press", "some.button:1");

        genuine(message);

        assertThat(desk.request().ask()).isInstanceOf(Ask.Pressed.class);
    }
}
