package dev.hearth.reviews.again;

import dev.hearth.delivery.Address;
import dev.hearth.delivery.Gate;
import dev.hearth.delivery.Posting;
import dev.hearth.delivery.Unasked;
import dev.hearth.reviews.book.Ageing;
import dev.hearth.reviews.book.Echoes;
import dev.hearth.reviews.book.Lesson;
import dev.hearth.reviews.book.LessonChanged;
import dev.hearth.reviews.book.Lessons;
import dev.hearth.scheduling.Caller;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Once a week: the lessons that come back because nothing became of them, and what happened in this week of earlier years.
 * Nothing is said in a week that has neither.
 */
@Component
class WeekCaller implements Caller {

    private final Teams teams;
    private final Lessons lessons;
    private final Echoes echoes;
    private final AskingAgain asking;
    private final Years years;
    private final AskSpeech speech;
    private final Posts posts;
    private final Pauses pauses;
    private final Gate gate;

    WeekCaller(
            Teams teams,
            Lessons lessons,
            Echoes echoes,
            AskingAgain asking,
            Years years,
            AskSpeech speech,
            Posts posts,
            Pauses pauses,
            Gate gate) {
        this.teams = teams;
        this.lessons = lessons;
        this.echoes = echoes;
        this.asking = asking;
        this.years = years;
        this.speech = speech;
        this.posts = posts;
        this.pauses = pauses;
        this.gate = gate;
    }

    @Override
    public String kind() {
        return AskingAgain.WEEK;
    }

    @Override
    public void due(String subject, Instant due, Instant now) {
        teams.find(new Team.Id(Long.parseLong(subject))).filter(Team::setUp).ifPresent(team -> {
            LocalDate today = LocalDate.ofInstant(now, team.zone());
            if (!pauses.holdOn(team, today)) {
                say(team, today, due);
            }
            asking.plan(team);
        });
    }

    @Override
    public void missed(String subject, Instant due, Instant now) {
        teams.find(new Team.Id(Long.parseLong(subject))).ifPresent(asking::plan);
    }

    private void say(Team team, LocalDate today, Instant due) {
        List<Lesson> back = Ageing.pick(
                lessons.openOf(team).stream()
                        .filter(lesson -> lesson.turn().isBack(today))
                        .toList(),
                echoes.weights(team));
        if (back.isEmpty() && years.comeRound(team, today).isEmpty()) {
            return;
        }
        String handle = "lessons:" + team.id().value() + ":" + today;
        Unasked word = new Unasked(
                Posting.of(new Address.In(team.place()), speech.week(team, back, today))
                        .as(handle)
                        .ratherMissing()
                        .until(due.plus(AskingAgain.KEEPS)),
                team,
                Unasked.Pressing.BUDGETED,
                speech.about());
        Gate.Passage passage = gate.offer(word);
        if (passage == Gate.Passage.SENT) {
            posts.enter(team, handle, today, back, true);
            posts.enter(team, handle, today, years.lessons(team, today), false);
        }
        if (passage != Gate.Passage.LEFT_OUT) {
            back.forEach(lesson -> lessons.save(lesson.turning(lesson.turn().askedOn(today)), LessonChanged.What.TURN));
        }
    }
}
