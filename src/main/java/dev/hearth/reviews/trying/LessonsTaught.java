package dev.hearth.reviews.trying;

import dev.hearth.experiments.Teachings;
import dev.hearth.reviews.book.Lesson;
import dev.hearth.reviews.book.Lessons;
import dev.hearth.workspaces.Workspace;
import java.util.List;
import org.springframework.stereotype.Component;

/** What became of the lessons that came from an experiment. */
@Component
class LessonsTaught implements Teachings {

    private final Lessons lessons;

    LessonsTaught(Lessons lessons) {
        this.lessons = lessons;
    }

    @Override
    public Learned from(Workspace.Id workspace, int experiment) {
        List<Lesson> taught = lessons.from(workspace, new Lesson.Origin(Lesson.Origin.Kind.EXPERIMENT, experiment));
        if (taught.isEmpty()) {
            return Learned.NOTHING_NOTED;
        }
        return taught.stream().anyMatch(Lesson::isOpen) ? Learned.WAITS : Learned.SETTLED;
    }
}
