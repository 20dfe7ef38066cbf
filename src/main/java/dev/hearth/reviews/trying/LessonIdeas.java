package dev.hearth.reviews.trying;

import dev.hearth.chat.Voice;
import dev.hearth.experiments.Hint;
import dev.hearth.experiments.IdeaSource;
import dev.hearth.reviews.book.Lesson;
import dev.hearth.reviews.book.Lessons;
import dev.hearth.team.Team;
import dev.hearth.team.waiting.Briefly;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the open lessons of a team talk about, the oldest first. */
@Component
class LessonIdeas implements IdeaSource {

    private static final int ORDER = 10;
    private static final int MOST = 20;

    private final Lessons lessons;
    private final Voice voice;

    LessonIdeas(Lessons lessons, Voice voice) {
        this.lessons = lessons;
        this.voice = voice;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Hint> hints(Team team) {
        return lessons.openOf(team).stream().limit(MOST).map(this::hint).toList();
    }

    private Hint hint(Lesson lesson) {
        return new Hint(
                "lesson/" + lesson.number(),
                new Hint.Towards.Words(lesson.words().text()),
                voice.say(
                        "reviews.idea.because",
                        "number",
                        lesson.number(),
                        "text",
                        Briefly.line(lesson.words().text())),
                lesson.sample());
    }
}
