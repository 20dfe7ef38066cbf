package dev.hearth.stories.weekly;

import dev.hearth.delivery.Address;
import dev.hearth.delivery.Gate;
import dev.hearth.delivery.Posting;
import dev.hearth.delivery.Unasked;
import dev.hearth.scheduling.Appointments;
import dev.hearth.scheduling.Caller;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Asks a team the next question of the bank when its time has come. One that was missed is skipped (P13). */
@Component
class AskWeekly implements Caller {

    private final Teams teams;
    private final WeeklyRounds rounds;
    private final WeeklyBook book;
    private final Questions questions;
    private final WeeklySpeech speech;
    private final Gate gate;
    private final Appointments appointments;

    AskWeekly(
            Teams teams,
            WeeklyRounds rounds,
            WeeklyBook book,
            Questions questions,
            WeeklySpeech speech,
            Gate gate,
            Appointments appointments) {
        this.teams = teams;
        this.rounds = rounds;
        this.book = book;
        this.questions = questions;
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
        book.next(team.id(), questions.all()).ifPresent(id -> ask(team, id, due));
        rounds.plan(team);
    }

    private void ask(Team team, String id, Instant due) {
        WeeklyBook.Standing before = rounds.standing(team);
        LocalDate day = LocalDate.ofInstant(due, team.zone());
        String question = questions.text(id).orElseThrow();
        Posting posting = Posting.of(new Address.In(team.place()), speech.question(team, id, question))
                .as("weekly:" + team.id().value() + ":" + (before.number() + 1))
                .ratherMissing()
                .until(due.plus(WeeklyRounds.KEEPS));
        Unasked unasked = new Unasked(posting, team, Unasked.Pressing.BUDGETED, speech.about(question));
        if (gate.offer(unasked) == Gate.Passage.LEFT_OUT) {
            book.save(before.quiet(day.plusDays(1)));
            return;
        }
        Rhythm rhythm = before.number() == 0
                ? Rhythm.weekly()
                : before.rhythm().after(book.answeredSince(team.id(), before.asked()));
        book.spend(team.id(), id);
        book.save(before.asked(id, day, rhythm));
        appointments.make(
                WeeklyRounds.AGAIN, WeeklyRounds.subject(team), Rhythm.reminder(team, due), WeeklyRounds.KEEPS);
    }
}
