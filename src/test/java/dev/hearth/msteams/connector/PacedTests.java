package dev.hearth.msteams.connector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.chat.platform.Delivery.Scope;
import dev.hearth.msteams.connector.Answer.Wait;
import dev.hearth.msteams.connector.Answer.Yes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("P14")
class PacedTests {

    private Instant now = Instant.parse("2026-11-23T09:00:00Z");
    private final List<String> sent = new ArrayList<>();
    private final Connector paced = new Paced(new Wire(), () -> now);

    /** Says yes to everything. */
    private final class Wire implements Connector {

        private <T> Answer<T> yes(String call, T value) {
            sent.add(call);
            return new Yes<>(value);
        }

        @Override
        public Answer<String> post(Address in, String activity) {
            return yes("post " + in.conversation(), "1");
        }

        @Override
        public Answer<String> edit(Address in, String message, String activity) {
            return yes("edit", message);
        }

        @Override
        public Answer<String> delete(Address in, String message) {
            return yes("delete", message);
        }

        @Override
        public Answer<Begun> begin(String service, String parameters) {
            return yes("begin", new Begun("c", null));
        }

        @Override
        public Answer<Member> member(Address in, String person) {
            return yes("member", new Member(person, null, "", null, false));
        }

        @Override
        public Answer<Roster> members(Address in, @Nullable String next) {
            return yes("members", new Roster(List.of(), null));
        }

        @Override
        public Answer<Map<String, String>> channels(String service, String team) {
            return yes("channels", Map.of());
        }
    }

    private Answer<String> post(String conversation) {
        return paced.post(new Address("s", conversation), "{}");
    }

    private Answer<Connector.Begun> beginIn(String channel) {
        return paced.begin("s", "{\"channelData\":{\"channel\":{\"id\":\"" + channel + "\"}}}");
    }

    private void later(long millis) {
        now = now.plusMillis(millis);
    }

    private void posts(int times) {
        for (int time = 0; time < times; time++) {
            assertThat(post("a")).isInstanceOf(Yes.class);
        }
    }

    private static <T> Wait<T> wait(long millis, String call, Scope scope) {
        return new Wait<>(Duration.ofMillis(millis), call, scope);
    }

    @Test
    void saysSevenThingsASecondInAConversation() {
        posts(6);
        later(400);
        posts(1);

        assertThat(post("a")).isEqualTo(wait(600, "post", Scope.CONVERSATION));
        assertThat(sent).hasSize(7);
    }

    @Test
    void saysEightThingsInTwoSeconds() {
        posts(7);
        assertThat(post("a")).isEqualTo(wait(1000, "post", Scope.CONVERSATION));
        later(1000);
        posts(1);
        assertThat(post("a")).isEqualTo(wait(1000, "post", Scope.CONVERSATION));
        later(999);
        assertThat(post("a")).isEqualTo(wait(1, "post", Scope.CONVERSATION));
        later(1);
        posts(1);
    }

    @Test
    void saysSixtyThingsInHalfAMinute() {
        for (int time = 0; time < 60; time++) {
            posts(1);
            later(400);
        }

        assertThat(post("a")).isEqualTo(wait(6000, "post", Scope.CONVERSATION));
        later(6000);
        posts(1);
    }

    @Test
    void saysEighteenHundredThingsAnHour() {
        for (int time = 0; time < 1800; time++) {
            posts(1);
            later(1000);
        }

        assertThat(post("a")).isEqualTo(wait(1_800_000, "post", Scope.CONVERSATION));
        later(1_800_000);
        posts(1);
    }

    @Test
    void aChannelAndItsThreadsAreOneConversation() {
        posts(3);
        post("a;messageid=1");
        post("a;messageid=2");
        beginIn("a");
        beginIn("a");

        assertThat(post("a;messageid=3")).isEqualTo(wait(1000, "post", Scope.CONVERSATION));
        assertThat(beginIn("a")).isEqualTo(wait(1000, "begin", Scope.CONVERSATION));
        assertThat(post("b")).isInstanceOf(Yes.class);
    }

    @Test
    void whoMustWaitInOneConversationDoesNotCountElsewhere() {
        posts(7);
        for (int time = 0; time < 50; time++) {
            post("a");
        }
        for (int time = 0; time < 23; time++) {
            assertThat(post("other " + time)).isInstanceOf(Yes.class);
        }
        assertThat(sent).hasSize(30);
    }

    @Test
    void saysThirtyThingsASecondInAll() {
        for (int time = 0; time < 15; time++) {
            assertThat(post("p" + time)).isInstanceOf(Yes.class);
            assertThat(paced.begin("s", "{\"members\":[{\"id\":\"29:" + time + "\"}]}"))
                    .isInstanceOf(Yes.class);
        }

        assertThat(post("new")).isEqualTo(wait(1000, "post", Scope.WORKSPACE));
        assertThat(beginIn("newer")).isEqualTo(wait(1000, "begin", Scope.WORKSPACE));
        later(1000);
        assertThat(post("new")).isInstanceOf(Yes.class);
    }

    @Test
    void asksFourteenThingsASecondBesideWhatItSays() {
        Address here = new Address("s", "a");
        for (int time = 0; time < 7; time++) {
            assertThat(paced.member(here, "m")).isInstanceOf(Yes.class);
            assertThat(paced.members(here.under("1"), null)).isInstanceOf(Yes.class);
        }

        assertThat(paced.member(here, "m")).isEqualTo(wait(1000, "member", Scope.CONVERSATION));
        assertThat(paced.members(here, null)).isEqualTo(wait(1000, "members", Scope.CONVERSATION));
        posts(7);
    }

    @Test
    void editsAndDeletesAreNotHeldUp() {
        posts(7);

        assertThat(paced.edit(new Address("s", "a"), "1", "{}")).isInstanceOf(Yes.class);
        assertThat(paced.delete(new Address("s", "a"), "1")).isInstanceOf(Yes.class);
    }
}
