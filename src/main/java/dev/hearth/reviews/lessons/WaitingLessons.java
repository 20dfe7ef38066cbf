package dev.hearth.reviews.lessons;

import dev.hearth.reviews.book.Lessons;
import dev.hearth.team.Team;
import dev.hearth.team.waiting.Waiting;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The open lessons of a team. */
@Component
class WaitingLessons implements Waiting {

    private static final int ORDER = 30;

    private final Lessons lessons;
    private final LessonSpeech speech;

    WaitingLessons(Lessons lessons, LessonSpeech speech) {
        this.lessons = lessons;
        this.speech = speech;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Fact> in(Team team, LocalDate today) {
        return lessons.openOf(team).stream()
                .map(lesson -> new Fact(speech.waiting(lesson, today), lesson.sample()))
                .toList();
    }
}
