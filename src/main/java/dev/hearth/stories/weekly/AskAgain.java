package dev.hearth.stories.weekly;

import dev.hearth.delivery.Address;
import dev.hearth.delivery.Gate;
import dev.hearth.delivery.Posting;
import dev.hearth.delivery.Unasked;
import dev.hearth.scheduling.Caller;
import dev.hearth.stories.forms.Invitation;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows a question once more, to everybody alike: whether anybody answered is not looked at. */
@Component
class AskAgain implements Caller {

    private final Teams teams;
    private final WeeklyRounds rounds;
    private final Questions questions;
    private final WeeklySpeech speech;
    private final Gate gate;

    AskAgain(Teams teams, WeeklyRounds rounds, Questions questions, WeeklySpeech speech, Gate gate) {
        this.teams = teams;
        this.rounds = rounds;
        this.questions = questions;
        this.speech = speech;
        this.gate = gate;
    }

    @Override
    public String kind() {
        return WeeklyRounds.AGAIN;
    }

    @Override
    public void due(String subject, Instant due, Instant now) {
        teams.find(new Team.Id(Long.parseLong(subject)))
                .filter(team -> team.setUp() && !rounds.standing(team).stopped())
                .ifPresent(team -> again(team, due));
    }

    @Override
    public void missed(String subject, Instant due, Instant now) {
        // the question itself is still there, and the next one is planned
    }

    private void again(Team team, Instant due) {
        String id = rounds.standing(team).question();
        questions
                .text(team.workspace(), id)
                .ifPresent(question -> gate.offer(new Unasked(
                        Posting.of(
                                        new Address.In(team.place()),
                                        speech.again(team, Invitation.to(List.of(id)), question))
                                .ratherMissing()
                                .until(due.plus(WeeklyRounds.KEEPS)),
                        team,
                        Unasked.Pressing.BUDGETED,
                        speech.about(question))));
    }
}
