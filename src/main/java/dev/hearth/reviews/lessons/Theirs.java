package dev.hearth.reviews.lessons;

import dev.hearth.reception.Request;
import dev.hearth.reviews.book.Lesson;
import dev.hearth.reviews.book.Lessons;
import dev.hearth.team.Belonging;
import dev.hearth.team.Team;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Looks up what buttons and forms name, inside the workspace and the teams of whoever sends them (P10). */
@Component
public class Theirs {

    private static final Pattern LESSON = Pattern.compile("\\d{1,9}");
    private static final Pattern TEAM = Pattern.compile("\\d{1,18}");

    private final Belonging teams;
    private final Lessons lessons;

    Theirs(Belonging teams, Lessons lessons) {
        this.teams = teams;
        this.lessons = lessons;
    }

    /** A team somebody is in. */
    public Optional<Team> team(Request request, String written) {
        return TEAM.matcher(written).matches()
                ? teams.theirs(request, new Team.Id(Long.parseLong(written)))
                : Optional.empty();
    }

    /** A lesson of a team somebody is in. */
    public Optional<Lesson> lesson(Request request, String written) {
        return LESSON.matcher(written).matches()
                ? lessons.find(request.person().workspace(), Integer.parseInt(written))
                        .filter(lesson -> teams.theirs(request, lesson.team()).isPresent())
                : Optional.empty();
    }
}
