package dev.hearth.slack.doors;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.app_backend.SlackSignature;
import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Field;
import dev.hearth.chat.Form;
import dev.hearth.chat.Message;
import dev.hearth.chat.Option;
import dev.hearth.chat.Press;
import dev.hearth.chat.Prose;
import dev.hearth.clock.WallClock;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.slack.SlackStandIn;
import dev.hearth.slack.answers.Ack;
import dev.hearth.slack.exchange.SlackDesk;
import dev.hearth.workspaces.Standing;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SlackServletTests {

    private static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
    private static final SlackSignature.Generator SIGNING = new SlackSignature.Generator(SECRET);

    private final SlackDesk desk = new SlackDesk();
    private final SlackServlet servlet = new SlackServlet(SECRET, desk.exchange, new WallClock());

    @AfterEach
    void close() {
        desk.close();
    }

    // --- signatures

    static Stream<Arguments> forgeries() {
        long now = Instant.now().getEpochSecond();
        String body = command("/story", "hello");
        String good = sign(now, body);
        return Stream.of(
                Arguments.of("no signature", "" + now, null, body, 401),
                Arguments.of("no timestamp", null, good, body, 401),
                Arguments.of("neither", null, null, body, 401),
                Arguments.of(
                        "another secret",
                        "" + now,
                        new SlackSignature.Generator("other").generate("" + now, body),
                        body,
                        401),
                Arguments.of("changed body", "" + now, good, body.replace("hello", "hullo"), 401),
                Arguments.of("body grew", "" + now, good, body + "&text=x", 401),
                Arguments.of("no body", "" + now, good, "", 401),
                Arguments.of("another moment", "" + (now - 1), good, body, 401),
                Arguments.of("stale", "" + (now - 302), sign(now - 302, body), body, 401),
                Arguments.of("from the future", "" + (now + 302), sign(now + 302, body), body, 401),
                Arguments.of("no number", "yesterday", SIGNING.generate("yesterday", body), body, 401),
                Arguments.of("negative", "-" + now, SIGNING.generate("-" + now, body), body, 401),
                Arguments.of("huge number", "9".repeat(30), SIGNING.generate("9".repeat(30), body), body, 401),
                Arguments.of("upper case", "" + now, good.toUpperCase(java.util.Locale.ROOT), body, 401),
                Arguments.of("cut off", "" + now, good.substring(0, 40), body, 401),
                Arguments.of("another version", "" + now, good.replace("v0=", "v1="), body, 401),
                Arguments.of("empty signature", "" + now, "", body, 401),
                Arguments.of("unsigned JSON", null, null, "{\"type\":\"url_verification\",\"challenge\":\"x\"}", 401));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgeries")
    @Tag("P11")
    void aForgeryDoesNothing(String what, @Nullable String stamp, @Nullable String signature, String body, int status)
            throws Exception {
        MockHttpServletResponse response = post(stamp, signature, body.getBytes(StandardCharsets.UTF_8));

        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(response.getContentAsString()).isEmpty();
        assertThat(desk.requests).isEmpty();
    }

    @Test
    @Tag("P11")
    void withoutASecretNothingIsFromSlack() throws Exception {
        long now = Instant.now().getEpochSecond();
        String body = command("/story", "hello");
        MockHttpServletRequest request = request("" + now, sign(now, body), body.getBytes(StandardCharsets.UTF_8));
        MockHttpServletResponse response = new MockHttpServletResponse();

        new SlackServlet(null, desk.exchange, new WallClock()).service(request, response);

        assertThat(response.getStatus()).isEqualTo(401);
        assertThat(desk.requests).isEmpty();
    }

    @Test
    void believesWhatTheSdkSigned() throws Exception {
        assertThat(signed(command("/story", "hello")).getStatus()).isEqualTo(200);
        assertThat(desk.requests).hasSize(1);
    }

    static Stream<String> nonsense() {
        return Stream.of(
                "{\"type\":",
                "{}",
                "{\"type\":\"event_callback\"}",
                "{\"type\":\"event_callback\",\"event\":{\"type\":\"app_mention\"}}",
                "{\"type\":\"url_verification\"}",
                "{\"type\":\"event_callback\",\"authorizations\":[7],\"team_id\":\"T1\"}",
                "payload=%7B",
                "payload=" + encode("{\"type\":\"block_actions\"}"),
                "payload=" + encode("{\"type\":\"view_submission\",\"user\":{\"id\":\"U1\"},\"team\":{\"id\":\"T1\"}}"),
                "payload=" + encode("{\"type\":\"message_action\",\"user\":{\"id\":\"U1\"},\"team\":{\"id\":\"T1\"}}"),
                "payload=" + encode("{\"type\":\"block_actions\",\"user\":[],\"actions\":[{\"action_id\":\"a|0\"}]}"),
                "payload=" + encode("{\"type\":\"block_actions\",\"actions\":[]}"),
                "payload=" + encode("{\"type\":" + "[".repeat(2000)),
                "text=%zz",
                "text=hello",
                "command=/&team_id=T1&user_id=U1&channel_id=C1",
                "");
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    @Tag("P11")
    void signedNonsenseIsABadRequestAndDoesNothing(String body) throws Exception {
        assertThat(signed(body).getStatus()).isEqualTo(400);
        assertThat(desk.requests).isEmpty();
    }

    @Test
    void moreThanAMegabyteIsTooLarge() throws Exception {
        assertThat(signed(command("/story", "x".repeat(1024 * 1024))).getStatus())
                .isEqualTo(413);
        assertThat(desk.requests).isEmpty();
    }

    @Test
    void answersTheQuestionWhetherThisIsTheRightAddress() throws Exception {
        MockHttpServletResponse response =
                signed("{\"type\":\"url_verification\",\"token\":\"t\",\"challenge\":\"3eZbr\"}");

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(json(response).get("challenge").getAsString()).isEqualTo("3eZbr");
    }

    @Test
    void answersTheCheckOfItsCertificate() throws Exception {
        assertThat(signed("ssl_check=1&token=x").getStatus()).isEqualTo(200);
        assertThat(post(null, null, "ssl_check=1&token=x".getBytes(StandardCharsets.UTF_8))
                        .getStatus())
                .isEqualTo(200);
        assertThat(desk.requests).isEmpty();
    }

    // --- commands

    @Test
    void aCommandIsTypedWithoutSlacksEscapes() throws Exception {
        signed(command("/Story", "a &lt;b&gt; &amp; &amp;amp; <@U2|ben> in <#C2|ops> at <https://x.org/?a=1&amp;b=2>"));

        assertThat(desk.request().ask())
                .isEqualTo(new Ask.Typed("story", "a <b> & &amp; @ben in #ops at https://x.org/?a=1&b=2"));
        assertThat(desk.request().person()).isEqualTo(desk.person("U1"));
        assertThat(desk.request().standing()).isEqualTo(Standing.MEMBER);
        assertThat(desk.request().here().channel()).isEqualTo("C1");
        assertThat(desk.request().here().direct()).isFalse();
    }

    @Test
    void theAnswerToACommandIsTheBodyAndOnlyForWhoAsked() throws Exception {
        desk.answer = request -> Reply.say(Prose.of("Kept."));

        JsonObject answer = json(signed(command("/story", "hello")));

        assertThat(answer.get("response_type").getAsString()).isEqualTo("ephemeral");
        assertThat(answer.get("text").getAsString()).isEqualTo("Kept.");
        assertThat(answer.getAsJsonArray("blocks")).hasSize(1);
        assertThat(answer.get("unfurl_links").getAsBoolean()).isFalse();
    }

    @Test
    @Tag("P2")
    void aReplayIsTheSameRequestAndTheSameWordsUnderANewTriggerAreNot() throws Exception {
        long now = Instant.now().getEpochSecond();
        String body = command("/story", "hello");
        post("" + now, sign(now, body), body.getBytes(StandardCharsets.UTF_8));
        post("" + now, sign(now, body), body.getBytes(StandardCharsets.UTF_8));
        signed(body.replace("trigger_id=1.2.3", "trigger_id=1.2.4"));

        assertThat(desk.requests.get(0).key())
                .isNotNull()
                .isEqualTo(desk.requests.get(1).key());
        assertThat(desk.requests.get(2).key()).isNotEqualTo(desk.requests.get(0).key());
    }

    @Test
    @Tag("P10")
    void theSameIdsInAnotherWorkspaceAreAnotherPersonAndAnotherRequest() throws Exception {
        signed(command("/story", "hello"));
        signed(command("/story", "hello").replace("team_id=T1", "team_id=T2"));

        assertThat(desk.requests.get(0).person())
                .isNotEqualTo(desk.requests.get(1).person());
        assertThat(desk.requests.get(0).key()).isNotEqualTo(desk.requests.get(1).key());
    }

    @Test
    @Tag("P10")
    void aGuestIsAGuestAndAnOwnerAnAdministrator() throws Exception {
        desk.slack.user("U3", "{\"id\":\"U3\",\"is_ultra_restricted\":true}");
        desk.slack.user("U4", "{\"id\":\"U4\",\"is_admin\":true}");

        signed(command("/hearth", "status").replace("user_id=U1", "user_id=U3"));
        signed(command("/hearth", "status").replace("user_id=U1", "user_id=U4"));

        assertThat(desk.requests).extracting(Request::standing).containsExactly(Standing.GUEST, Standing.ADMINISTRATOR);
    }

    @Test
    void aStoryInOneLineNeverAsksSlackWhoTellsIt() throws Exception {
        signed(command("/story", "yesterday the pager knew before we did"));

        assertThat(desk.slack.calls("users.info")).isEmpty();
    }

    @Test
    @Tag("P10")
    void nobodyIsAMemberBeforeSlackSaysSo() throws Exception {
        CountDownLatch slow = desk.slack.block();

        String answer =
                signed(command("/chaos", "plan Checkout without node 2")).getContentAsString();

        assertThat(answer).contains("has not told me yet who you are").contains("/chaos plan Checkout without node 2");
        assertThat(desk.requests).isEmpty();
        slow.countDown();
    }

    @Test
    @Tag("P10")
    void aButtonThatIsNotForGuestsWaitsForSlackToSayWhoPressed() throws Exception {
        CountDownLatch slow = desk.slack.block();

        signed(press("stories.tell|0", "12", "1700000001.000100"));

        assertThat(desk.requests).isEmpty();
        slow.countDown();
    }

    @Test
    @Tag("P12")
    void slackHearsBackBeforeItHasSaidWhoAsks() throws Exception {
        try (SlackDesk hasty = new SlackDesk(Duration.ZERO)) {
            hasty.answer = request -> Reply.say(Prose.of("Here."));
            CountDownLatch slow = hasty.slack.block();

            Ack ack = hasty.exchange.command(
                    Map.of(
                            "team_id", "T1",
                            "channel_id", "C1",
                            "user_id", "U1",
                            "command", "/chaos",
                            "text", "plan",
                            "trigger_id", "1.2.3",
                            "response_url", hasty.slack.replyAddress()),
                    Instant.now());

            assertThat(ack).isEqualTo(Ack.EMPTY);
            assertThat(hasty.requests).isEmpty();
            slow.countDown();
            hasty.slack.await("response_url");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/ooda open checkout", "/hearth incident open checkout", "/chaos hold 1", "/chaos stop all"})
    @Tag("P6")
    void whatIsPressingNeverWaitsForSlackToSayWhoAsks(String line) throws Exception {
        CountDownLatch slow = desk.slack.block();

        signed(command(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1)));

        assertThat(desk.request().standing()).isEqualTo(Standing.MEMBER);
        slow.countDown();
    }

    @Test
    @Tag("P6")
    void aBrakeNeverWaitsForSlackToSayWhoPressed() throws Exception {
        CountDownLatch slow = desk.slack.block();

        signed(press("experiments.hold|0", "12", "1700000001.000100"));

        assertThat(desk.requests).hasSize(1);
        slow.countDown();
    }

    @Test
    @Tag("P12")
    void aFormIsAcknowledgedWhileSlackIsSlowAndOpensWithTheTrigger() throws Exception {
        desk.answer = request -> Reply.open(form());
        CountDownLatch slow = desk.slack.block();

        MockHttpServletResponse response = signed(command("/story", ""));

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentAsString()).isEmpty();
        slow.countDown();
        SlackStandIn.Call opened = desk.slack.await("views.open");
        assertThat(opened.get("trigger_id")).isEqualTo("1.2.3");
        assertThat(opened.json("view").getAsJsonObject().get("callback_id").getAsString())
                .isEqualTo("stories.tell");
    }

    @Test
    void aFormThatDidNotOpenInTimeComesWithAButtonAndTheWords() throws Exception {
        desk.answer = request -> Reply.open(form());
        desk.slack.refuse("views.open", "expired_trigger_id");

        signed(command("/chaos", "plan Checkout without node 2"));

        String shown = desk.slack.await("response_url").get("body");
        assertThat(shown)
                .contains("Checkout without node 2")
                .contains("slack.open|0")
                .contains("\"value\":\"chaos plan\"");
        signed(press("slack.open|0", "chaos plan", "1700000001.000100"));
        assertThat(desk.request().ask()).isEqualTo(new Ask.Typed("chaos", "plan"));
    }

    @Test
    void afterFiveRepliesTheAddressIsSpentAndAVanishingMessageTakesOver() throws Exception {
        desk.answer = request -> Reply.silence();
        signed(command("/story", "hello"));
        for (int i = 0; i < 5; i++) {
            desk.request().late().accept(Reply.say(Prose.of("late " + i)));
            desk.slack.await("response_url");
        }
        desk.request().late().accept(Reply.say(Prose.of("one more")));

        SlackStandIn.Call vanishing = desk.slack.await("chat.postEphemeral");

        assertThat(vanishing.get("user")).isEqualTo("U1");
        assertThat(vanishing.get("channel")).isEqualTo("C1");
        assertThat(desk.slack.calls("response_url")).hasSize(5);
    }

    @Test
    @Tag("P11")
    void aReplyAddressElsewhereIsNeverCalled() throws Exception {
        signed(command("/story", "hello").replace("REPLY", encode("https://evil.example/x")));
        desk.request().late().accept(Reply.say(Prose.of("late")));

        assertThat(desk.slack.await("chat.postEphemeral").get("channel")).isEqualTo("C1");
    }

    @Test
    @Tag("P12")
    void slackHearsBackInTimeAndASlowAnswerFollows() throws Exception {
        CountDownLatch slow = new CountDownLatch(1);
        desk.answer = request -> {
            try {
                slow.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return Reply.say(Prose.of("At last."));
        };

        assertThat(signed(command("/hearth", "status")).getContentAsString()).isEmpty();
        slow.countDown();
        assertThat(desk.slack.await("response_url").get("body")).contains("At last.");
    }

    @Test
    void whatBreaksIsSaidWithoutTheReason() throws Exception {
        desk.answer = request -> {
            throw new IllegalStateException("secret words");
        };

        String answer = signed(command("/story", "hello")).getContentAsString();

        assertThat(answer).contains("Something broke on my side").doesNotContain("secret words");
    }

    // --- buttons

    @Test
    void aButtonIsPressedAndItsAnswerComesBesideTheMessage() throws Exception {
        desk.answer = request -> Reply.say(Prose.of("Held."));

        MockHttpServletResponse response = signed(press("experiments.hold|3", "12", "1700000001.000100"));

        assertThat(response.getContentAsString()).isEmpty();
        assertThat(desk.request().ask())
                .isEqualTo(new Ask.Pressed(new Press("experiments.hold", "12"), "1700000000.000001"));
        String said = desk.slack.await("response_url").get("body");
        assertThat(said)
                .contains("Held.")
                .contains("\"replace_original\":false")
                .contains("\"ephemeral\"");
    }

    @Test
    @Tag("P2")
    void twoClicksAreOneRequestAndAClickMuchLaterIsAnother() throws Exception {
        signed(press("experiments.join|0", "12", "1700000004.900000"));
        signed(press("experiments.join|0", "12", "1700000005.100000"));
        signed(press("experiments.join|0", "12", "1700000030.000000"));

        var first = desk.requests.get(0).key();
        var second = desk.requests.get(1).key();
        var later = desk.requests.get(2).key();
        assertThat(List.of(second.now(), second.before())).contains(first.now());
        assertThat(List.of(later.now(), later.before())).doesNotContain(first.now(), second.now());
    }

    @Test
    void aChoiceIsAPressWithWhatWasPicked() throws Exception {
        String action =
                "{\"type\":\"static_select\",\"action_id\":\"teams.pick:inc|1\",\"action_ts\":\"1700000001.000100\","
                    + "\"selected_option\":{\"text\":{\"type\":\"plain_text\",\"text\":\"Payments\"},\"value\":\"7\"}}";

        signed(payload(pressed(action)));

        assertThat(desk.request().ask())
                .isInstanceOfSatisfying(
                        Ask.Pressed.class,
                        pressed -> assertThat(pressed.press()).isEqualTo(new Press("teams.pick", "inc=7")));
    }

    @Test
    @Tag("P10")
    void somebodyOfAnotherOrganisationIsAGuest() throws Exception {
        signed(press("experiments.stop|0", "12", "1700000001.000100")
                .replace(encode("\"team_id\":\"T1\""), encode("\"team_id\":\"T9\"")));

        assertThat(desk.request().standing()).isEqualTo(Standing.GUEST);
    }

    @Test
    void aLinkAndAnInputAreNobodysPress() throws Exception {
        signed(payload(pressed("{\"action_id\":\"link|0\",\"type\":\"button\",\"url\":\"https://example.org\"}")));
        signed(payload(pressed("{\"action_id\":\"value\",\"type\":\"plain_text_input\",\"value\":\"x\"}")));

        assertThat(desk.requests).isEmpty();
    }

    @Test
    void aButtonInTheHomeOpensItsAnswerAsAPage() throws Exception {
        desk.answer = request -> Reply.say(Prose.of("Here."));

        signed(
                payload(
                        pressed("{\"action_id\":\"stories.show|0\",\"type\":\"button\",\"value\":\"s-k7m2\"}")
                                .replace("\"channel\":{\"id\":\"C1\",\"name\":\"payments\"},", "")
                                .replace(
                                        "\"container\":{\"type\":\"message\",\"message_ts\":\"1700000000.000001\",\"channel_id\":\"C1\"}",
                                        "\"container\":{\"type\":\"view\",\"view_id\":\"V1\"},\"view\":{\"id\":\"V1\",\"type\":\"home\"}")));

        assertThat(desk.request().place()).isNull();
        assertThat(desk.slack.await("views.open").get("view")).contains("Here.");
    }

    // --- forms

    @Test
    void aFormBringsBackItsFieldsItsCarryAndItsPlace() throws Exception {
        JsonObject view = opened(new Form(
                "stories.tell",
                "sealed\nstuff",
                "Tell",
                List.of(),
                List.of(
                        new Field.Paragraph("text", "Your story", "", "", false),
                        new Field.Choice(
                                "audience",
                                "Who",
                                List.of(new Option("me", "Only me"), new Option("", "None")),
                                "me",
                                false),
                        new Field.Moment("when", "When", "", true)),
                List.of(
                        new Field.Several(
                                "tags", "Tags", List.of(new Option("a", "A"), new Option("b", "B")), "", true),
                        new Field.TenPoints("triad", "It was about", List.of("people", "tools", "rules"), ""),
                        new Field.Checkbox("quote", "May be quoted", ""),
                        new Field.People("who", "Who else", "", "", true, 20),
                        new Field.People("nobody", "Who not", "", "", true, 20)),
                "Keep",
                Map.of()));

        signed(payload(submission(
                view,
                Map.of(
                        "who", "{\"type\":\"multi_users_select\",\"selected_users\":[\"U1\",\"U2\"]}",
                        "nobody", "{\"type\":\"multi_users_select\",\"selected_users\":[]}",
                        "text", "{\"type\":\"plain_text_input\",\"value\":\"It broke\"}",
                        "audience", "{\"type\":\"radio_buttons\",\"selected_option\":{\"value\":\"(none)\"}}",
                        "when~day", "{\"type\":\"datepicker\",\"selected_date\":\"2026-12-01\"}",
                        "when~time", "{\"type\":\"timepicker\",\"selected_time\":\"14:00\"}",
                        "tags", "{\"type\":\"checkboxes\",\"selected_options\":[{\"value\":\"a\"},{\"value\":\"b\"}]}",
                        "triad~points0", "{\"type\":\"static_select\",\"selected_option\":{\"value\":\"3\"}}",
                        "triad~points2", "{\"type\":\"static_select\",\"selected_option\":{\"value\":\"7\"}}",
                        "quote", "{\"type\":\"checkboxes\",\"selected_options\":[{\"value\":\"yes\"}]}"))));

        assertThat(desk.request().ask())
                .isEqualTo(new Ask.Submitted(
                        "stories.tell",
                        "sealed\nstuff",
                        Map.of(
                                "who", "U1,U2",
                                "text", "It broke",
                                "when", "2026-12-01T14:00",
                                "tags", "a,b",
                                "triad", "3,0,7",
                                "quote", "yes")));
        assertThat(desk.request().here().channel()).isEqualTo("C1");
    }

    @Test
    void mistakesAreShownUnderTheirFieldsAndNothingTypedIsLost() throws Exception {
        JsonObject view = opened(form());
        desk.answer = request -> Reply.open(form().mending(Map.of("text", "Please say a little more.")));

        JsonObject answer = json(signed(payload(submission(view, Map.of("text", "{\"value\":\"x\"}")))));

        assertThat(answer.get("response_action").getAsString()).isEqualTo("errors");
        assertThat(answer.getAsJsonObject("errors").entrySet().iterator().next().getKey())
                .startsWith("text~");
        assertThat(answer.toString()).contains("Please say a little more.");
    }

    @Test
    void aMistakeThatThePageCannotShowComesOnANewPageAboveTheFields() throws Exception {
        JsonObject view = opened(form());
        desk.answer = request -> Reply.open(form().holding(Map.of("text", "x"))
                .under(List.of(new Block.Text(Prose.of("an echo"))))
                .carrying("page 2")
                .mending(Map.of("text", "Too short.")));

        JsonObject answer = json(signed(payload(submission(view, Map.of("text", "{\"value\":\"x\"}")))));

        assertThat(answer.get("response_action").getAsString()).isEqualTo("update");
        String blocks = answer.getAsJsonObject("view").getAsJsonArray("blocks").toString();
        assertThat(blocks).contains("Too short.").contains("an echo").contains("\"initial_value\":\"x\"");
        assertThat(blocks.indexOf("Too short.")).isLessThan(blocks.indexOf("an echo"));
    }

    @Test
    @Tag("P2")
    void theSamePageSentTwiceIsOneRequestAndItsNextPageIsAnother() throws Exception {
        JsonObject view = opened(form());
        desk.answer = request -> Reply.open(form().carrying("page 2").submitting("Plan it"));
        String sent = payload(submission(view, Map.of("text", "{\"value\":\"x\"}")));
        JsonObject next = json(signed(sent)).getAsJsonObject("view");
        signed(sent);
        next.addProperty("id", "V1");
        signed(payload(submission(next, Map.of("text", "{\"value\":\"x\"}"))));

        List<Request> sends = desk.requests.subList(1, 4);
        assertThat(sends.get(0).key()).isEqualTo(sends.get(1).key());
        assertThat(sends.get(2).key()).isNotEqualTo(sends.get(0).key());
    }

    @Test
    void anAnswerToAFormIsItsLastPage() throws Exception {
        JsonObject view = opened(form());
        desk.answer = request -> Reply.say(Message.of(
                new Block.Text(Prose.of("Kept.")), Block.Buttons.of(Button.plain("My team", "stories.widen", "s-1"))));

        JsonObject answer = json(signed(payload(submission(view, Map.of("text", "{\"value\":\"x\"}")))));

        assertThat(answer.get("response_action").getAsString()).isEqualTo("update");
        assertThat(answer.getAsJsonObject("view").has("submit")).isFalse();
        assertThat(answer.toString()).contains("Kept.").contains("stories.widen|0");
    }

    @Test
    @Tag("P12")
    void whatWasNotKeptLeavesTheFormOpen() throws Exception {
        JsonObject view = opened(form());
        desk.answer = request -> new Reply.NotKept(Message.of(Prose.of("Not kept yet.")));

        JsonObject answer = json(signed(payload(submission(view, Map.of("text", "{\"value\":\"x\"}")))));

        assertThat(answer.get("response_action").getAsString()).isEqualTo("errors");
        assertThat(answer.toString()).contains("Not kept yet.");
        desk.request().late().accept(Reply.say(Prose.of("Kept after all.")));
        assertThat(desk.slack.await("views.update").get("view")).contains("Kept after all.");
    }

    // --- shortcuts and events

    @Test
    void aShortcutPointsAtAMessage() throws Exception {
        signed(payload("{\"type\":\"message_action\",\"callback_id\":\"incidents.add\",\"trigger_id\":\"9.9.9\","
                + "\"message_ts\":\"1700000000.000200\",\"response_url\":\"" + desk.slack.replyAddress()
                + "\",\"team\":{\"id\":\"T1\",\"domain\":\"acme\"},\"user\":{\"id\":\"U1\",\"team_id\":\"T1\"},"
                + "\"channel\":{\"id\":\"C1\",\"name\":\"ops\"},\"message\":{\"type\":\"message\",\"user\":\"U2\",\"ts\":\"1700000000.000200\",\"text\":\"p99"
                + " &gt; 2 s\"}}"));

        assertThat(desk.request().ask())
                .isEqualTo(new Ask.Pointed(
                        "incidents.add",
                        "1700000000.000200",
                        "U2",
                        "p99 > 2 s",
                        "https://acme.slack.com/archives/C1/p1700000000000200"));
    }

    @Test
    void aMentionInAThreadIsTypedThereAndAnsweredThereToItsAuthorAlone() throws Exception {
        desk.answer = request -> Reply.say(Prose.of("Noted."));

        signed(event(
                "{\"type\":\"app_mention\",\"user\":\"U1\",\"text\":\"<@UBOT> note queue &lt; 10\",\"channel\":\"C1\","
                        + "\"ts\":\"1700000001.000100\",\"thread_ts\":\"1700000000.000100\"}"));

        assertThat(desk.request().ask()).isEqualTo(new Ask.Typed("hearth", "note queue < 10", true));
        assertThat(desk.request().here().thread()).isEqualTo("1700000000.000100");
        SlackStandIn.Call said = desk.slack.await("chat.postEphemeral");
        assertThat(said.get("user")).isEqualTo("U1");
        assertThat(said.get("thread_ts")).isEqualTo("1700000000.000100");
    }

    @Test
    void aFormAskedForByAMentionComesAsAButton() throws Exception {
        desk.answer = request -> Reply.open(form());

        signed(event(
                "{\"type\":\"app_mention\",\"user\":\"U1\",\"text\":\"<@UBOT> chaos plan Drain it\",\"channel\":\"C1\","
                        + "\"ts\":\"1700000001.000100\"}"));

        SlackStandIn.Call said = desk.slack.await("chat.postEphemeral");
        assertThat(said.get("blocks")).contains("\"value\":\"hearth chaos plan\"");
        assertThat(desk.slack.calls("views.open")).isEmpty();
    }

    @Test
    void itDoesNotAnswerItselfNorOtherBots() throws Exception {
        signed(event("{\"type\":\"app_mention\",\"user\":\"UBOT\",\"text\":\"<@UBOT> hi\",\"channel\":\"C1\"}"));
        signed(event("{\"type\":\"app_mention\",\"user\":\"U5\",\"bot_id\":\"B1\",\"text\":\"<@UBOT>"
                + " hi\",\"channel\":\"C1\"}"));
        signed(event("{\"type\":\"member_joined_channel\",\"user\":\"U1\",\"channel\":\"C1\",\"team\":\"T1\"}"));

        assertThat(desk.requests).isEmpty();
    }

    @Test
    @Tag("P2")
    void anEventSentAgainIsTheSameRequest() throws Exception {
        String event = event("{\"type\":\"app_mention\",\"user\":\"U1\",\"text\":\"<@UBOT> help\",\"channel\":\"C1\"}");
        signed(event);
        signed(event);
        signed(event.replace("Ev1", "Ev2"));

        assertThat(desk.requests.get(0).key()).isEqualTo(desk.requests.get(1).key());
        assertThat(desk.requests.get(2).key()).isNotEqualTo(desk.requests.get(0).key());
    }

    @Test
    void anInvitationNamesWhoInvited() throws Exception {
        signed(
                event(
                        "{\"type\":\"member_joined_channel\",\"user\":\"UBOT\",\"channel\":\"C9\",\"inviter\":\"U1\",\"team\":\"T1\"}"));

        assertThat(desk.request().ask()).isEqualTo(new Ask.Invited());
        assertThat(desk.request().person()).isEqualTo(desk.person("U1"));
        assertThat(desk.request().here().channel()).isEqualTo("C9");
    }

    @Test
    void aVisitDrawsTheHomeForEverybody() throws Exception {
        signed(event("{\"type\":\"app_home_opened\",\"user\":\"U1\",\"channel\":\"D1\",\"tab\":\"home\"}"));

        SlackStandIn.Call home = desk.slack.await("views.publish");
        assertThat(home.get("user_id")).isEqualTo("U1");
        assertThat(home.get("view")).contains("/hearth help").contains("\"home\"");
    }

    @Test
    void itsRemovalForgetsTheToken() throws Exception {
        signed(event("{\"type\":\"app_uninstalled\"}"));
        signed(event("{\"type\":\"tokens_revoked\",\"tokens\":{\"oauth\":[\"U1\"],\"bot\":[]}}"));

        assertThat(desk.left).containsExactly(desk.tenant(null, "T1"));
    }

    @Test
    void whatItDoesNotKnowIsAcknowledged() throws Exception {
        assertThat(signed(event("{\"type\":\"reaction_added\"}")).getStatus()).isEqualTo(200);
        assertThat(signed("{\"type\":\"app_rate_limited\",\"minute_rate_limited\":1}")
                        .getStatus())
                .isEqualTo(200);
        assertThat(signed(payload("{\"type\":\"view_closed\"}")).getStatus()).isEqualTo(200);
        assertThat(desk.requests).isEmpty();
    }

    // --- what Slack sends

    private static Form form() {
        return Form.of(
                "stories.tell",
                "",
                "Tell a story",
                "Keep",
                List.of(new Field.Paragraph("text", "Your story", "", "", false)));
    }

    /** Opens a form by a command and returns the view as Slack got it. */
    private JsonObject opened(Form form) throws Exception {
        desk.answer = request -> Reply.open(form);
        signed(command("/story", ""));
        JsonObject view = desk.slack.await("views.open").json("view").getAsJsonObject();
        view.addProperty("id", "V1");
        desk.answer = request -> Reply.silence();
        return view;
    }

    /** What Slack sends when a view is sent: every input's state under its block. */
    private static String submission(JsonObject view, Map<String, String> filled) {
        JsonObject values = new JsonObject();
        view.getAsJsonArray("blocks").forEach(block -> {
            JsonObject input = block.getAsJsonObject();
            if (input.get("type").getAsString().equals("input")) {
                String id = input.get("block_id").getAsString();
                String[] slot = id.split("~");
                String value = filled.getOrDefault(slot[1].isEmpty() ? slot[0] : slot[0] + "~" + slot[1], "{}");
                JsonObject action = new JsonObject();
                action.add("value", JsonParser.parseString(value));
                values.add(id, action);
            }
        });
        JsonObject state = new JsonObject();
        state.add("values", values);
        view.add("state", state);
        return "{\"type\":\"view_submission\",\"team\":{\"id\":\"T1\"},\"user\":{\"id\":\"U1\",\"team_id\":\"T1\"},"
                + "\"trigger_id\":\"5.5.5\",\"view\":" + view + "}";
    }

    private static String event(String event) {
        return "{\"type\":\"event_callback\",\"team_id\":\"T1\",\"api_app_id\":\"A1\",\"event_id\":\"Ev1\",\"event_time\":"
                + Instant.now().getEpochSecond()
                + ",\"authorizations\":[{\"team_id\":\"T1\",\"user_id\":\"UBOT\",\"is_bot\":true}],\"event\":" + event
                + "}";
    }

    private String press(String action, String value, String moment) {
        return payload(pressed("{\"type\":\"button\",\"action_id\":\"" + action + "\",\"value\":\"" + value
                + "\",\"action_ts\":\"" + moment + "\"}"));
    }

    private String pressed(String action) {
        return "{\"type\":\"block_actions\",\"team\":{\"id\":\"T1\"},\"user\":{\"id\":\"U1\",\"team_id\":\"T1\"},"
                + "\"channel\":{\"id\":\"C1\",\"name\":\"payments\"},"
                + "\"container\":{\"type\":\"message\",\"message_ts\":\"1700000000.000001\",\"channel_id\":\"C1\"},"
                + "\"trigger_id\":\"7.7.7\",\"response_url\":\"" + desk.slack.replyAddress() + "\",\"actions\":["
                + action
                + "]}";
    }

    private static String payload(String json) {
        return "payload=" + encode(json);
    }

    private static String command(String command, String text) {
        return COMMAND.formatted(encode(command), encode(text));
    }

    private static final String COMMAND = "token=t&team_id=T1&team_domain=acme&channel_id=C1&channel_name=payments"
            + "&user_id=U1&user_name=mia&command=%s&text=%s&trigger_id=1.2.3&response_url=REPLY";

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String sign(long stamp, String body) {
        return SIGNING.generate(Long.toString(stamp), body);
    }

    private MockHttpServletResponse signed(String body) throws ServletException, IOException {
        String whole = body.replace("response_url=REPLY", "response_url=" + encode(desk.slack.replyAddress()));
        long now = Instant.now().getEpochSecond();
        return post("" + now, sign(now, whole), whole.getBytes(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse post(@Nullable String stamp, @Nullable String signature, byte[] body)
            throws ServletException, IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        servlet.service(request(stamp, signature, body), response);
        return response;
    }

    private static MockHttpServletRequest request(@Nullable String stamp, @Nullable String signature, byte[] body) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/slack/events");
        request.setContent(body);
        if (stamp != null) {
            request.addHeader("X-Slack-Request-Timestamp", stamp);
        }
        if (signature != null) {
            request.addHeader("X-Slack-Signature", signature);
        }
        return request;
    }

    private static JsonObject json(MockHttpServletResponse response) throws IOException {
        return JsonParser.parseString(response.getContentAsString(StandardCharsets.UTF_8))
                .getAsJsonObject();
    }
}
