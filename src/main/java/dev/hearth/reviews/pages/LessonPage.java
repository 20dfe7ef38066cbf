package dev.hearth.reviews.pages;

import dev.hearth.clock.TeamClock;
import dev.hearth.reviews.book.Lesson;
import dev.hearth.reviews.book.Lessons;
import dev.hearth.reviews.lessons.LessonSpeech;
import dev.hearth.team.Belonging;
import dev.hearth.team.Team;
import dev.hearth.web.Destination;
import dev.hearth.web.Visitor;
import dev.hearth.web.face.Face;
import dev.hearth.web.face.Part;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The lessons of one's teams: what is open, the oldest first, and what became of the rest, the newest first. */
@Controller
class LessonPage implements Destination {

    private static final String PATH = "/pages/lessons";

    private final Belonging belonging;
    private final Lessons lessons;
    private final LessonSpeech speech;
    private final Face face;
    private final TeamClock clock;

    LessonPage(Belonging belonging, Lessons lessons, LessonSpeech speech, Face face, TeamClock clock) {
        this.belonging = belonging;
        this.lessons = lessons;
        this.speech = speech;
        this.face = face;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String word() {
        return "lessons";
    }

    /** A lesson: its number, and what is said of it. */
    record Shown(int number, boolean sample, List<Part> parts) {}

    /** A team and its lessons. */
    record InTeam(String team, List<Shown> open, List<Shown> settled) {}

    @GetMapping(PATH)
    ModelAndView list(Visitor visitor) {
        return new ModelAndView("reviews/lessons")
                .addObject(
                        "teams",
                        belonging.of(visitor.person()).stream()
                                .map(team -> inTeam(team, visitor))
                                .toList());
    }

    private InTeam inTeam(Team team, Visitor visitor) {
        LocalDate today = LocalDate.ofInstant(clock.now(), team.zone());
        return new InTeam(
                team.name(),
                shown(lessons.openOf(team), today, visitor),
                shown(lessons.settledOf(team, Integer.MAX_VALUE), today, visitor));
    }

    private List<Shown> shown(List<Lesson> all, LocalDate today, Visitor visitor) {
        return all.stream()
                .map(lesson ->
                        new Shown(lesson.number(), lesson.sample(), face.show(speech.shown(lesson, today), visitor)))
                .toList();
    }
}
