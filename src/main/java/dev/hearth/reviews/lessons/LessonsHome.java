package dev.hearth.reviews.lessons;

import dev.hearth.chat.Block;
import dev.hearth.chat.HomeSection;
import dev.hearth.chat.Voice;
import dev.hearth.clock.TeamClock;
import dev.hearth.reviews.book.Lesson;
import dev.hearth.reviews.book.Lessons;
import dev.hearth.team.Belonging;
import dev.hearth.workspaces.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The open lessons a person looks after, of teams they are still in. */
@Component
class LessonsHome implements HomeSection {

    private static final int ORDER = 30;
    private static final int MOST = 5;

    private final Lessons lessons;
    private final Belonging teams;
    private final LessonSpeech speech;
    private final Voice voice;
    private final TeamClock clock;

    LessonsHome(Lessons lessons, Belonging teams, LessonSpeech speech, Voice voice, TeamClock clock) {
        this.lessons = lessons;
        this.teams = teams;
        this.speech = speech;
        this.voice = voice;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Block> show(Person person) {
        List<Block> lines = lessons.openKeptBy(person).stream()
                .flatMap(lesson -> line(person, lesson))
                .limit(MOST)
                .toList();
        return lines.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(new Block.Heading(voice.line("reviews.home"))), lines.stream())
                        .toList();
    }

    private Stream<Block> line(Person person, Lesson lesson) {
        return teams
                .theirs(person, lesson.team())
                .map(team -> speech.line(lesson, LocalDate.ofInstant(clock.now(), team.zone())))
                .stream();
    }
}
