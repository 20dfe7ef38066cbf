package dev.hearth.reviews.trying;

import dev.hearth.chat.Press;
import dev.hearth.clock.TeamClock;
import dev.hearth.experiments.PlannedFor;
import dev.hearth.experiments.Planning;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reviews.book.Lesson;
import dev.hearth.reviews.book.Lesson.Verdict;
import dev.hearth.reviews.book.Lessons;
import dev.hearth.reviews.lessons.LessonSpeech;
import dev.hearth.reviews.lessons.Presses;
import dev.hearth.reviews.lessons.Theirs;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import dev.hearth.team.waiting.Briefly;
import dev.hearth.workspaces.Workspace;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A lesson becomes an experiment, and hears how that turned out; one that is called off leaves it open again. */
@Component
class LessonTrial implements ButtonHandler, PlannedFor {

    private static final Pattern PURPOSE = Pattern.compile("lesson:(\\d{1,9})");
    private static final int TITLE = 80;

    private final Theirs theirs;
    private final Lessons lessons;
    private final LessonSpeech speech;
    private final Planning planning;
    private final Teams teams;
    private final TeamClock clock;

    LessonTrial(Theirs theirs, Lessons lessons, LessonSpeech speech, Planning planning, Teams teams, TeamClock clock) {
        this.theirs = theirs;
        this.lessons = lessons;
        this.speech = speech;
        this.planning = planning;
        this.teams = teams;
        this.clock = clock;
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
                        "lesson:" + lesson.number()))
                .orElseGet(() -> speech.gone(""));
    }

    @Override
    public void planned(String purpose, Team team, int number) {
        Matcher lesson = PURPOSE.matcher(purpose);
        if (lesson.matches()) {
            lessons.lock(team.workspace(), Integer.parseInt(lesson.group(1)))
                    .filter(found -> found.team().equals(team.id()))
                    .ifPresent(found -> became(found, number, today(team)));
        }
    }

    private void became(Lesson lesson, int number, LocalDate today) {
        if (lesson.became(number, today) instanceof Verdict.Settled(Lesson settled)) {
            lessons.save(settled);
        }
    }

    @Override
    public void calledOff(Workspace.Id workspace, int number) {
        change(workspace, number, Lesson::reopened);
    }

    @Override
    public void talkedAbout(Workspace.Id workspace, int number, List<Turnout> turnouts) {
        String said = turnouts.stream()
                .map(turnout ->
                        turnout.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(","));
        if (!said.isEmpty()) {
            change(workspace, number, (lesson, today) -> lesson.turnedOut(said, today));
        }
    }

    private void change(Workspace.Id workspace, int number, BiFunction<Lesson, LocalDate, Lesson> change) {
        lessons.thatBecame(workspace, number)
                .forEach(lesson ->
                        teams.find(lesson.team()).ifPresent(team -> lessons.save(change.apply(lesson, today(team)))));
    }

    private LocalDate today(Team team) {
        return LocalDate.ofInstant(clock.now(), team.zone());
    }
}
