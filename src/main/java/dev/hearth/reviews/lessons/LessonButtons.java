package dev.hearth.reviews.lessons;

import dev.hearth.chat.Press;
import dev.hearth.clock.TeamClock;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reviews.TakingUp;
import dev.hearth.reviews.book.Lesson;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The buttons of a lesson: what became of it, and all of it. They count for members of the lesson's team. */
@Component
public class LessonButtons implements ButtonHandler {

    /** Opens the form; the subject is {@link #about} or a team's number. */
    public static final String NOTE = TakingUp.NOTE;

    private final Theirs theirs;
    private final LessonForms forms;
    private final LessonSpeech speech;
    private final Teams teams;
    private final TeamClock clock;

    LessonButtons(Theirs theirs, LessonForms forms, LessonSpeech speech, Teams teams, TeamClock clock) {
        this.theirs = theirs;
        this.forms = forms;
        this.speech = speech;
        this.teams = teams;
        this.clock = clock;
    }

    /** The subject for a lesson that an experiment taught a team. */
    public static String about(Team.Id team, int experiment) {
        return team.value() + "/" + experiment;
    }

    @Override
    public Set<String> buttons() {
        return Set.of(NOTE, Presses.TRIED, Presses.LET_GO, Presses.SHOW);
    }

    @Override
    public Set<String> openingForms() {
        return Set.of(NOTE, Presses.TRIED, Presses.LET_GO);
    }

    @Override
    public Reply press(Request request, Press press) {
        return switch (press.name()) {
            case Presses.TRIED -> settle(request, press.subject(), Lesson.State.TRIED);
            case Presses.LET_GO -> settle(request, press.subject(), Lesson.State.LET_GO);
            case Presses.SHOW -> lesson(request, press.subject(), lesson -> speech.one(lesson, today(lesson)));
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
        return lesson(
                request,
                subject,
                lesson -> lesson.isOpen() ? Reply.open(forms.settle(lesson, how)) : speech.notOpen(lesson, ""));
    }

    private Reply lesson(Request request, String subject, Function<Lesson, Reply> answer) {
        return theirs.lesson(request, subject).map(answer).orElseGet(() -> speech.gone(""));
    }

    private LocalDate today(Lesson lesson) {
        return teams.find(lesson.team())
                .map(team -> LocalDate.ofInstant(clock.now(), team.zone()))
                .orElse(lesson.days().noted());
    }
}
