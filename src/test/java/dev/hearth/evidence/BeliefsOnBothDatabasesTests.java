package dev.hearth.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Databases;
import dev.hearth.Harness;
import dev.hearth.evidence.Belief.Claim;
import dev.hearth.reception.Ledger;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is kept of a belief is the same on both databases. */
class BeliefsOnBothDatabasesTests {

    private static final LocalDate DAY = LocalDate.parse("2027-01-04");
    private static final Claim CLAIM = new Claim("Checkout keeps working", "people who pay", "one node missing");

    @ParameterizedTest
    @MethodSource("dev.hearth.Databases#both")
    void everythingSeenOfABeliefIsReadBackAndNothingIsNetted(String url) {
        try (Harness hearth = Databases.hearth(url)) {
            Team team = team(hearth);
            Beliefs beliefs = hearth.bean(Beliefs.class);
            By experiment = new By.Experiment(1, 1);
            Sighting note = new Sighting(DAY.plusDays(9), Leaning.AGAINST, new By.Incident(7), "the queue");
            hearth.bean(Ledger.class).run(() -> {
                Belief belief = beliefs.claim(team, CLAIM, DAY, false);
                beliefs.show(belief, experiment, DAY, Set.of(Leaning.FOR, Leaning.AGAINST));
                beliefs.show(belief, experiment, DAY.plusDays(1), Set.of(Leaning.UNCLEAR, Leaning.FOR));
                beliefs.add(belief, note);
                beliefs.add(belief, note);
                beliefs.add(belief, new Sighting(note.on(), Leaning.AGAINST, note.by(), ""));
            });
            Belief belief = beliefs.of(team).getFirst();

            assertThat(beliefs.of(team)).hasSize(1);
            assertThat(belief).isEqualTo(new Belief(belief.id(), team.workspace(), team.id(), CLAIM, DAY, false));
            assertThat(beliefs.seen(belief))
                    .containsExactly(
                            note,
                            new Sighting(DAY.plusDays(1), Leaning.UNCLEAR, experiment, ""),
                            new Sighting(DAY.plusDays(1), Leaning.FOR, experiment, ""));

            hearth.bean(Ledger.class).run(() -> beliefs.forget(team.workspace(), new By.Incident(7)));
            assertThat(beliefs.seen(belief)).extracting(Sighting::by).containsOnly(experiment);
        }
    }

    @ParameterizedTest
    @MethodSource("dev.hearth.Databases#both")
    @Tag("P10")
    void aBeliefIsFoundInItsOwnWorkspaceAlone(String url) {
        try (Harness hearth = Databases.hearth(url)) {
            Team team = team(hearth);
            Beliefs beliefs = hearth.bean(Beliefs.class);
            hearth.bean(Ledger.class).run(() -> beliefs.claim(team, CLAIM, DAY, false));
            Belief belief = beliefs.of(team).getFirst();
            var other = new dev.hearth.workspaces.Workspace.Id(team.workspace().value() + 1);

            assertThat(beliefs.find(team.workspace(), belief.id())).contains(belief);
            assertThat(beliefs.find(other, belief.id())).isEmpty();
            hearth.bean(Ledger.class).run(() -> {
                beliefs.show(belief, new By.Incident(1), DAY, Set.of(Leaning.FOR));
                beliefs.forget(other, new By.Incident(1));
            });
            assertThat(beliefs.seen(belief)).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("dev.hearth.Databases#both")
    void whatIsNoLongerReliedOnComesBackWithAllThatWasSeenOnceItIsClaimedAgain(String url) {
        try (Harness hearth = Databases.hearth(url)) {
            Team team = team(hearth);
            Beliefs beliefs = hearth.bean(Beliefs.class);
            hearth.bean(Ledger.class).run(() -> {
                Belief belief = beliefs.claim(team, CLAIM, DAY, false);
                beliefs.show(belief, new By.Incident(7), DAY, Set.of(Leaning.FOR));
                beliefs.relyOn(belief, false);
            });
            assertThat(beliefs.of(team)).isEmpty();

            hearth.bean(Ledger.class).run(() -> beliefs.claim(team, CLAIM, DAY.plusDays(30), false));
            assertThat(beliefs.of(team)).hasSize(1);
            assertThat(beliefs.seen(beliefs.of(team).getFirst())).hasSize(1);
        }
    }

    private static Team team(Harness hearth) {
        hearth.type("mia", "/story to make the team");
        return hearth.bean(Teams.class).in(hearth.person("mia").workspace()).getFirst();
    }
}
