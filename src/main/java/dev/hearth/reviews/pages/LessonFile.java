package dev.hearth.reviews.pages;

import dev.hearth.chat.Prose;
import dev.hearth.reviews.book.End;
import dev.hearth.reviews.book.Lesson;
import dev.hearth.reviews.book.Lessons;
import dev.hearth.reviews.lessons.LessonLines;
import dev.hearth.team.Belonging;
import dev.hearth.team.Team;
import dev.hearth.web.Takeaway;
import dev.hearth.web.Visitor;
import dev.hearth.workspaces.Person;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The lessons of one's teams, to take along. Nobody is named in it but whoever reads. */
@Component
class LessonFile implements Takeaway {

    private static final List<String> COLUMNS = List.of(
            "lesson",
            "team",
            "noted",
            "ask",
            "state",
            "from",
            "keeper",
            "link",
            "words",
            "settled",
            "outcome",
            "experiment",
            "turnout");

    private final Belonging belonging;
    private final Lessons lessons;
    private final LessonLines lines;

    LessonFile(Belonging belonging, Lessons lessons, LessonLines lines) {
        this.lines = lines;
        this.belonging = belonging;
        this.lessons = lessons;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public String word() {
        return "lessons";
    }

    @Override
    public Table table(Visitor reader) {
        return new Table(
                COLUMNS,
                belonging.of(reader.person()).stream()
                        .flatMap(team -> lessons.allOf(team).stream().map(lesson -> row(team, lesson, reader)))
                        .toList());
    }

    private List<String> row(Team team, Lesson lesson, Visitor reader) {
        End end = lesson.end();
        return List.of(
                Integer.toString(lesson.number()),
                team.name(),
                lesson.days().noted().toString(),
                lesson.days().askAgain().toString(),
                lesson.state().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                lines.from(lesson).map(Prose::plain).orElse(""),
                keeper(lesson, reader),
                Objects.requireNonNullElse(lesson.words().link(), ""),
                lesson.words().text(),
                end.on() == null ? "" : end.on().toString(),
                end.words(),
                end.experiment() == 0 ? "" : "#" + end.experiment(),
                end.turnout());
    }

    private static String keeper(Lesson lesson, Visitor reader) {
        Person keeper = lesson.words().keeper();
        return keeper == null ? "" : keeper.equals(reader.person()) ? "you" : "a colleague";
    }
}
