package dev.hearth.reviews.lessons;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Message;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Voice;
import dev.hearth.reception.Reply;
import dev.hearth.reviews.book.Lesson;
import dev.hearth.team.Team;
import dev.hearth.team.waiting.Briefly;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Speaks of lessons, each time to one person alone. */
@Component
public class LessonSpeech {

    private static final int SHOWN = 10;
    private static final int LATELY = 5;

    private final LessonLines lines;
    private final Voice voice;

    LessonSpeech(LessonLines lines, Voice voice) {
        this.lines = lines;
        this.voice = voice;
    }

    /** The open lessons of a team, and what became of others lately. */
    Reply list(Team team, List<Lesson> open, List<Lesson> settled, LocalDate today) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(voice.text(open.isEmpty() ? "reviews.none" : "reviews.list", "team", team.name()));
        open.stream().limit(SHOWN).forEach(lesson -> blocks.addAll(item(lesson, today)));
        if (open.size() > SHOWN) {
            blocks.add(voice.context("reviews.more"));
        }
        if (!settled.isEmpty()) {
            blocks.add(voice.text("reviews.lately"));
            settled.stream().limit(LATELY).forEach(lesson -> blocks.addAll(ended(lesson, today)));
        }
        blocks.add(Block.Buttons.of(Button.plain(
                voice.line("reviews.button.lesson"),
                LessonButtons.NOTE,
                team.id().value())));
        return Reply.say(new Message(
                blocks, Stream.concat(open.stream(), settled.stream()).anyMatch(Lesson::sample)));
    }

    private List<Block> item(Lesson lesson, LocalDate today) {
        List<Block> blocks = new ArrayList<>(told(lesson, today));
        List<Button> buttons = new ArrayList<>(lines.ends(lesson));
        buttons.add(lines.more(lesson));
        blocks.add(new Block.Buttons(buttons));
        return blocks;
    }

    private List<Block> told(Lesson lesson, LocalDate today) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Text(lines.about(lesson, today)));
        blocks.add(lines.words(lesson));
        lines.before(lesson).map(Block.Context::new).ifPresent(blocks::add);
        return blocks;
    }

    /** One that was settled, with what came of it. */
    public List<Block> ended(Lesson lesson, LocalDate today) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Text(lines.ended(lesson, today)));
        blocks.add(lines.words(lesson));
        if (!lesson.outcome().isEmpty()) {
            blocks.add(voice.text("reviews.outcome"));
            blocks.add(new Block.Quote(lesson.outcome(), null));
        }
        return blocks;
    }

    /** One that is open or was settled, without anything to press. */
    public List<Block> shown(Lesson lesson, LocalDate today) {
        return lesson.isOpen() ? told(lesson, today) : ended(lesson, today);
    }

    /** One lesson, with all that can be done with it. */
    Reply one(Lesson lesson, LocalDate today) {
        List<Block> blocks = new ArrayList<>(shown(lesson, today));
        Button change = Button.plain(voice.line("reviews.button.change"), Presses.CHANGE, lesson.number());
        if (lesson.isOpen()) {
            List<Button> buttons = new ArrayList<>(lines.ends(lesson));
            buttons.add(change);
            blocks.add(new Block.Buttons(buttons));
            blocks.add(lesson.turn().silent() ? voice.context("reviews.silent") : voice.context("reviews.asks"));
            blocks.add(new Block.Buttons(
                    lesson.turn().silent() ? List.of(wake(lesson)) : List.of(later(lesson), never(lesson))));
        } else {
            blocks.add(Block.Buttons.of(change));
        }
        return Reply.say(new Message(blocks, lesson.sample()));
    }

    private Button later(Lesson lesson) {
        return Button.plain(voice.line("reviews.button.later"), Presses.LATER, lesson.number());
    }

    private Button never(Lesson lesson) {
        return Button.plain(voice.line("reviews.button.never"), Presses.NEVER, lesson.number());
    }

    private Button wake(Lesson lesson) {
        return Button.plain(voice.line("reviews.button.again"), Presses.AGAIN, lesson.number());
    }

    /** One of those somebody looks after, in a line. */
    Block line(Lesson lesson, LocalDate today) {
        return voice.text(
                "reviews.home.line",
                "number",
                lesson.number(),
                "text",
                Briefly.line(lesson.words().text()),
                "day",
                Briefly.day(lesson.days().askAgain(), today));
    }

    /** What waits, in a sentence. */
    Prose waiting(Lesson lesson, LocalDate today) {
        return voice.say(
                lesson.isOverdue(today) ? "reviews.waiting.overdue" : "reviews.waiting",
                "number",
                lesson.number(),
                "text",
                Briefly.line(lesson.words().text()),
                "noted",
                Briefly.day(lesson.days().noted(), today),
                "day",
                Briefly.day(lesson.days().askAgain(), today));
    }

    /** It is noted; if it came up before, that too. */
    Reply noted(Lesson lesson) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(voice.text("reviews.noted", "number", lesson.number()));
        lines.before(lesson).map(Block.Context::new).ifPresent(blocks::add);
        return Reply.say(Message.of(blocks));
    }

    Reply settled(String number, Lesson.State how) {
        return Reply.say(voice.say("reviews.settled." + LessonLines.key(how), "number", number));
    }

    /** It was settled before; what was typed, if anything, is given back. */
    public Reply notOpen(Lesson lesson, String typed) {
        return givenBack(
                voice.text("reviews.not-open." + LessonLines.key(lesson.state()), "number", lesson.number()), typed);
    }

    /** There is no such lesson or team for whoever asks; what was typed is given back. */
    public Reply gone(String typed) {
        return givenBack(voice.text("reviews.gone"), typed);
    }

    Reply whichTeam() {
        return Reply.say(voice.say("reviews.which-team"));
    }

    private Reply givenBack(Block sentence, String typed) {
        return Reply.say(
                typed.isEmpty()
                        ? Message.of(sentence)
                        : Message.of(sentence, voice.text("reviews.your-words"), new Block.Quote(typed, null)));
    }
}
