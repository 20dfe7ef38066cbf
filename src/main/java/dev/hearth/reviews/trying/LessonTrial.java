package dev.hearth.reviews.trying;

import dev.hearth.clock.TeamClock;
import dev.hearth.experiments.PlannedFor;
import dev.hearth.reviews.book.Lesson;
import dev.hearth.reviews.book.Lesson.Verdict;
import dev.hearth.reviews.book.Lessons;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import dev.hearth.workspaces.Workspace;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A lesson becomes an experiment, and hears how that turned out; one that is called off leaves it open again. */
@Component
class LessonTrial implements PlannedFor {

    private static final Pattern PURPOSE = Pattern.compile("lesson:(\\d{1,9})");

    private final Lessons lessons;
    private final Teams teams;
    private final TeamClock clock;

    LessonTrial(Lessons lessons, Teams teams, TeamClock clock) {
        this.lessons = lessons;
        this.teams = teams;
        this.clock = clock;
    }

    /** What an experiment is planned for that is planned with a lesson. */
    static String purpose(Lesson lesson) {
        return "lesson:" + lesson.number();
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
                .map(turnout -> turnout.name().toLowerCase(Locale.ROOT).replace('_', '-'))
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
