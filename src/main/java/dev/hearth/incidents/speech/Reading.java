package dev.hearth.incidents.speech;

import dev.hearth.chat.Block;
import dev.hearth.chat.Message;
import dev.hearth.chat.Voice;
import dev.hearth.incidents.loop.Asked;
import dev.hearth.incidents.loop.Entry;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.reception.Reply;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is read out to one person: where incidents stand, a timeline, the next question. */
@Component
public class Reading {

    private static final int TITLE = 150;
    private static final int WORDS = 200;
    private static final int LINES = 30;

    private final Voice voice;
    private final Questions questions;
    private final Lines lines;

    Reading(Voice voice, Questions questions, Lines lines) {
        this.voice = voice;
        this.questions = questions;
        this.lines = lines;
    }

    /** Where the open incidents of a channel stand. */
    public Reply status(List<View> open) {
        List<Block> blocks = new ArrayList<>();
        open.forEach(view -> blocks.addAll(status(view)));
        return blocks.isEmpty()
                ? Reply.say(voice.say("incidents.status.none", "example", voice.line("incidents.example.open")))
                : Reply.say(Message.of(blocks));
    }

    private List<Block> status(View view) {
        Incident incident = view.incident();
        List<Block> blocks = new ArrayList<>();
        blocks.add(voice.text(
                "incidents.status.one",
                "number",
                incident.number(),
                "title",
                Shown.line(incident.title(), TITLE),
                "time",
                view.time(incident.opening().at()),
                "person",
                incident.opening().author()));
        lines.state(view).forEach(line -> blocks.add(new Block.Text(line)));
        incident.question().ifPresent(asked -> blocks.add(new Block.Text(questions.line(view, asked))));
        if (incident.pace().quiet()) {
            blocks.add(voice.context("incidents.status.quiet"));
        }
        blocks.add(
                voice.context("incidents.question.loop", "loop", incident.loop().number()));
        return blocks;
    }

    /** The timeline, the oldest line first; of a long one its end. */
    public Reply timeline(View view) {
        Incident incident = view.incident();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(voice.line("incidents.timeline.heading", "number", incident.number())));
        blocks.add(voice.text(
                "incidents.timeline.opened",
                "time",
                view.time(incident.opening().at()),
                "person",
                incident.opening().author(),
                "words",
                Shown.line(incident.title(), WORDS)));
        List<Entry> entries = incident.entries();
        if (entries.isEmpty()) {
            blocks.add(voice.text("incidents.timeline.empty"));
        }
        if (entries.size() > LINES) {
            blocks.add(voice.context("incidents.timeline.earlier"));
        }
        entries.subList(Math.max(0, entries.size() - LINES), entries.size())
                .forEach(entry -> blocks.add(new Block.Text(lines.timeline(view, entry, WORDS))));
        return Reply.say(Message.of(blocks));
    }

    /** One question, for who asked for it. */
    public Reply question(View view, Asked asked) {
        return Reply.say(Message.of(
                new Block.Text(questions.line(view, asked)),
                Block.Buttons.of(lines.press(questions.answer(asked).verb(), view.incident()))));
    }
}
