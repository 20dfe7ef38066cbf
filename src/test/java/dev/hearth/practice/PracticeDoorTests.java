package dev.hearth.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.chat.Message;
import dev.hearth.chat.Place;
import dev.hearth.chat.Prose;
import dev.hearth.chat.platform.Outgoing;
import dev.hearth.practice.Script.Answer;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Request;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Standing;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The practice chat as scripts drive it, with a stand-in for the reception. */
class PracticeDoorTests {

    private final Stage stage = Stage.shared();
    private final Cast cast = stage.cast();
    private final Script script = new Script(stage);

    @Test
    void answersATypedCommandToThatPersonAlone() {
        JsonNode answer = script.type("mia", "/story It rained.").only();

        assertThat(answer.path("id").asString()).startsWith("m");
        String shape = """
            {"id":"%s","from":"hearth","to":"mia","channel":"payments","thread":null,\
            "text":"Heard story: It rained.","sample":false,"actions":[],"form":null}\
            """;
        assertThat(answer.toString())
                .isEqualTo(shape.formatted(answer.path("id").asString()));
        assertThat(texts(script.sees("mia"))).contains("Heard story: It rained.");
        assertThat(texts(script.sees("ben"))).doesNotContain("Heard story: It rained.");
        Request request = cast.last();
        assertThat(request.person()).isEqualTo(new Person(Cast.WORKSPACE, "mia"));
        assertThat(request.standing()).isEqualTo(Standing.ADMINISTRATOR);
        assertThat(request.place()).isEqualTo(Place.channel(Cast.WORKSPACE, "payments"));
    }

    @Test
    void showsWhatIsPostedBecauseOfItInTheSameAnswer() {
        JsonNode posted = script.type("ben", "/plan").only();

        assertThat(posted.path("to").isNull()).isTrue();
        assertThat(posted.path("text").asString())
                .startsWith("#12 Checkout without node 2\nWhen: Tue 24 Nov 14:00 Europe/Berlin\nSet up by: @mia\n");
        String id = posted.path("id").asString();
        String actions = """
            [{"action":"%1$s|cast.form:12","label":"Join as observer","url":null},\
            {"action":"%1$s|cast.hold:12","label":"Hold","url":null},\
            {"action":"%1$s|cast.stop:12","label":"Stop","url":null},\
            {"action":null,"label":"Details","url":"http://localhost:8080/experiments/12"}]\
            """;
        assertThat(posted.path("actions").toString()).isEqualTo(actions.formatted(id));
        assertThat(texts(script.sees("cleo"))).contains(posted.path("text").asString());
    }

    @Test
    void pressesAButtonAndChangesTheMessageInPlace() {
        JsonNode posted = script.type("ben", "/plan").only();

        JsonNode edited = script.press("cleo", action(posted, "Stop")).only();

        assertThat(edited.path("id")).isEqualTo(posted.path("id"));
        assertThat(edited.path("text").asString()).endsWith("Stop called by the team.");
        assertThat(cast.last().standing()).isEqualTo(Standing.MEMBER);
    }

    @Test
    void takesTwoPressesWithinFiveSecondsForOne() {
        JsonNode posted = script.type("ben", "/plan").only();

        script.press("dan", action(posted, "Hold"));
        Request first = cast.last();
        script.press("dan", action(posted, "Hold"));
        Request second = cast.last();
        script.press("cleo", action(posted, "Hold"));

        assertThat(second).isNotSameAs(first);
        assertThat(second.key()).isEqualTo(first.key());
        assertThat(cast.last().key()).isNotEqualTo(first.key());
    }

    @Test
    void takesEachTypedCommandForANewOneUnlessItsSenderNamesIt() {
        script.type("dan", "/story one");
        Request first = cast.last();
        script.type("dan", "/story one");
        Map<String, String> body = Map.of("person", "dan", "text", "/story one");
        assertThat(cast.last().key()).isNotEqualTo(first.key());

        script.post("/practice/messages", body, "Idempotency-Key", "k1");
        Request named = cast.last();
        script.post("/practice/messages", body, "Idempotency-Key", "k1");
        assertThat(cast.last().key()).isEqualTo(named.key());
    }

    @Test
    void showsANamedMessageOnce() {
        Map<String, String> body = Map.of("person", "dan", "text", "@Hearth said once");

        script.post("/practice/messages", body, "Idempotency-Key", "k2");
        Answer again = script.post("/practice/messages", body, "Idempotency-Key", "k2");

        assertThat(again.text()).isEqualTo("Heard hearth: said once");
        assertThat(texts(script.sees("ben"))).containsOnlyOnce("@Hearth said once");
    }

    @Test
    void showsAMentionToTheChannelAndWhateverIsNotMeantForTheBotToo() {
        List<JsonNode> mentioned =
                script.type("cleo", "@hearth, observe p99 up").messages();
        assertThat(mentioned.getFirst().path("from").asString()).isEqualTo("cleo");
        assertThat(cast.last().ask()).isEqualTo(new Ask.Typed("hearth", "observe p99 up", true));

        int asked = cast.asked.size();
        script.type("cleo", "good morning");
        assertThat(script.type("cleo", "good night").text()).isEqualTo("good night");
        assertThat(cast.asked).hasSize(asked);
        assertThat(texts(script.sees("cleo")))
                .filteredOn(text -> text.startsWith("Everybody here sees that."))
                .hasSize(1);
    }

    @Test
    void answersInTheThreadInWhichItWasAsked() {
        String root = script.type("ben", "/plan").only().path("id").asString();

        List<JsonNode> under =
                script.typeIn(root, "mia", "@Hearth note queue grows").messages();
        assertThat(under)
                .allSatisfy(each -> assertThat(each.path("thread").asString()).isEqualTo(root));
        assertThat(cast.last().here().thread()).isEqualTo(root);

        String reply = under.getFirst().path("id").asString();
        script.typeIn(reply, "mia", "@Hearth note a reply belongs to the same thread");
        assertThat(cast.last().here().thread()).isEqualTo(root);
    }

    @Test
    void opensAFormWithAllThatItAsks() {
        JsonNode form = script.type("mia", "/form").only().path("form");

        assertThat(form.path("title").asString()).isEqualTo("Tell a story");
        assertThat(form.path("action").asString()).endsWith(".1|cast.everything|sealed|one");
        assertThat(form.path("fields").values().stream()
                        .map(field -> field.path("type").asString()))
                .containsExactly(
                        "line", "paragraph", "choice", "several", "moment", "slider", "points", "checkbox", "people");
        assertThat(form.path("fields").get(2).toString()).isEqualTo("""
            {"name":"reader","label":"Who may read it","type":"choice",\
            "options":[{"value":"me","label":"only me"},\
            {"value":"team","label":"my team (7 people today, and whoever joins #payments)"}],"value":"me"}\
            """);
    }

    @Tag("P8")
    @Test
    void keepsNoneOfTheWordsThatWereTypedToGetAnAnswer() {
        script.type("dan", "/form words to be withdrawn");

        assertThat(script.page("/?person=dan")).contains("/form …").doesNotContain("words to be withdrawn");
    }

    @Test
    void sendsAFormOnceFilledIn() {
        String form = script.type("mia", "/form").form();

        Answer kept = script.send(
                "mia",
                form,
                Map.of(
                        "line",
                        "it holds",
                        "days",
                        List.of("mon", "wed"),
                        "felt",
                        3,
                        "quoted",
                        true,
                        "helpers",
                        List.of("ben", "dan")));

        assertThat(kept.text()).isEqualTo("Kept: it holds");
        Ask.Submitted submitted = (Ask.Submitted) cast.last().ask();
        assertThat(submitted.form()).isEqualTo("cast.everything");
        assertThat(submitted.carry()).isEqualTo("sealed|one");
        assertThat(submitted.values())
                .containsEntry("days", "mon,wed")
                .containsEntry("helpers", "ben,dan")
                .containsEntry("felt", "3")
                .containsEntry("quoted", "yes")
                .containsEntry("reader", "me");
        assertThat(forms(script.sees("mia"))).isEmpty();
    }

    @Test
    void isTheSameRequestWhenTheSameFormIsSentAgain() {
        String form = script.type("mia", "/form").form();

        script.send("mia", form, Map.of("line", "it holds"));
        Request first = cast.last();
        Answer again = script.send("mia", form, Map.of("line", "it holds"));

        assertThat(cast.last()).isNotSameAs(first);
        assertThat(cast.last().key()).isEqualTo(first.key());
        assertThat(again.text()).isEqualTo("Kept: it holds");
    }

    @Test
    void openedTwiceAFormIsTwoRequests() {
        String one = script.type("mia", "/form").form();
        String two = script.type("mia", "/form").form();

        script.send("mia", one, Map.of("line", "it holds"));
        Request first = cast.last();
        script.send("mia", two, Map.of("line", "it holds"));

        assertThat(cast.last().key()).isNotEqualTo(first.key());
        assertThat(forms(script.sees("mia"))).isEmpty();
    }

    @Test
    void showsARefusedFormAgainFilledInUnderWhatToMend() {
        String form = script.type("mia", "/form").form();

        JsonNode refused = script.send("mia", form, Map.of("line", "refuse me", "text", "my words"))
                .only();

        assertThat(refused.path("text").asString()).startsWith("What do we believe? · Please say it otherwise.\n");
        assertThat(refused.path("form").path("action").asString()).isEqualTo(form);
        assertThat(refused.path("form").path("fields").get(1).path("value").asString())
                .isEqualTo("my words");
        assertThat(forms(script.sees("mia"))).hasSize(1);
        assertThat(script.send("mia", form, Map.of("line", "now")).text()).isEqualTo("Kept: now");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "line|''|This one is needed.",
                "reader|everyone|Please pick what is offered.",
                "days|mon,sun|Please pick what is offered.",
                "helpers|mia,eve|Please name people who are here: mia, ben, cleo or dan, at most as many as this asks"
                        + " for.",
                "helpers|mia,ben,cleo,dan|Please name people who are here: mia, ben, cleo or dan, at most as many as"
                        + " this asks for.",
                "helpers|<!channel>|Please name people who are here: mia, ben, cleo or dan, at most as many as this"
                        + " asks for.",
                "when|tuesday|I need a day and a time, such as 2026-12-01T14:00.",
                "felt|8|Please pick a step from 1 to 7.",
                "about|3,3,3|Three numbers that add up to ten.",
                "quoted|maybe|Please pick what is offered."
            })
    void refusesWhatAPlatformsFormWouldNotLetThrough(String field, String value, String sentence) {
        String form = script.type("mia", "/form").form();
        int asked = cast.asked.size();

        JsonNode refused = script.send("mia", form, Map.of(field, value, field.equals("line") ? "text" : "line", "x"))
                .only();

        assertThat(refused.path("text").asString().lines().findFirst().orElse(""))
                .endsWith(" · " + sentence);
        assertThat(refused.path("form").isObject()).isTrue();
        assertThat(cast.asked).hasSize(asked);
    }

    @Test
    void turnsToTheNextPageOfTheSameForm() {
        JsonNode first = script.type("mia", "/form").only();

        JsonNode second = script.send("mia", first.path("form").path("action").asString(), Map.of("line", "next"))
                .only();

        assertThat(second.path("id")).isEqualTo(first.path("id"));
        assertThat(second.path("form").path("action").asString()).endsWith(".2|cast.everything|sealed|two");
        assertThat(second.path("text").asString()).isEqualTo("Tell a story\nTue 1 Dec 2026 14:00");
        Answer kept = script.send("mia", second.path("form").path("action").asString(), Map.of());
        assertThat(kept.text()).isEqualTo("Kept: next");
    }

    @Test
    void keepsTheFormOpenWhenNothingCouldBeKept() {
        String form = script.type("mia", "/form").form();

        JsonNode still = script.send("mia", form, Map.of("line", "slow")).only();

        assertThat(still.path("text").asString()).startsWith("Not kept yet.");
        assertThat(still.path("form").path("fields").get(0).path("value").asString())
                .isEqualTo("slow");
        assertThat(script.type("mia", "/slow").text()).isEqualTo("Not kept yet.");
    }

    @Test
    void sendsAFormThatTheScreenHasForgotten() {
        Answer kept =
                script.send("mia", "ftoxgke-99999.1|cast.everything|sealed|one", Map.of("line", "after a restart"));

        assertThat(kept.text()).isEqualTo("Kept: after a restart");
    }

    @Test
    void letsNobodyAnswerWhatWasForSomebodyElse() {
        String form = script.type("mia", "/form").form();

        Answer refused = script.send("ben", form, Map.of("line", "mine"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.error()).isEqualTo("Only the person a message was for can answer it. Nothing was done.");
    }

    @Test
    void handsInAPersonsMessageThroughItsShortcut() {
        script.type("ben", "not the first of mine");
        JsonNode said = script.type("ben", "the cert rotation ran at 13:50").only();

        assertThat(said.path("actions").get(0).path("label").asString()).isEqualTo("Add to incident");
        Answer answer = script.press("mia", action(said, "Add to incident"));

        assertThat(answer.text()).isEqualTo("Pointed at: the cert rotation ran at 13:50");
        assertThat(cast.last().ask())
                .isEqualTo(new Ask.Pointed(
                        "incidents.add", said.path("id").asString(), "ben", "the cert rotation ran at 13:50", null));
    }

    @Test
    void pressesAButtonInTheHomeView() {
        Answer answer = script.press("mia", "home|stories.tell:x");

        assertThat(answer.text()).isEqualTo("Pressed stories.tell:x");
        assertThat(answer.only().path("channel").asString()).isEqualTo("@mia");
        assertThat(cast.last().place()).isNull();
    }

    @Test
    void answersAPressInADirectMessageThere() {
        cast.deliver(new Outgoing.Direct(new Person(Cast.WORKSPACE, "dan"), Cast.plan()));
        JsonNode direct = script.sees("dan").messages().getLast();

        Answer answer = script.press("dan", action(direct, "Hold"));

        assertThat(answer.only().path("channel").asString()).isEqualTo("@dan");
        assertThat(cast.last().here().direct()).isTrue();
    }

    @Test
    void marksSamples() {
        cast.deliver(new Outgoing.Post(
                Place.channel(Cast.WORKSPACE, "payments"),
                Message.of(Prose.of("made up")).asSample()));

        assertThat(script.sees("ben").messages().getLast().path("sample").booleanValue())
                .isTrue();
    }

    @Test
    void movesTheClockAndSaysTheTime() {
        JsonNode before =
                script.post("/practice/clock", Map.of("advance", "PT15M")).json();
        JsonNode after =
                script.post("/practice/clock", Map.of("advance", "PT24H")).json();

        assertThat(java.time.Duration.between(
                        java.time.Instant.parse(before.path("now").asString()),
                        java.time.Instant.parse(after.path("now").asString())))
                .hasHours(24);
        JsonNode next =
                script.post("/practice/clock", Map.of("advance", "next")).json();
        assertThat(next.toString()).isEqualTo("{\"now\":\"2026-11-30T08:00:00Z\"}");
        assertThat(texts(script.sees("mia"))).contains("It is time.");
    }

    @Tag("P15")
    @Test
    void saysSoWhenSomethingBreaksInside() {
        Answer broken = script.type("mia", "/break secret words");

        assertThat(broken.status()).isEqualTo(500);
        assertThat(broken.error()).startsWith("Something broke on my side").doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "/practice/messages~{\"person\":\"mia\"~400",
                "/practice/messages~[]~400",
                "/practice/messages~''~400",
                "/practice/messages~{}{}~400",
                "/practice/messages~{\"person\":\"mia\"}~400",
                "/practice/messages~{\"person\":\"zoe\",\"text\":\"hi\"}~400",
                "/practice/messages~{\"person\":7,\"text\":\"hi\"}~400",
                "/practice/messages~{\"person\":\"eve\",\"text\":\"hi\"}~400",
                "/practice/messages~{\"person\":\"mia\",\"text\":\"  \"}~400",
                "/practice/messages~{\"person\":\"mia\",\"text\":\"hi\",\"thread\":\"nowhere\"}~400",
                "/practice/messages~{\"person\":\"mia\",\"text\":\"hi\",\"thread\":7}~400",
                "/practice/actions~{\"person\":\"mia\"}~400",
                "/practice/actions~{\"person\":\"mia\",\"action\":\"\"}~400",
                "/practice/actions~{\"person\":\"mia\",\"action\":\"x|y\"}~400",
                "/practice/actions~{\"person\":\"mia\",\"action\":\"f1|y\"}~400",
                "/practice/actions~{\"person\":\"mia\",\"action\":\"to|m1-1|incidents.add\"}~400",
                "/practice/actions~{\"person\":\"mia\",\"action\":\"home|x:1\",\"values\":[]}~400",
                "/practice/clock~{}~400",
                "/practice/clock~{\"advance\":\"tomorrow\"}~400",
                "/practice/clock~{\"advance\":\"PT0S\"}~400",
                "/practice/clock~{\"advance\":\"-PT1H\"}~400",
                "/practice/clock~{\"advance\":\"P3000D\"}~400"
            })
    void refusesWhatItCannotUnderstand(String path, String body, int status) {
        int asked = cast.asked.size();

        Answer refused = script.raw(path, body, "application/json");

        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.error()).isNotBlank();
        assertThat(cast.asked).hasSize(asked);
    }

    @Test
    void refusesOtherContentTooMuchAndTooDeep() {
        String words = "{\"person\":\"mia\",\"text\":\"hi\"}";

        assertThat(script.raw("/practice/messages", words, "text/plain").status())
                .isEqualTo(415);
        assertThat(script.raw("/practice/messages", words, "application/x-www-form-urlencoded")
                        .status())
                .isEqualTo(415);
        assertThat(script.raw("/practice/messages", " ".repeat(1024 * 1024) + words, "application/json")
                        .status())
                .isEqualTo(413);
        assertThat(script.raw("/practice/messages", "[".repeat(5000), "application/json")
                        .status())
                .isEqualTo(400);
        assertThat(script.type("mia", "x".repeat(40_001)).error()).startsWith("That is longer than 40,000");
        assertThat(script.sees("nobody").status()).isEqualTo(400);
    }

    private static String action(JsonNode message, String label) {
        return message.path("actions").values().stream()
                .filter(action -> action.path("label").asString().equals(label))
                .findFirst()
                .orElseThrow()
                .path("action")
                .asString();
    }

    private static List<String> texts(Answer answer) {
        return answer.messages().stream()
                .map(message -> message.path("text").asString())
                .toList();
    }

    private static List<JsonNode> forms(Answer answer) {
        return answer.messages().stream()
                .filter(message -> message.path("form").isObject())
                .toList();
    }
}
