package dev.hearth.reviews.lessons;

import dev.hearth.clock.TeamClock;
import dev.hearth.reception.Command;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.Signature;
import dev.hearth.reviews.book.Lessons;
import dev.hearth.team.Belonging;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** {@code /hearth lessons}: what the team wants to try and has not yet. */
@Component
class LessonsCommand implements Command {

    private final Belonging teams;
    private final Lessons lessons;
    private final LessonSpeech speech;
    private final TeamClock clock;

    LessonsCommand(Belonging teams, Lessons lessons, LessonSpeech speech, TeamClock clock) {
        this.teams = teams;
        this.lessons = lessons;
        this.speech = speech;
        this.clock = clock;
    }

    @Override
    public Signature signature() {
        return Signature.of("hearth", "lessons", "");
    }

    @Override
    public Reply handle(Request request, String text) {
        return teams.meant(request)
                .map(team -> speech.list(team, lessons.openOf(team), LocalDate.ofInstant(clock.now(), team.zone())))
                .orElseGet(speech::whichTeam);
    }
}
