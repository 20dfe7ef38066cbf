package dev.hearth.promises;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.slack.SlackStandIn;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two teams in two channels of a real door: one tries something on the other's system, from the plan to the undo. */
@Tag("P7")
class TwoTeamsTests {

    @Test
    void fromThePlanToTheUndoWithAnIncidentInBetween() {
        try (Town town = Town.start().at("2027-01-04T09:00:00Z")) {
            town.slack.name("C1", "payments");
            town.slack.name("C2", "orders");
            town.slack.members("C2", Town.people(9));
            Someone mia = town.someone("U1");
            Someone dan = new Someone(town, "T1", "U2", "C2");
            List.of(mia, dan).forEach(person -> {
                person.types("/hearth setup");
                person.fills();
            });
            mia.types("/chaos plan Orders without their cache");
            String orders = Long.toString(town.count("select max(id) from teams"));
            mia.fills(
                    "belief",
                    "b",
                    "action",
                    "a",
                    "stop",
                    "s",
                    "undo",
                    "start the cache",
                    "when",
                    "in 20 min",
                    "host",
                    orders);
            mia.fills();
            assertThat(newest(town, "C2")).contains("would like to try this on your system", "Yes, go ahead");

            town.pass(Duration.ofMinutes(10));
            dan.presses("Yes, go ahead");
            assertThat(newest(town, "C1")).contains("orders said yes: #1 may be tried on their system");
            town.pass(Duration.ofMinutes(10));
            mia.presses("Go");
            assertThat(newest(town, "C2")).contains("Started on your system", "Stop");

            town.pass(Duration.ofMinutes(3));
            dan.types("/ooda open orders are slow");
            assertThat(newest(town, "C2"))
                    .contains("Experiment #1 of payments has been running since 09:20.", "Stop it");
            assertThat(newest(town, "C1")).contains("That is in orders, whose system this is. #1 is still running.");
            dan.presses("Stop it");
            assertThat(newest(town, "C1")).contains("Stop called by the team", "start the cache");
            assertThat(newest(town, "C2")).contains("Experiment #1 of payments was stopped and is not undone yet.");
            mia.presses("Undone");
            assertThat(newest(town, "C1")).contains("What did you see that you expected?");
            assertThat(newest(town, "C2")).doesNotContain("Experiment #1");
        }
    }

    private static String newest(Town town, String channel) {
        SlackStandIn.Call call = town.slack.newestIn(channel);
        return call.get("text") + call.get("blocks");
    }
}
