package dev.hearth.reviews.lessons;

import dev.hearth.chat.Press;
import dev.hearth.clock.TeamClock;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reviews.book.Lesson;
import dev.hearth.team.Team;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The buttons of the list; each opens a form. They count for members of the lesson's team. */
@Component
public class LessonButtons implements ButtonHandler {

    /** Opens the form; the subject is {@link #about} or a team's number. */
    public static final String NOTE = "reviews.lesson";

    static final String TRIED = "reviews.tried";
    static final String LET_GO = "reviews.let-go";

    private final Theirs theirs;
    private final LessonForms forms;
    private final LessonSpeech speech;
    private final TeamClock clock;

    LessonButtons(Theirs theirs, LessonForms forms, LessonSpeech speech, TeamClock clock) {
        this.theirs = theirs;
        this.forms = forms;
        this.speech = speech;
        this.clock = clock;
    }

    /** The subject for a lesson that an experiment taught a team. */
    public static String about(Team.Id team, int experiment) {
        return team.value() + "/" + experiment;
    }

    @Override
    public Set<String> buttons() {
        return Set.of(NOTE, TRIED, LET_GO);
    }

    @Override
    public Set<String> openingForms() {
        return buttons();
    }

    @Override
    public Reply press(Request request, Press press) {
        return switch (press.name()) {
            case TRIED -> settle(request, press.subject(), Lesson.State.TRIED);
            case LET_GO -> settle(request, press.subject(), Lesson.State.LET_GO);
            default -> note(request, press.subject());
        };
    }

    private Reply note(Request request, String subject) {
        Source source = Source.read(subject);
        return theirs.team(request, source.team())
                .map(team ->
                        Reply.open(forms.note(team, source.origin(), LocalDate.ofInstant(clock.now(), team.zone()))))
                .orElseGet(() -> speech.gone(""));
    }

    private Reply settle(Request request, String subject, Lesson.State how) {
        return theirs.lesson(request, subject)
                .map(lesson -> lesson.isOpen() ? Reply.open(forms.settle(lesson, how)) : speech.notOpen(lesson, ""))
                .orElseGet(() -> speech.gone(""));
    }
}
