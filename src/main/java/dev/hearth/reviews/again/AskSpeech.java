package dev.hearth.reviews.again;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Message;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Voice;
import dev.hearth.reception.Reply;
import dev.hearth.reviews.book.Lesson;
import dev.hearth.reviews.lessons.LessonLines;
import dev.hearth.reviews.lessons.Presses;
import dev.hearth.team.Team;
import dev.hearth.team.waiting.Briefly;
import dev.hearth.team.waiting.Waiting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Asks what became of lessons, and says how it can be had later or not at all. Names nobody. */
@Component
class AskSpeech {

    /** The most a message asks about. */
    static final int MOST = 3;

    private final LessonLines lines;
    private final Years years;
    private final Voice voice;

    AskSpeech(LessonLines lines, Years years, Voice voice) {
        this.lines = lines;
        this.years = years;
        this.voice = voice;
    }

    /** What became of these, whose day it is. */
    Message day(Team team, List<Lesson> lessons, LocalDate today) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(voice.text(lessons.size() == 1 ? "reviews.day" : "reviews.day.several"));
        blocks.addAll(listed(lessons, today));
        blocks.add(buttons(lessons));
        blocks.add(
                voice.context(AskingAgain.isDirect(lessons.getFirst()) ? "reviews.day.keeper" : "reviews.day.channel"));
        blocks.add(quiet(lessons));
        return new Message(blocks, isSample(team, lessons));
    }

    /** What came back, and what comes round. */
    Message week(Team team, List<Lesson> back, LocalDate today) {
        List<Block> blocks = new ArrayList<>();
        if (!back.isEmpty()) {
            blocks.add(voice.text("reviews.week"));
            blocks.addAll(listed(back, today));
            blocks.add(buttons(back));
        }
        blocks.addAll(round(team, today));
        blocks.add(voice.context("reviews.week.set-up"));
        blocks.add(Block.Buttons.of(
                Button.plain(voice.line("reviews.button.snooze"), WeekButtons.SNOOZE, number(team)),
                Button.plain(voice.line("reviews.button.stop"), WeekButtons.STOP, number(team))));
        return new Message(
                blocks,
                isSample(team, back) || years.comeRound(team, today).stream().anyMatch(Waiting.Fact::sample));
    }

    /** A message that was posted, as it is to be now: what is settled says so, what was taken back is not in it. */
    Message again(Team team, List<Lesson> lessons, LocalDate posted, boolean weekly) {
        List<Lesson> open = lessons.stream().filter(Lesson::isOpen).toList();
        List<Block> blocks = new ArrayList<>();
        if (weekly) {
            blocks.addAll(week(team, open, posted).blocks());
        } else if (!open.isEmpty()) {
            blocks.addAll(day(team, open, posted).blocks());
        }
        lessons.stream()
                .filter(lesson -> !lesson.isOpen())
                .forEach(lesson -> blocks.add(0, new Block.Text(lines.ended(lesson, posted))));
        if (blocks.isEmpty()) {
            blocks.add(voice.context("reviews.post.empty"));
        }
        return new Message(blocks, isSample(team, lessons));
    }

    private List<Block> listed(List<Lesson> lessons, LocalDate today) {
        List<Block> blocks = new ArrayList<>();
        for (Lesson lesson : lessons) {
            blocks.add(voice.text(
                    "reviews.day.lesson",
                    "number",
                    lesson.number(),
                    "noted",
                    Briefly.day(lesson.days().noted(), today)));
            blocks.add(lines.words(lesson));
            lines.before(lesson).map(Block.Context::new).ifPresent(blocks::add);
        }
        return blocks;
    }

    /** One is answered at once, of several each is opened first. */
    private Block buttons(List<Lesson> lessons) {
        return new Block.Buttons(
                lessons.size() == 1
                        ? lines.ends(lessons.getFirst())
                        : lessons.stream().map(lines::open).toList());
    }

    private Block quiet(List<Lesson> lessons) {
        String numbers = lessons.stream()
                .map(lesson -> Integer.toString(lesson.number()))
                .collect(Collectors.joining(","));
        return Block.Buttons.of(
                Button.plain(voice.line("reviews.button.later"), Presses.LATER, numbers),
                Button.plain(voice.line("reviews.button.never"), Presses.NEVER, numbers));
    }

    private List<Block> round(Team team, LocalDate today) {
        List<Waiting.Fact> facts = years.comeRound(team, today);
        return facts.isEmpty()
                ? List.of()
                : List.of(
                        voice.text("reviews.years"),
                        new Block.Text(facts.stream()
                                .map(fact -> voice.say("reviews.years.line", "fact", fact.words()))
                                .reduce((above, below) ->
                                        above.then(Prose.of("\n")).then(below))
                                .orElseThrow()));
    }

    /** What the digest says where there is no room for the message; people's words are not in it. */
    String about() {
        return voice.line("reviews.week.about");
    }

    Reply later(LocalDate day, LocalDate today, String numbers) {
        return said("reviews.later", numbers, "day", Briefly.day(day, today));
    }

    Reply never(String numbers) {
        return said("reviews.never", numbers);
    }

    Reply woken() {
        return Reply.say(voice.say("reviews.woken"));
    }

    private Reply said(String key, String numbers, Object... values) {
        return Reply.say(Message.of(
                voice.text(key, values),
                Block.Buttons.of(Button.plain(voice.line("reviews.button.again"), Presses.AGAIN, numbers))));
    }

    Reply snoozed(Team team, LocalDate day, LocalDate today) {
        return Reply.say(Message.of(voice.text("reviews.week.snoozed", "day", Briefly.day(day, today)), start(team)));
    }

    Reply stopped(Team team) {
        return Reply.say(Message.of(voice.text("reviews.week.stopped"), start(team)));
    }

    Reply started() {
        return Reply.say(voice.say("reviews.week.started"));
    }

    private Block start(Team team) {
        return Block.Buttons.of(Button.plain(voice.line("reviews.button.start"), WeekButtons.START, number(team)));
    }

    private static Long number(Team team) {
        return team.id().value();
    }

    private static boolean isSample(Team team, List<Lesson> lessons) {
        return team.sample() || lessons.stream().anyMatch(Lesson::sample);
    }
}
