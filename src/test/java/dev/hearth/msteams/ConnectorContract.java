package dev.hearth.msteams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.chat.platform.Delivery.Scope;
import dev.hearth.msteams.connector.Address;
import dev.hearth.msteams.connector.Answer;
import dev.hearth.msteams.connector.Answer.Lost;
import dev.hearth.msteams.connector.Answer.No;
import dev.hearth.msteams.connector.Answer.Wait;
import dev.hearth.msteams.connector.Answer.Yes;
import dev.hearth.msteams.connector.Connector;
import dev.hearth.msteams.connector.Connector.Begun;
import dev.hearth.msteams.connector.Connector.Roster;
import dev.hearth.msteams.connector.Member;
import dev.hearth.msteams.connector.MsTeamsProperties;
import dev.hearth.msteams.connector.Paced;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What every client behind the seam does alike. */
public abstract class ConnectorContract {

    protected static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final JsonMapper JSON = new JsonMapper();
    private static final String CHANNEL = "19:abc+d_e@thread.tacv2";
    private static final String HELLO = "{\"type\":\"message\",\"text\":\"Hello\"}";

    /** A message with everything in it that Hearth writes, and something that nobody knows. */
    private static final String EVERYTHING = """
        {"type":"message","textFormat":"xml","text":"<at>Mia</at> grüßt 🔥","summary":"s","locale":"en-US",
         "importance":"urgent","deliveryMode":"notification","replyToId":"1","inputHint":"acceptingInput",
         "from":{"id":"28:bot","name":"Hearth"},
         "recipient":{"id":"29:mia","aadObjectId":"mia","isTargeted":true},
         "conversation":{"id":"19:abc","isGroup":true,"conversationType":"channel","tenantId":"t"},
         "attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","name":"n","extra":1,
           "content":{"type":"AdaptiveCard","version":"1.5","msteams":{"width":"Full","entities":[]},
             "body":[{"type":"TextBlock","text":"","wrap":true,"n":1.5,"big":12345678901234567890,"none":[{}]}]}}],
         "entities":[{"type":"mention","text":"<at>Mia</at>","mentioned":{"id":"mia","name":"Mia"}}],
         "channelData":{"notification":{"alert":true},"list":[1,"two",{"three":3}]},
         "value":{"a":[1,2,{"b":"c"}]},"nobodyKnows":{"this":["yet"]}}
        """;

    protected final ConnectorStandIn service = new ConnectorStandIn();
    private @Nullable Connector connector;

    /** The client under test. */
    protected abstract Connector open(MsTeamsProperties properties);

    @AfterEach
    void close() {
        service.close();
    }

    private Connector connector() {
        if (connector == null) {
            connector = open(service.properties());
        }
        return connector;
    }

    private Address channel() {
        return service.address(CHANNEL);
    }

    private static <T> T yes(Answer<T> answer) {
        assertThat(answer).isInstanceOf(Yes.class);
        return ((Yes<T>) answer).value();
    }

    private String said() {
        return yes(connector().post(channel(), HELLO));
    }

    @Test
    void saysSomethingAndTellsItsId() {
        String id = said();

        assertThat(service.said(CHANNEL)).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(id);
            assertThat(one.activity().path("text").asString()).isEqualTo("Hello");
        });
    }

    @Test
    void saysSomethingInAThread() {
        yes(connector().post(channel().under("17"), HELLO));

        assertThat(service.said(CHANNEL + ";messageid=17")).hasSize(1);
    }

    @Test
    void carriesAnActivityAsItIs() {
        String id = yes(connector().post(channel(), EVERYTHING));
        assertThat(holds(service.newestAround(CHANNEL).activity(), JSON.readTree(EVERYTHING)))
                .isEmpty();

        yes(connector().edit(channel(), id, EVERYTHING));
        assertThat(holds(service.newestAround(CHANNEL).activity(), JSON.readTree(EVERYTHING)))
                .isEmpty();
    }

    /** Where something differs that was sent; what was added does not matter. */
    private static String holds(JsonNode arrived, JsonNode sent) {
        if (sent.isObject()) {
            return sent.propertyStream()
                    .map(field -> arrived.has(field.getKey())
                            ? holds(arrived.get(field.getKey()), field.getValue())
                            : field.getKey() + " is missing; ")
                    .reduce("", String::concat);
        }
        return arrived.equals(sent) ? "" : sent + " became " + arrived + "; ";
    }

    @Test
    void putsOtherWordsIntoWhatWasSaid() {
        String id = said();

        assertThat(yes(connector().edit(channel(), id, HELLO.replace("Hello", "Goodbye"))))
                .isEqualTo(id);

        assertThat(service.said(CHANNEL))
                .singleElement()
                .satisfies(one ->
                        assertThat(one.activity().path("text").asString()).isEqualTo("Goodbye"));
    }

    @Test
    void takesBackWhatWasSaidAndSaysWhenItIsGoneAlready() {
        String id = said();

        yes(connector().delete(channel(), id));

        assertThat(service.said(CHANNEL)).isEmpty();
        assertThat(connector().delete(channel(), id))
                .isEqualTo(new No<>("ActivityNotFoundInConversation", Scope.MESSAGE));
    }

    @Test
    void beginsAThreadInAChannel() {
        Begun begun = yes(connector()
                .begin(
                        service.service(),
                        "{\"isGroup\":true,\"channelData\":{\"channel\":{\"id\":\"" + CHANNEL + "\"}},\"activity\":"
                                + EVERYTHING + "}"));

        assertThat(begun.conversation()).startsWith(CHANNEL + ";messageid=");
        assertThat(service.said(begun.conversation())).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(begun.message());
            assertThat(holds(one.activity(), JSON.readTree(EVERYTHING))).isEmpty();
        });
        assertThat(service.begun().getFirst().parameters().path("isGroup").asBoolean())
                .isTrue();
    }

    @Test
    void beginsAPersonalChat() {
        String parameters = "{\"isGroup\":false,\"bot\":{\"id\":\"28:bot\"},\"members\":[{\"id\":\"29:mia\"}],"
                + "\"tenantId\":\"t\",\"channelData\":{\"tenant\":{\"id\":\"t\"}}}";

        Begun begun = yes(connector().begin(service.service(), parameters));

        assertThat(begun).isEqualTo(new Begun("a:29:mia", null));
        assertThat(holds(service.begun().getFirst().parameters(), JSON.readTree(parameters)))
                .isEmpty();
    }

    private void populate() {
        service.members(
                CHANNEL,
                List.of(
                        Map.of(
                                "id",
                                "29:mia",
                                "aadObjectId",
                                "mia",
                                "name",
                                "Mia",
                                "tenantId",
                                "t",
                                "userRole",
                                "user"),
                        Map.of("id", "29:ben", "aadObjectId", "ben", "name", "Ben", "userRole", "guest"),
                        Map.of("id", "29:cleo", "name", "Cleo", "userPrincipalName", "cleo_x.org#EXT#@y.org")));
    }

    @Test
    void asksForEverybodyAPageAtATime() {
        populate();

        Roster first = yes(connector().members(channel(), null));
        Roster second = yes(connector().members(channel(), first.next()));

        assertThat(first.members())
                .containsExactly(
                        new Member("29:mia", "mia", "Mia", "t", false), new Member("29:ben", "ben", "Ben", null, true));
        assertThat(second).isEqualTo(new Roster(List.of(new Member("29:cleo", null, "Cleo", null, true)), null));
    }

    @Test
    void asksForSomebody() {
        populate();

        assertThat(yes(connector().member(channel(), "29:mia")))
                .isEqualTo(new Member("29:mia", "mia", "Mia", "t", false));
        assertThat(connector().member(channel(), "29:dan"))
                .isEqualTo(new No<>("MemberNotFoundInConversation", Scope.MESSAGE));
    }

    @Test
    void asksForTheNamesOfATeamsChannels() {
        service.channels("19:general@thread.tacv2", Map.of(CHANNEL, "payments", "19:general@thread.tacv2", ""));

        assertThat(yes(connector().channels(service.service(), "19:general@thread.tacv2")))
                .isEqualTo(Map.of(CHANNEL, "payments", "19:general@thread.tacv2", ""));
        assertThat(connector().channels(service.service(), "19:elsewhere@thread.tacv2"))
                .isEqualTo(new No<>("NotFound", Scope.MESSAGE));
    }

    @Test
    void doesNotTakeAConversationThatIsGoneForAnEmptyOne() {
        service.forget(CHANNEL);

        assertThat(connector().members(channel(), null))
                .isEqualTo(new No<>("ConversationNotFound", Scope.CONVERSATION));
        assertThat(connector().member(channel(), "29:mia"))
                .isEqualTo(new No<>("ConversationNotFound", Scope.CONVERSATION));
    }

    @ParameterizedTest
    @Tag("P14")
    @CsvSource({
        "412, CONVERSATION",
        "429, CONVERSATION",
        "500, WORKSPACE",
        "502, WORKSPACE",
        "503, WORKSPACE",
        "504, WORKSPACE"
    })
    void waitsAsLongAsTheServiceAsks(int status, Scope scope) {
        service.answerNext(status, 17);

        assertThat(connector().post(channel(), HELLO)).isEqualTo(new Wait<>(Duration.ofSeconds(17), "post", scope));
        assertThat(service.said(CHANNEL)).isEmpty();
        assertThat(service.calls()).hasSize(1);
    }

    @Test
    @Tag("P14")
    void waitsUntilTheMomentThatTheServiceNames() {
        String inAMinute = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                ZonedDateTime.now(ZoneOffset.UTC).plusMinutes(1));
        service.answerNext(429, inAMinute);

        assertThat(connector().post(channel(), HELLO))
                .isInstanceOfSatisfying(
                        Wait.class,
                        wait -> assertThat(wait.pause()).isBetween(Duration.ofSeconds(30), Duration.ofSeconds(60)));
    }

    @ParameterizedTest
    @Tag("P14")
    @ValueSource(ints = {429, 503})
    void waitsAsLongAsTheLoginAsks(int status) {
        service.answerNextLogin(status, "temporarily_unavailable", "17");

        assertThat(connector().post(channel(), HELLO))
                .isEqualTo(new Wait<>(Duration.ofSeconds(17), "token", Scope.WORKSPACE));
    }

    @Test
    @Tag("P14")
    void waitsLongerEachTimeWhereTheServiceNamesNoPause() {
        Duration before = Duration.ZERO;
        for (int most : new int[] {2, 4, 8, 16, 32, 64, 128, 256, 300, 300}) {
            service.answerNext(503, 0);
            Wait<String> wait = (Wait<String>) connector().post(channel(), HELLO);
            assertThat(wait.pause()).isBetween(Duration.ofMillis(most * 500L), Duration.ofSeconds(most));
            assertThat(wait.pause()).isGreaterThanOrEqualTo(most < 300 ? before : Duration.ZERO);
            before = wait.pause();
        }
        said();
        service.answerNext(503, 0);
        assertThat(((Wait<String>) connector().post(channel(), HELLO)).pause()).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    @Tag("P14")
    void waitsWhenTheServiceIsNotThere() {
        Connector local = emulated();
        Address before = channel();
        service.close();

        assertThat(local.post(before, HELLO)).isInstanceOfSatisfying(Wait.class, wait -> {
            assertThat(wait.call()).isEqualTo("post");
            assertThat(wait.scope()).isEqualTo(Scope.WORKSPACE);
        });
    }

    @Test
    @Tag("P14")
    void waitsWhenTheLoginIsNotThere() {
        Address before = channel();
        connector();
        service.close();

        assertThat(connector().post(before, HELLO)).isInstanceOfSatisfying(Wait.class, wait -> {
            assertThat(wait.call()).isEqualTo("token");
            assertThat(wait.scope()).isEqualTo(Scope.WORKSPACE);
        });
    }

    private Connector emulated() {
        service.withoutTokens();
        return open(new MsTeamsProperties(
                null, null, null, true, "https://login.microsoftonline.com", "https://login.botframework.com/x"));
    }

    @Test
    @Tag("P2")
    void doesNotKnowWhenTheLineBreaksAfterSendingAndNeverSendsTwice() {
        said();
        service.dieAfterNext();

        assertThat(connector().post(channel(), HELLO)).isInstanceOf(Lost.class);
        assertThat(service.said(CHANNEL)).hasSize(2);
    }

    @Test
    @Tag("P2")
    void doesNotKnowWhenTheLineBreaksInTheMiddleOfTheAnswer() {
        service.dieHalfwayThroughNext();

        assertThat(connector().post(channel(), HELLO)).isInstanceOf(Lost.class);
        assertThat(service.said(CHANNEL)).hasSize(1);
    }

    @Test
    void doesNotKnowWhatAGarbledAnswerMeans() {
        service.garbleNext("<html>");

        assertThat(connector().post(channel(), HELLO)).isEqualTo(new Lost<>("garbled answer"));
    }

    @Test
    void anAnswerWithoutAnIdIsAYes() {
        service.garbleNext("{}");
        assertThat(connector().post(channel(), HELLO)).isEqualTo(new Yes<>(""));

        service.garbleNext("");
        assertThat(connector().post(channel(), HELLO)).isEqualTo(new Yes<>(""));
    }

    @Test
    void neverSendsWhatIsNoActivity() {
        assertThat(connector().post(channel(), "{\"type\":")).isEqualTo(new No<>("malformed", Scope.MESSAGE));
        assertThat(connector().post(channel(), "[1]")).isEqualTo(new No<>("malformed", Scope.MESSAGE));
        assertThat(service.calls()).isEmpty();
    }

    @Test
    @Tag("P14")
    void aPersonWhoBlockedTheBotClosesTheConversation() {
        service.block(CHANNEL);

        assertThat(connector().post(channel(), HELLO)).isEqualTo(new No<>("MessageWritesBlocked", Scope.CONVERSATION));
    }

    @Test
    @Tag("P14")
    void aBotThatWasRemovedClosesTheConversationAndItsThreads() {
        service.close(CHANNEL);

        assertThat(connector().edit(channel().under("17"), "18", HELLO))
                .isEqualTo(new No<>("BotNotInConversationRoster", Scope.CONVERSATION));
    }

    @Test
    @Tag("P14")
    void aConversationThatIsGoneIsClosed() {
        service.forget(CHANNEL);

        assertThat(connector().post(channel(), HELLO)).isEqualTo(new No<>("ConversationNotFound", Scope.CONVERSATION));
    }

    @Test
    void aMessageThatIsTooLongIsRefusedAlone() {
        String long_ = HELLO.replace("Hello", "x".repeat(60_000));

        assertThat(connector().post(channel(), long_)).isEqualTo(new No<>("MessageSizeTooBig", Scope.MESSAGE));
    }

    @Test
    void anyOtherRefusalIsOfTheMessage() {
        service.answerNext(403, 0, "NotEnoughPermissions");
        assertThat(connector().post(channel(), HELLO)).isEqualTo(new No<>("NotEnoughPermissions", Scope.MESSAGE));

        service.answerNext(400, 0, "ServiceError");
        assertThat(connector().post(channel(), HELLO)).isEqualTo(new No<>("ServiceError", Scope.MESSAGE));
    }

    @Test
    void fetchesATokenOnceAndBringsItEachTime() {
        said();
        said();

        assertThat(service.logins()).isEqualTo(1);
        assertThat(service.calls()).extracting(ConnectorStandIn.Call::token).containsOnly("token-1");
    }

    @Test
    @Tag("P14")
    void aRevokedSecretClosesTheWorkspace() {
        service.revoke();

        assertThat(connector().post(channel(), HELLO)).isEqualTo(new No<>("invalid_client", Scope.WORKSPACE));
        assertThat(service.logins()).isEqualTo(1);
        assertThat(service.calls()).isEmpty();
    }

    @Test
    @Tag("P14")
    void aRevokedTokenClosesTheWorkspace() {
        said();
        service.revoke();

        assertThat(connector().post(channel(), HELLO)).isEqualTo(new No<>("Unauthorized", Scope.WORKSPACE));
    }

    @ParameterizedTest
    @Tag("P14")
    @ValueSource(ints = {429, 500, 503})
    void waitsWhenThereIsNoTokenJustNowAndAsksOnce(int status) {
        service.answerNextLogin(status, "temporarily_unavailable");

        assertThat(connector().post(channel(), HELLO))
                .isInstanceOfSatisfying(
                        Wait.class, wait -> assertThat(wait.scope()).isEqualTo(Scope.WORKSPACE));
        assertThat(service.logins()).isEqualTo(1);
        assertThat(service.calls()).isEmpty();

        said();
    }

    @ParameterizedTest
    @Tag("P11")
    @ValueSource(
            strings = {
                "http://smba.trafficmanager.net/emea/",
                "https://smba.trafficmanager.net.evil.example/",
                "https://evil.example/smba.trafficmanager.net/",
                "https://smba.trafficmanager.net@evil.example/",
                "https://smba.trafficmanager.net:8443/",
                "https://smba.trafficmanager.net/?x=",
                "https://evil.example\\@smba.trafficmanager.net/",
                "https://169.254.169.254/",
                "http://10.0.0.1/",
                "smba.trafficmanager.net",
                ""
            })
    void noTokenGoesToAServiceThatIsNotKnown(String elsewhere) {
        assertThat(connector().post(new Address(elsewhere, CHANNEL), HELLO))
                .isEqualTo(new No<>("unknown service", Scope.CONVERSATION));
        assertThat(connector().begin(elsewhere, "{}")).isInstanceOf(No.class);
        assertThat(service.logins()).isZero();
    }

    @Test
    @Tag("P11")
    void aStandInOnThisMachineHearsNoTokenOfTheRealLogin() {
        Connector real = open(new MsTeamsProperties(
                ConnectorStandIn.APP,
                ConnectorStandIn.PASSWORD,
                ConnectorStandIn.TENANT,
                false,
                "https://login.microsoftonline.com",
                "https://login.botframework.com/v1/.well-known/openidconfiguration"));

        assertThat(real.post(channel(), HELLO)).isEqualTo(new No<>("unknown service", Scope.CONVERSATION));
        assertThat(service.calls()).isEmpty();
    }

    @Test
    @Tag("P11")
    void anEmulatorHearsNoTokenAndNobodyElseHearsAnything() {
        Connector local = emulated();

        yes(local.post(channel(), HELLO));

        assertThat(service.calls()).extracting(ConnectorStandIn.Call::token).containsOnly("");
        assertThat(local.post(new Address("https://smba.trafficmanager.net/emea/", CHANNEL), HELLO))
                .isEqualTo(new No<>("unknown service", Scope.CONVERSATION));
    }

    @Test
    void theServicesNameMayEndInASlashOrNot() {
        yes(connector().post(new Address(service.service().replaceFirst("/$", ""), CHANNEL), HELLO));

        assertThat(service.said(CHANNEL)).hasSize(1);
    }

    @Test
    @Tag("P14")
    void whoIsPacedNeverHearsThatItIsTooMuch() {
        InstantSource still = InstantSource.fixed(Instant.EPOCH);
        service.enforceLimits(still);
        Connector paced = new Paced(connector(), still);

        for (int time = 0; time < 20; time++) {
            paced.post(channel(), HELLO);
        }

        assertThat(service.calls()).hasSize(7);
        assertThat(service.said(CHANNEL)).hasSize(7);
        assertThat(connector().post(channel(), HELLO))
                .isEqualTo(new Wait<>(Duration.ofSeconds(1), "post", Scope.CONVERSATION));
    }
}
