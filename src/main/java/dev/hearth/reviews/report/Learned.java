package dev.hearth.reviews.report;

import dev.hearth.chat.Block;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Voice;
import dev.hearth.reviews.book.Lesson;
import dev.hearth.reviews.book.Lesson.Origin;
import dev.hearth.reviews.book.Lessons;
import dev.hearth.reviews.lessons.LessonLines;
import dev.hearth.reviews.review.Review;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What a team learned from a review and from its incident, with what became of it since: what an experiment showed, what came
 * of it in somebody's words, and that it came up before. For the team alone, as its lessons are; nobody is named.
 */
@Component
class Learned {

    private final Lessons lessons;
    private final LessonLines lines;
    private final Voice voice;

    Learned(Lessons lessons, LessonLines lines, Voice voice) {
        this.lessons = lessons;
        this.lines = lines;
        this.voice = voice;
    }

    List<Block> from(Review review) {
        return Stream.of(
                        new Origin(Origin.Kind.INCIDENT, review.incident()),
                        new Origin(Origin.Kind.REVIEW, review.number()))
                .flatMap(origin -> lessons.from(review.workspace(), origin).stream())
                .filter(lesson -> lesson.team().equals(review.team()))
                .sorted(Comparator.comparing(Lesson::number))
                .flatMap(lesson -> blocks(lesson).stream())
                .toList();
    }

    private List<Block> blocks(Lesson lesson) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Text(line(lesson)));
        blocks.add(lines.words(lesson));
        if (!lesson.end().words().isEmpty()) {
            blocks.add(new Block.Quote(lesson.end().words(), voice.line("review.lesson.outcome")));
        }
        lines.before(lesson).ifPresent(before -> blocks.add(new Block.Context(before)));
        return blocks;
    }

    private Prose line(Lesson lesson) {
        Prose line = voice.say(
                "review.lesson."
                        + lesson.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "number",
                lesson.number(),
                "experiment",
                lesson.end().experiment());
        return lines.turnout(lesson)
                .map(turnout -> line.then(Prose.of(": ")).then(turnout))
                .orElse(line);
    }
}
