package dev.hearth.incidents.speech;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Message;
import dev.hearth.chat.Voice;
import dev.hearth.evidence.By;
import dev.hearth.evidence.Noting;
import dev.hearth.incidents.loop.Asked;
import dev.hearth.incidents.loop.Entry;
import dev.hearth.incidents.loop.Kind;
import dev.hearth.incidents.loop.Said;
import dev.hearth.prompts.Question;
import dev.hearth.workspaces.Person;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is said in the thread under an incident's card. */
@Component
public class Timeline {

    private static final int LINE = 600;
    private static final int QUOTES = 3;
    private static final int TITLE = 110;

    private final Voice voice;
    private final Questions questions;
    private final Lines lines;

    Timeline(Voice voice, Questions questions, Lines lines) {
        this.voice = voice;
        this.questions = questions;
        this.lines = lines;
    }

    /** The newest entry: one line; long words in full below it, in more messages if they need them. */
    public List<Message> newest(View view) {
        Entry entry = view.incident().entries().getLast();
        List<Message> messages = told(view, entry);
        if (!(entry instanceof Entry.Decide)) {
            return messages;
        }
        List<Block> first = new ArrayList<>(messages.getFirst().blocks());
        first.add(Block.Buttons.of(lines.grounds(view.incident())));
        messages.set(0, Message.of(first));
        return messages;
    }

    /** An entry as it stands in the thread. */
    public List<Message> told(View view, Entry entry) {
        return spread(
                new Block.Text(lines.posted(view, entry, LINE)), entry.said().words());
    }

    /** What stands there once the words were taken back. */
    public Message takenBack(int number) {
        return Message.of(voice.context("incidents.copy.gone", "number", number));
    }

    /** Somebody added on what grounds a decision was made. */
    public List<Message> grounds(Person person, Entry.Decide decide) {
        return List.of(Message.of(
                voice.text(
                        "incidents.thread.grounds",
                        "person",
                        person,
                        "words",
                        Shown.clause(decide.decision().what(), TITLE)),
                new Block.Text(lines.grounds(decide.grounds()))));
    }

    /** A new card goes on, because the old one could not be changed. */
    public Message goesOn(View view) {
        return Message.of(
                voice.context("incidents.card.anew", "number", view.incident().number()));
    }

    /** How it ended, if somebody said so. */
    public List<Message> ending(View view, Said closing) {
        if (closing.words().isEmpty()) {
            return List.of();
        }
        return spread(new Block.Text(lines.ending(view, closing, LINE)), closing.words());
    }

    /** A question, with the button that answers it. */
    public Message question(View view, Asked asked) {
        List<Button> buttons = new ArrayList<>();
        if (asked.rule() == Asked.Rule.BREAK) {
            buttons.add(lines.press("handover", view.incident()));
        }
        Kind answer = questions.answer(asked);
        buttons.add(lines.press(answer.verb(), view.incident()));
        buttons.add(lines.press("snooze", view.incident()));
        return Message.of(
                new Block.Text(questions.line(view, asked)),
                new Block.Buttons(buttons),
                voice.context(
                        asked.rule() == Asked.Rule.EXPECTATION ? "incidents.question.again" : "incidents.question.loop",
                        "loop",
                        view.incident().loop().number()),
                voice.context("incidents.replies"));
    }

    /**
     * The look back: two questions, each with its button; where the team relies on something, whether that held; and what
     * may follow once everybody has slept.
     */
    public Message lookback(View view, boolean believing, List<Button> next) {
        int number = view.incident().number();
        List<Block> blocks = new ArrayList<>();
        blocks.add(voice.text("incidents.lookback.intro", "number", number));
        for (Question question : questions.lookback()) {
            blocks.add(voice.text("incidents.lookback.question", "question", question.text()));
            blocks.add(Block.Buttons.of(Button.plain(
                    voice.line("incidents.press.answer." + question.kind()),
                    "incidents.answer",
                    number + "/" + question.id())));
        }
        if (believing) {
            blocks.add(voice.text("incidents.lookback.belief"));
            blocks.add(Block.Buttons.of(Button.plain(
                    voice.line("incidents.press.belief"), Noting.SEEN, Noting.about(new By.Incident(number)))));
        }
        blocks.add(Block.Buttons.of(
                Button.plain(voice.line("incidents.press.story"), "stories.tell", "incident/" + number)));
        blocks.add(voice.context("incidents.lookback.replies"));
        blocks.add(voice.context(next.isEmpty() ? "incidents.lookback.later" : "incidents.lookback.slept"));
        if (!next.isEmpty()) {
            blocks.add(new Block.Buttons(next));
        }
        return Message.of(blocks);
    }

    /** An answer of the look back, with the name of who chose to give it. */
    public List<Message> answer(Question question, Said answer) {
        Block line = voice.text(
                "incidents.lookback.answer",
                "person",
                answer.author(),
                "question",
                question.text(),
                "words",
                Shown.line(answer.words(), LINE));
        return spread(line, answer.words());
    }

    private static List<Message> spread(Block line, String words) {
        List<Message> messages = new ArrayList<>();
        messages.add(Message.of(line));
        if (words.length() > LINE) {
            List<Block> quotes = Shown.whole(words);
            for (int at = 0; at < quotes.size(); at += QUOTES) {
                messages.add(Message.of(quotes.subList(at, Math.min(quotes.size(), at + QUOTES))));
            }
        }
        return messages;
    }
}
