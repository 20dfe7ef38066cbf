package dev.hearth.stories.weekly;

import dev.hearth.delivery.Address;
import dev.hearth.delivery.Gate;
import dev.hearth.delivery.Posting;
import dev.hearth.delivery.Unasked;
import dev.hearth.scheduling.Caller;
import dev.hearth.team.Settings;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import dev.hearth.tickets.Tickets;
import dev.hearth.workspaces.Person;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Asks one person in their own working hours. Whoever has time off, wants quiet or heard enough this week is left in peace. */
@Component
class AskPerson implements Caller {

    static final String KIND = "stories.weekly.direct";

    private final Teams teams;
    private final WeeklyRounds rounds;
    private final Questions questions;
    private final WeeklySpeech speech;
    private final Gate gate;

    AskPerson(Teams teams, WeeklyRounds rounds, Questions questions, WeeklySpeech speech, Gate gate) {
        this.teams = teams;
        this.rounds = rounds;
        this.questions = questions;
        this.speech = speech;
        this.gate = gate;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(String subject, Instant due, Instant now) {
        Errand.read(subject)
                .ifPresent(errand -> teams.find(new Team.Id(errand.team()))
                        .filter(team -> team.setUp() && !rounds.standing(team).stopped())
                        .ifPresent(team -> ask(team, errand, due)));
    }

    @Override
    public void missed(String subject, Instant due, Instant now) {
        // the next round asks everybody again
    }

    private void ask(Team team, Errand errand, Instant due) {
        questions
                .text(team.workspace(), errand.questions().getFirst())
                .ifPresent(question -> gate.offer(new Unasked(
                        Posting.of(
                                        new Address.To(new Person(team.workspace(), errand.handle())),
                                        speech.direct(
                                                team,
                                                errand.questions(),
                                                question,
                                                Tickets.placeholder(errand.round())))
                                .ratherMissing()
                                .until(due.plus(WeeklyRounds.KEEPS)),
                        onTheirClock(team, errand),
                        Unasked.Pressing.BUDGETED,
                        speech.about(question))));
    }

    /** The gate looks at the hours of the person, not of the team. */
    private static Team onTheirClock(Team team, Errand errand) {
        Settings settings = team.settings();
        return new Team(
                team.id(),
                team.workspace(),
                team.channel(),
                team.name(),
                new Settings(
                        DirectRounds.week(team, errand.zone()),
                        settings.weekly(),
                        settings.planners(),
                        settings.byDirectMessage()),
                team.setUp(),
                team.sample());
    }
}
