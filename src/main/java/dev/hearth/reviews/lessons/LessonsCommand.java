package dev.hearth.reviews.lessons;

import dev.hearth.clock.TeamClock;
import dev.hearth.reception.Command;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.Signature;
import dev.hearth.reviews.book.Lesson;
import dev.hearth.reviews.book.Lessons;
import dev.hearth.team.Belonging;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** {@code /hearth lessons}: what the team wants to try and has not yet, and what became of the rest; or one of them. */
@Component
class LessonsCommand implements Command {

    private static final int LATELY = 5;

    private final Belonging belonging;
    private final Teams teams;
    private final Theirs theirs;
    private final Lessons lessons;
    private final LessonSpeech speech;
    private final TeamClock clock;

    LessonsCommand(
            Belonging belonging, Teams teams, Theirs theirs, Lessons lessons, LessonSpeech speech, TeamClock clock) {
        this.belonging = belonging;
        this.teams = teams;
        this.theirs = theirs;
        this.lessons = lessons;
        this.speech = speech;
        this.clock = clock;
    }

    @Override
    public Signature signature() {
        return Signature.of("hearth", "lessons", "[NUMBER]");
    }

    @Override
    public Reply handle(Request request, String text) {
        return text.isEmpty()
                ? belonging.meant(request).map(this::all).orElseGet(speech::whichTeam)
                : theirs.lesson(request, text.replaceFirst("^#", ""))
                        .map(this::one)
                        .orElseGet(() -> speech.gone(""));
    }

    private Reply all(Team team) {
        return speech.list(team, lessons.openOf(team), lessons.settledOf(team, LATELY), today(team));
    }

    private Reply one(Lesson lesson) {
        return teams.find(lesson.team())
                .map(team -> speech.one(lesson, today(team)))
                .orElseGet(() -> speech.gone(""));
    }

    private LocalDate today(Team team) {
        return LocalDate.ofInstant(clock.now(), team.zone());
    }
}
