package dev.hearth.reviews.samples;

import dev.hearth.chat.Voice;
import dev.hearth.clock.TeamClock;
import dev.hearth.reviews.book.Lesson;
import dev.hearth.reviews.book.Lessons;
import dev.hearth.team.Samples;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Person;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** One open lesson of the sample people, two weeks old; cleo looks after it. */
@Component
class LessonSamples implements Samples {

    private final Lessons lessons;
    private final TeamClock clock;
    private final Voice voice;

    LessonSamples(Lessons lessons, TeamClock clock, Voice voice) {
        this.lessons = lessons;
        this.clock = clock;
        this.voice = voice;
    }

    @Override
    public void put(Team team) {
        LocalDate today = LocalDate.ofInstant(clock.now(), team.zone());
        Lesson.Words words =
                new Lesson.Words(voice.line("reviews.sample.lesson"), new Person(team.workspace(), "cleo"), null);
        Lesson.Days days = new Lesson.Days(today.minusWeeks(2), today.plusWeeks(1));
        lessons.enter(Lesson.noted(team, words, days).asSample());
    }

    @Override
    public void remove(Team team) {
        lessons.removeSamples(team);
    }
}
