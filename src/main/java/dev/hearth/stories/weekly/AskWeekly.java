package dev.hearth.stories.weekly;

import dev.hearth.delivery.Address;
import dev.hearth.delivery.Gate;
import dev.hearth.delivery.Posting;
import dev.hearth.delivery.Unasked;
import dev.hearth.scheduling.Appointments;
import dev.hearth.scheduling.Caller;
import dev.hearth.stories.forms.Invitation;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks a team the next question when its time has come. One that was missed is skipped (P13). */
@Component
class AskWeekly implements Caller {

    private final Teams teams;
    private final WeeklyRounds rounds;
    private final WeeklyBook book;
    private final Questions questions;
    private final DirectRounds direct;
    private final WeeklySpeech speech;
    private final Gate gate;
    private final Appointments appointments;

    AskWeekly(
            Teams teams,
            WeeklyRounds rounds,
            WeeklyBook book,
            Questions questions,
            DirectRounds direct,
            WeeklySpeech speech,
            Gate gate,
            Appointments appointments) {
        this.teams = teams;
        this.rounds = rounds;
        this.book = book;
        this.questions = questions;
        this.direct = direct;
        this.speech = speech;
        this.gate = gate;
        this.appointments = appointments;
    }

    @Override
    public String kind() {
        return WeeklyRounds.QUESTION;
    }

    @Override
    public void due(String subject, Instant due, Instant now) {
        teams.find(new Team.Id(Long.parseLong(subject)))
                .filter(team -> team.setUp() && !rounds.standing(team).stopped())
                .ifPresent(team -> ask(team, due));
    }

    @Override
    public void missed(String subject, Instant due, Instant now) {
        teams.find(new Team.Id(Long.parseLong(subject))).ifPresent(rounds::plan);
    }

    private void ask(Team team, Instant due) {
        Choosing.Choice choice = Choosing.choose(
                questions.all(team),
                book.spent(team.id()),
                rounds.standing(team).question());
        if (choice.anew()) {
            book.beginAnew(team.id());
        }
        if (!choice.ids().isEmpty()) {
            ask(team, choice.ids(), due);
        }
        rounds.plan(team);
    }

    private void ask(Team team, List<String> ids, Instant due) {
        WeeklyBook.Standing before = rounds.standing(team);
        LocalDate day = LocalDate.ofInstant(due, team.zone());
        if (!offered(team, ids, due, before.number() + 1)) {
            book.save(before.quiet(day.plusDays(1)));
            return;
        }
        askBeside(team, ids, due);
        Rhythm rhythm = before.number() == 0
                ? Rhythm.weekly()
                : before.rhythm().after(book.answeredSince(team.id(), before.asked()));
        book.spend(team.id(), ids.getFirst());
        book.save(before.asked(ids.getFirst(), day, rhythm));
        appointments.make(
                WeeklyRounds.AGAIN, WeeklyRounds.subject(team), Rhythm.reminder(team, due), WeeklyRounds.KEEPS);
    }

    /** Asks in the channel, or each person by direct message; false if there was no room for it in the channel. */
    private boolean offered(Team team, List<String> ids, Instant due, long number) {
        if (team.settings().byDirectMessage()) {
            direct.begin(team, ids, due);
            return true;
        }
        String question = text(team, ids);
        Posting posting = Posting.of(new Address.In(team.place()), speech.question(team, Invitation.to(ids), question))
                .as("weekly:" + team.id().value() + ":" + number)
                .ratherMissing()
                .until(due.plus(WeeklyRounds.KEEPS));
        return gate.offer(new Unasked(posting, team, Unasked.Pressing.BUDGETED, speech.about(question)))
                != Gate.Passage.LEFT_OUT;
    }

    /** The same in one more channel, within the budget and the hours of those who meet there. */
    private void askBeside(Team team, List<String> ids, Instant due) {
        book.beside(team.id()).flatMap(teams::find).filter(Team::setUp).ifPresent(other -> {
            String question = text(team, ids);
            Posting posting = Posting.of(new Address.In(other.place()), speech.beside(team, other, ids, question))
                    .ratherMissing()
                    .until(due.plus(WeeklyRounds.KEEPS));
            gate.offer(new Unasked(posting, other, Unasked.Pressing.BUDGETED, speech.about(question)));
        });
    }

    private String text(Team team, List<String> ids) {
        return questions.text(team.workspace(), ids.getFirst()).orElseThrow();
    }
}
