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
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Speaks of lessons, each time to one person alone. */
@Component
class LessonSpeech {

    private static final int SHOWN = 10;

    private final Voice voice;

    LessonSpeech(Voice voice) {
        this.voice = voice;
    }

    /** The open lessons of a team. */
    Reply list(Team team, List<Lesson> open, LocalDate today) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(voice.text(open.isEmpty() ? "reviews.none" : "reviews.list", "team", team.name()));
        open.stream().limit(SHOWN).forEach(lesson -> blocks.addAll(item(lesson, today)));
        if (open.size() > SHOWN) {
            blocks.add(voice.context("reviews.more"));
        }
        blocks.add(Block.Buttons.of(Button.plain(
                voice.line("reviews.button.lesson"),
                LessonButtons.NOTE,
                team.id().value())));
        return Reply.say(new Message(blocks, open.stream().anyMatch(Lesson::sample)));
    }

    private List<Block> item(Lesson lesson, LocalDate today) {
        return List.of(
                new Block.Text(about(lesson, today)),
                new Block.Quote(lesson.words().text(), null),
                Block.Buttons.of(
                        Button.plain(voice.line("reviews.button.tried"), LessonButtons.TRIED, lesson.number()),
                        Button.plain(voice.line("reviews.button.let-go"), LessonButtons.LET_GO, lesson.number())));
    }

    private Prose about(Lesson lesson, LocalDate today) {
        List<Prose> parts = new ArrayList<>();
        parts.add(voice.say(
                "reviews.lesson",
                "number",
                lesson.number(),
                "noted",
                Briefly.day(lesson.days().noted(), today),
                "day",
                Briefly.day(lesson.days().askAgain(), today)));
        Lesson.Origin origin = lesson.origin();
        if (origin != null) {
            String kind = origin.kind().name().toLowerCase(Locale.ROOT);
            parts.add(voice.say("reviews.from." + kind, "number", origin.number()));
        }
        if (lesson.words().keeper() != null) {
            parts.add(voice.say("reviews.keeper", "keeper", lesson.words().keeper()));
        }
        if (lesson.words().link() != null) {
            parts.add(Prose.of(lesson.words().link()));
        }
        return parts.stream()
                .reduce((one, next) -> one.then(Prose.of(" · ")).then(next))
                .orElseThrow();
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

    Reply noted(String number) {
        return Reply.say(voice.say("reviews.noted", "number", number));
    }

    Reply settled(String number, Lesson.State how) {
        return Reply.say(voice.say("reviews.settled." + key(how), "number", number));
    }

    /** It was settled before; what was typed, if anything, is given back. */
    Reply notOpen(Lesson lesson, String typed) {
        return givenBack(voice.text("reviews.not-open." + key(lesson.state()), "number", lesson.number()), typed);
    }

    /** There is no such lesson or team for whoever asks; what was typed is given back. */
    Reply gone(String typed) {
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

    /** How the voice calls what became of a lesson. */
    static String key(Lesson.State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
