package dev.hearth.reviews.echoing;

import dev.hearth.reviews.book.Echoes;
import dev.hearth.reviews.book.Lesson;
import dev.hearth.reviews.book.LessonChanged;
import dev.hearth.reviews.book.Lessons;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notices that a lesson says what an earlier one of its team said, in the deed that notes or changes it. */
@Component
class Echoing {

    private final Lessons lessons;
    private final Echoes echoes;
    private final Teams teams;
    private final Sense sense;

    Echoing(Lessons lessons, Echoes echoes, Teams teams, Sense sense) {
        this.sense = sense;
        this.lessons = lessons;
        this.echoes = echoes;
        this.teams = teams;
    }

    /** A lesson is not as it was. */
    @EventListener
    void changed(LessonChanged changed) {
        switch (changed.what()) {
            case WORDS ->
                teams.find(changed.team())
                        .ifPresent(team -> lessons.find(changed.workspace(), changed.number())
                                .ifPresent(lesson -> echoes.enter(lesson, earlier(team, lesson))));
            case GONE -> {
                sense.forget();
                echoes.forget(changed.workspace(), changed.number());
            }
            case END, TURN -> {}
        }
    }

    private List<Lesson> earlier(Team team, Lesson lesson) {
        return lessons.allOf(team).stream()
                .filter(other -> other.number() < lesson.number())
                .filter(other -> sense.says(other, lesson.words().text()))
                .toList();
    }
}
