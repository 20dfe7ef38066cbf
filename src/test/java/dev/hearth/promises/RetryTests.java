package dev.hearth.promises;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Databases;
import dev.hearth.scheduling.TimeTravel;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever Slack sends again, at once or at two nodes, has one effect and one answer. */
@Tag("P2")
class RetryTests {

    private static Town one;
    private static Town two;

    @BeforeAll
    static void start() {
        String url = Databases.postgresql();
        one = Town.on(url).at("2027-01-04T08:00:00Z");
        two = one.beside(url);
    }

    @AfterAll
    static void stop() {
        two.close();
        one.close();
    }

    @Test
    void aCommandIsDoneOnceAndAnsweredAlike() {
        Someone mia = one.someone("U1").in("C10");
        String story = mia.command("/story told once");
        assertThat(again(story)).hasSize(1);
        assertThat(count("select count(*) from stories where text = 'told once'"))
                .isEqualTo(1);
        String open = mia.command("/ooda open opened once");
        assertThat(again(open)).hasSize(1);
        assertThat(count("select count(*) from incidents where title = 'opened once'"))
                .isEqualTo(1);
        assertThat(one.slack.messagesIn("C10")).as("one card").isEqualTo(cards("opened once"));
        String observe = mia.command("/ooda observe seen once");
        assertThat(again(observe)).hasSize(1);
        assertThat(count("select count(*) from incident_entries where words = 'seen once'"))
                .isEqualTo(1);
    }

    @Test
    void aFormIsKeptOnceAndAnsweredAlike() {
        Someone mia = one.someone("U2").in("C11");
        mia.types("/story");
        assertThat(again(mia.filled("story", "filled in once")).stream()
                        .map(RetryTests::withoutMoment)
                        .distinct())
                .hasSize(1);
        assertThat(count("select count(*) from stories where text = 'filled in once'"))
                .isEqualTo(1);
        mia.types("/chaos plan");
        mia.fills("belief", "b", "action", "a planned once", "stop", "s", "undo", "u", "when", "in 2h");
        assertThat(again(mia.filled()).stream().map(RetryTests::withoutMoment).distinct())
                .hasSize(1);
        assertThat(count("select count(*) from experiments where action = 'a planned once'"))
                .isEqualTo(1);
    }

    @Test
    void aNamelessStoryIsKeptOnce() {
        one.slack.members("C12", Town.people(9));
        Someone mia = one.someone("U3").in("C12");
        mia.types("/story");
        String team = mia.view().toString().replaceAll("(?s).*\"value\":\"(team[^\"]*)\".*", "$1");
        mia.fills("story", "nameless once", "audience", team, "as", "no-name");
        again(mia.filled());
        assertThat(count("select count(*) from waiting_stories where text = 'nameless once'"))
                .isEqualTo(1);
    }

    @Test
    void aButtonIsPressedOnce() {
        Someone mia = one.someone("U4").in("C13");
        mia.types("/ooda open pressed for once");
        mia.types("/ooda open another for once");
        again(mia.press("Open another"));
        assertThat(count("select count(*) from incidents where title = 'another for once'"))
                .isEqualTo(1);
        long number = count("select number from incidents where title = 'pressed for once'");
        long before = one.slack.messagesIn("C13");
        again(mia.forge("incidents.handover", Long.toString(number)));
        assertThat(one.slack.messagesIn("C13")).isEqualTo(before + 1);
    }

    @Test
    void aMentionIsHeardOnce() {
        Someone mia = one.someone("U5").in("C14");
        mia.types("/ooda open mentioned for once");
        String mention = mia.event("{\"type\":\"app_mention\",\"user\":\"U5\",\"text\":\"<@UBOT> ooda observe mentioned"
                + " once\",\"channel\":\"C14\",\"ts\":\"1800000000.000009\"}");
        again(mention);
        assertThat(count("select count(*) from incident_entries where words = 'mentioned once'"))
                .isEqualTo(1);
    }

    @Test
    void anInvitationIsGreetedOnce() {
        String invited = one.someone("U1")
                .event(
                        "{\"type\":\"member_joined_channel\",\"user\":\"UBOT\",\"channel\":\"C15\",\"inviter\":\"U1\",\"team\":\"T1\"}");
        again(invited);
        assertThat(one.slack.messagesIn("C15")).isEqualTo(1);
    }

    @Test
    void twoNodesKeepTheSameAppointmentOnce() {
        Someone mia = one.someone("U6").in("C16");
        one.slack.members("C16", Town.people(9));
        mia.types("/hearth setup");
        mia.types("/chaos plan");
        mia.fills("belief", "b", "action", "reminded once", "stop", "s", "undo", "u", "when", "in 30h", "title", "r");
        mia.fills();
        int before = one.slack.messagesIn("C16");
        for (int hour = 0; hour < 24 * 8; hour += 3) {
            one.sleep(Duration.ofHours(3));
            two.sleep(Duration.ofHours(3));
            CompletableFuture<Void> there = CompletableFuture.runAsync(
                    () -> two.context.getBean(TimeTravel.class).settle());
            one.context.getBean(TimeTravel.class).settle();
            there.join();
        }
        one.settle();
        two.settle();
        List<String> texts = one.slack.messages("C16").values().stream()
                .map(call -> call.get("text"))
                .toList();
        assertThat(texts).hasSizeGreaterThan(before).doesNotHaveDuplicates();
    }

    private static long count(String sql) {
        return one.count(sql);
    }

    private static int cards(String title) {
        return (int) one.slack.calls("chat.postMessage").stream()
                .filter(call -> call.get("text").contains(title))
                .count();
    }

    /** Sends it three times at once, at both nodes, and once more afterwards; the different answers. */
    private static List<String> again(String body) {
        List<CompletableFuture<HttpResponse<String>>> sent = List.of(one.post(body), two.post(body), one.post(body));
        List<String> answers = Stream.concat(sent.stream(), Stream.of(one.post(body)))
                .map(answer -> answer.join().body())
                .distinct()
                .toList();
        settle();
        settle();
        return answers;
    }

    private static void settle() {
        one.settle();
        two.settle();
    }

    private static String withoutMoment(String answer) {
        return answer.replaceAll("\"private_metadata\":\"\\d+", "");
    }
}
