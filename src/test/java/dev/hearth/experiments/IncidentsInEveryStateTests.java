package dev.hearth.experiments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Harness;
import dev.hearth.Stage;
import dev.hearth.chat.Place;
import dev.hearth.chat.Press;
import dev.hearth.clearance.Clearance;
import dev.hearth.clearance.Run;
import dev.hearth.experiments.book.Course;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.Experiments;
import dev.hearth.experiments.book.Neighbour.Consent;
import dev.hearth.experiments.book.Neighbours;
import dev.hearth.experiments.book.State;
import dev.hearth.reception.Ledger;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * An experiment of payments on a system of orders, on which search relies, in every state; an incident opens in each of the
 * three, and in marketing, which has nothing to do with it.
 */
@Tag("P7")
class IncidentsInEveryStateTests {

    private static final Instant TUESDAY = Instant.parse("2027-01-05T12:20:00Z");
    private static final List<String> CONCERNED = List.of("payments", "orders", "search");

    @Test
    void everyStateAndEveryTeamInWhichAnIncidentOpens() {
        try (Harness hearth = Harness.start()) {
            for (String channel : List.of("payments", "orders", "search", "marketing")) {
                hearth.in(channel).type("mia", "/hearth setup");
                hearth.fill("mia");
            }
            hearth.in("payments").type("mia", "/chaos plan Anything");
            hearth.fill("mia", "host", id(hearth, "orders"), "relying", id(hearth, "search"));
            ExperimentStoryTests.fill(hearth, "tue 14:00");
            hearth.fill("mia");
            hearth.at("2027-01-05T13:30");
            for (State state : State.values()) {
                for (String channel : List.of("payments", "orders", "search", "marketing")) {
                    check(hearth, state, channel, CONCERNED.contains(channel));
                }
            }
        }
    }

    private static void check(Harness hearth, State state, String channel, boolean concerned) {
        put(hearth, state);
        int before = hearth.stage.messages().size();
        hearth.in(channel).type("cleo", "/ooda open something is slow");
        hearth.settle();
        List<Stage.Said> said =
                hearth.stage.messages().subList(before, hearth.stage.messages().size());

        String what = state + " and an incident in " + channel;
        assertThat(one(hearth).state()).as(what).isEqualTo(concerned && state == State.READY ? State.PLANNED : state);
        assertThat(said)
                .as("Stop in the thread: %s", what)
                .filteredOn(one -> one.message.plain().contains("#1 is still running"))
                .hasSize(concerned && state == State.RUNNING ? 1 : 0)
                .allMatch(one -> one.where.equals("#payments")
                        && Stage.button(one.message, "Stop").isPresent());
        assertThat(said)
                .as("first line of the card: %s", what)
                .filteredOn(one -> one.where.equals("#" + channel) && one.pinned)
                .singleElement()
                .satisfies(card -> assertThat(card.message.plain()).startsWith(first(state, channel, concerned)));
        assertThat(said)
                .as("it is said why it does not begin: %s", what)
                .filteredOn(one -> one.message.plain().contains("#1 does not begin now. Incident"))
                .hasSize(concerned && state == State.READY ? 1 : 0);
        hearth.type("cleo", "/ooda resolve");
        hearth.settle();
    }

    private static String first(State state, String channel, boolean concerned) {
        String whose = channel.equals("payments") ? "" : " of payments";
        return switch (state) {
            case RUNNING -> concerned ? "Experiment #1" + whose + " has been running since 13:20." : "Incident";
            case STOPPED, ENDED -> concerned ? "Experiment #1" + whose + " was stopped and is not undone" : "Incident";
            case PLANNED, READY, DEBRIEF, DONE, CANCELLED -> "Incident";
        };
    }

    private static void put(Harness hearth, State state) {
        boolean begun = state.ordinal() >= State.RUNNING.ordinal() && state != State.CANCELLED;
        boolean over = begun && state != State.RUNNING;
        Course course = new Course(
                state,
                false,
                1,
                TUESDAY,
                state == State.READY ? TUESDAY : null,
                begun ? TUESDAY : null,
                over ? TUESDAY : null,
                state == State.STOPPED);
        hearth.bean(Ledger.class).run(() -> {
            Experiment one = one(hearth);
            hearth.bean(Experiments.class).save(one.with(course));
            hearth.bean(Neighbours.class).says(one, team(hearth, "orders"), Consent.YES);
            hearth.bean(Clearance.class).finished(one.workspace(), one.key());
            if (state == State.RUNNING || state.waitsForUndo()) {
                hearth.bean(Clearance.class).register(run(hearth, one, over));
            }
        });
        hearth.settle();
    }

    private static Run run(Harness hearth, Experiment one, boolean over) {
        return new Run(
                one.workspace(),
                one.key(),
                one.team(),
                Set.of(team(hearth, "orders"), team(hearth, "search")),
                "Experiment #1",
                "Anything",
                TUESDAY,
                "payments",
                one.startedCard(),
                new Press("experiments.stop", "1"),
                over);
    }

    private static Experiment one(Harness hearth) {
        return hearth.bean(Experiments.class)
                .find(hearth.person("mia").workspace(), 1)
                .orElseThrow();
    }

    private static Team.Id team(Harness hearth, String channel) {
        return hearth.bean(Teams.class)
                .at(Place.channel(hearth.person("mia").workspace(), channel))
                .orElseThrow()
                .id();
    }

    private static String id(Harness hearth, String channel) {
        return Long.toString(team(hearth, channel).value());
    }
}
