package dev.hearth.reviews.trying;

import dev.hearth.chat.Press;
import dev.hearth.experiments.Planning;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reviews.book.Lesson;
import dev.hearth.reviews.lessons.LessonSpeech;
import dev.hearth.reviews.lessons.Presses;
import dev.hearth.reviews.lessons.Theirs;
import dev.hearth.team.waiting.Briefly;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Opens the form in which experiments are planned, with a lesson in it. */
@Component
class PlanButton implements ButtonHandler {

    private static final int TITLE = 80;

    private final Theirs theirs;
    private final LessonSpeech speech;
    private final Planning planning;

    PlanButton(Theirs theirs, LessonSpeech speech, Planning planning) {
        this.theirs = theirs;
        this.speech = speech;
        this.planning = planning;
    }

    @Override
    public Set<String> buttons() {
        return Set.of(Presses.PLAN);
    }

    @Override
    public Set<String> openingForms() {
        return buttons();
    }

    @Override
    public Reply press(Request request, Press press) {
        return theirs.lesson(request, press.subject())
                .map(lesson -> lesson.isOpen() ? plan(request, lesson) : speech.notOpen(lesson, ""))
                .orElseGet(() -> speech.gone(""));
    }

    private Reply plan(Request request, Lesson lesson) {
        String words = lesson.words().text();
        return theirs.team(request, Long.toString(lesson.team().value()))
                .map(team -> planning.open(
                        request,
                        team,
                        new Planning.Sketch(Briefly.line(words, TITLE), words),
                        LessonTrial.purpose(lesson)))
                .orElseGet(() -> speech.gone(""));
    }
}
