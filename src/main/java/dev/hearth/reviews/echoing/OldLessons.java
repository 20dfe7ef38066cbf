package dev.hearth.reviews.echoing;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Voice;
import dev.hearth.clock.TeamClock;
import dev.hearth.incidents.SoundsLike;
import dev.hearth.reviews.book.Lesson;
import dev.hearth.reviews.book.Lessons;
import dev.hearth.reviews.lessons.LessonLines;
import dev.hearth.team.Team;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Old lessons that a new incident sounds like, the open ones first; two at most, for whoever opened it. */
@Component
class OldLessons implements SoundsLike {

    private static final int MOST = 2;

    private final Lessons lessons;
    private final Sense sense;
    private final LessonLines lines;
    private final Voice voice;
    private final TeamClock clock;

    OldLessons(Lessons lessons, Sense sense, LessonLines lines, Voice voice, TeamClock clock) {
        this.lessons = lessons;
        this.sense = sense;
        this.lines = lines;
        this.voice = voice;
        this.clock = clock;
    }

    @Override
    public List<Block> of(Team team, String words) {
        sense.lookUp(team, words);
        List<Lesson> like = lessons.allOf(team).stream()
                .filter(lesson -> sense.says(lesson, words))
                .sorted(Comparator.comparing(Lesson::isOpen)
                        .thenComparing(Lesson::number)
                        .reversed())
                .limit(MOST)
                .toList();
        return like.isEmpty() ? List.of() : said(team, like);
    }

    private List<Block> said(Team team, List<Lesson> like) {
        LocalDate today = LocalDate.ofInstant(clock.now(), team.zone());
        List<Block> blocks = new ArrayList<>();
        blocks.add(voice.text("reviews.sounds-like"));
        List<Button> buttons = new ArrayList<>();
        for (Lesson lesson : like) {
            blocks.add(new Block.Text(lesson.isOpen() ? lines.about(lesson, today) : lines.ended(lesson, today)));
            blocks.add(lines.words(lesson));
            buttons.add(lines.open(lesson));
        }
        blocks.add(new Block.Buttons(buttons));
        return blocks;
    }
}
