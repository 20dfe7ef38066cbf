package dev.hearth.promises;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.slack.SlackStandIn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Off for a while with an experiment planned, an incident open and questions due: it comes back in a quiet voice. */
@Tag("P13")
class DowntimeTests {

    private static final List<String> CHANNELS = List.of("C1", "C2", "C3");

    @ParameterizedTest
    @ValueSource(strings = {"PT1H", "P1D", "P7D"})
    void nothingComesInABurstAndNothingIsStarted(String off) {
        try (Town town = Town.start().at("2027-01-04T09:00:00Z")) {
            underWay(town);
            List<SlackStandIn.Call> before = town.slack.calls();

            town.sleep(Duration.parse(off));
            town.settle();
            List<SlackStandIn.Call> after = newest(town, before);

            assertThat(after).noneMatch(call -> call.get("text").contains("Started"));
            assertThat(town.count("select count(*) from experiments where state = 'RUNNING'"))
                    .isZero();
            posts(after)
                    .forEach((place, posts) -> assertThat(posts)
                            .as("in %s after %s", place, off)
                            .hasSizeLessThanOrEqualTo(1)
                            .doesNotHaveDuplicates());

            List<SlackStandIn.Call> soFar = town.slack.calls();
            town.settle();
            assertThat(newest(town, soFar)).as("said once").isEmpty();
            town.pass(Duration.ofMinutes(5));
            assertThat(newest(town, soFar)).noneMatch(call -> call.get("text").contains("Started"));

            List<SlackStandIn.Call> said = newest(town, before).stream()
                    .filter(call -> call.method().equals("chat.postMessage"))
                    .filter(call -> call.get("text").contains("drained once"))
                    .toList();
            assertThat(said)
                    .as("what passed is said: %s", texts(newest(town, before)))
                    .isNotEmpty();
            assertThat(said.stream().map(call -> call.get("channel") + call.get("text")))
                    .doesNotHaveDuplicates();
            assertThat(town.someone("U1").types("/chaos go 1").all())
                    .as("a Go that comes too late")
                    .doesNotContain("Started");
            assertThat(town.count("select count(*) from experiments where state = 'RUNNING'"))
                    .isZero();
        }
    }

    /** In C1 a planned experiment, in C2 an incident with an expectation and a cadence, in C3 the weekly question. */
    private static void underWay(Town town) {
        CHANNELS.forEach(channel -> town.slack.members(channel, Town.people(9)));
        Someone mia = town.someone("U1");
        mia.types("/hearth setup");
        mia.types("/chaos plan");
        String plan = mia.fills(
                        "belief",
                        "b",
                        "action",
                        "a",
                        "stop",
                        "s",
                        "undo",
                        "u",
                        "when",
                        "in 45 min",
                        "title",
                        "drained once",
                        "reach",
                        "one node",
                        "length",
                        "10 min")
                .body();
        mia.fills();
        assertThat(town.count("select count(*) from experiments")).as(plan).isEqualTo(1);
        Someone ben = town.someone("U2").in("C2");
        ben.types("/hearth setup");
        ben.types("/ooda open checkout is slow");
        ben.types("/ooda decide restart, expect calm in 10 min");
        ben.types("/ooda cadence 5 min");
        town.someone("U3").in("C3").types("/hearth setup");
        town.settle();
    }

    private static List<SlackStandIn.Call> newest(Town town, List<SlackStandIn.Call> before) {
        List<SlackStandIn.Call> all = town.slack.calls();
        return new ArrayList<>(all.subList(before.size(), all.size()));
    }

    /** What was posted, by channel; edits make no noise. */
    private static Map<String, List<String>> posts(List<SlackStandIn.Call> calls) {
        return calls.stream()
                .filter(call -> call.method().equals("chat.postMessage"))
                .collect(Collectors.groupingBy(
                        call -> call.get("channel"),
                        Collectors.mapping(call -> call.get("text"), Collectors.toList())));
    }

    private static List<String> texts(List<SlackStandIn.Call> calls) {
        return calls.stream()
                .map(call -> call.method() + " " + call.get("channel") + " " + call.get("text"))
                .toList();
    }
}
