package dev.hearth.incidents.speech;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Message;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Span;
import dev.hearth.chat.Voice;
import dev.hearth.delivery.Outbox;
import dev.hearth.incidents.book.Incidents;
import dev.hearth.incidents.loop.Asked;
import dev.hearth.incidents.loop.Entry;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.incidents.loop.Said;
import dev.hearth.prompts.Question;
import dev.hearth.reception.Reply;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is read out to one person: where incidents stand, a timeline, the next question. */
@Component
public class Reading {

    /** The button that gives a timeline as a file. */
    public static final String FILE = "incidents.file";

    private static final List<String> FILES = List.of("md", "csv", "json");
    private static final int TITLE = 150;
    private static final int WORDS = 200;
    private static final int LINES = 30;

    private final Voice voice;
    private final Questions questions;
    private final Lines lines;
    private final Outbox outbox;
    private final Signals signals;

    Reading(Voice voice, Questions questions, Lines lines, Outbox outbox, Signals signals) {
        this.signals = signals;
        this.voice = voice;
        this.questions = questions;
        this.lines = lines;
        this.outbox = outbox;
    }

    /** Where the incidents that are meant stand. */
    public Reply status(List<View> meant) {
        List<Block> blocks = new ArrayList<>();
        meant.forEach(view -> blocks.addAll(status(view)));
        return Reply.say(Message.of(blocks));
    }

    /** None is open: how to open one. */
    public Reply none() {
        return Reply.say(Message.of(
                voice.text("incidents.status.none", "example", voice.line("incidents.example.open")),
                Block.Buttons.of(Button.plain(voice.line("incidents.press.open"), "incidents.open", "now"))));
    }

    /** Where incidents stand that are open in other channels, and where they are. */
    public Reply elsewhere(List<View> open) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(voice.text("incidents.status.elsewhere"));
        open.forEach(view -> blocks.addAll(glance(view)));
        return Reply.say(Message.of(blocks));
    }

    /** One incident in a line or two: which, and where its card is. */
    public List<Block> glance(View view) {
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
        card(incident).ifPresent(blocks::add);
        return blocks;
    }

    private Optional<Block> card(Incident incident) {
        return outbox.link(incident.home().workspace(), incident.handle())
                .map(link -> new Block.Context(
                        Prose.of(new Span.Link(voice.line("incidents.to-card", "number", incident.number()), link))));
    }

    /** Where one incident stands: for who asks, and for who comes late. */
    List<Block> status(View view) {
        Incident incident = view.incident();
        List<Block> blocks = new ArrayList<>(glance(view));
        Said closing = incident.closing();
        if (closing != null) {
            blocks.add(new Block.Text(lines.ending(view, closing, WORDS)));
            return blocks;
        }
        blocks.addAll(stands(view));
        incident.question().ifPresent(asked -> blocks.add(new Block.Text(questions.line(view, asked))));
        if (incident.pace().quiet()) {
            blocks.add(voice.context("incidents.status.quiet"));
        }
        blocks.add(
                voice.context("incidents.question.loop", "loop", incident.loop().number()));
        return blocks;
    }

    /** What was seen, thought, decided and done last. */
    List<Block> stands(View view) {
        return lines.state(view).stream().<Block>map(Block.Text::new).toList();
    }

    /** The timeline with its end, the look back and what came of it since, the oldest line first; of a long one its end. */
    public Reply timeline(View view, List<Incidents.Answer> answers, List<Prose> since) {
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
        card(incident).ifPresent(blocks::add);
        List<Line> told = told(view, answers);
        if (told.isEmpty()) {
            blocks.add(voice.text("incidents.timeline.empty"));
        }
        if (told.size() > LINES) {
            blocks.add(voice.context("incidents.timeline.earlier"));
        }
        told.subList(Math.max(0, told.size() - LINES), told.size())
                .forEach(line -> blocks.add(new Block.Text(line.words())));
        since.forEach(words -> blocks.add(new Block.Context(words)));
        blocks.add(new Block.Buttons(FILES.stream()
                .map(ending -> Button.plain(
                        voice.line("incidents.press.file." + ending), FILE, incident.number() + "/" + ending))
                .toList()));
        return Reply.say(Message.of(blocks));
    }

    /** A line and when it came. */
    private record Line(Instant at, Prose words) {}

    private List<Line> told(View view, List<Incidents.Answer> answers) {
        List<Line> told = new ArrayList<>();
        for (Entry entry : view.incident().entries()) {
            told.add(new Line(entry.said().at(), lines.timeline(view, entry, WORDS)));
        }
        for (Signals.Signal signal : signals.of(view.incident())) {
            told.add(new Line(signal.at(), lines.signal(view, signal, WORDS)));
        }
        Said closing = view.incident().closing();
        if (closing != null) {
            told.add(new Line(closing.at(), lines.ending(view, closing, WORDS)));
        }
        for (Incidents.Answer answer : answers) {
            told.add(new Line(answer.said().at(), answer(view, answer)));
        }
        told.sort(Comparator.comparing(Line::at));
        return told;
    }

    private Prose answer(View view, Incidents.Answer answer) {
        return voice.say(
                "incidents.timeline.answer",
                "question",
                questions
                        .lookback(answer.question())
                        .map(Question::text)
                        .orElseGet(() -> voice.line("incidents.timeline.lookback")),
                "time",
                view.time(answer.said().at()),
                "person",
                answer.said().author(),
                "words",
                Shown.line(answer.said().words(), WORDS));
    }

    /** One question, for who asked for it. */
    public Reply question(View view, Asked asked) {
        return Reply.say(Message.of(
                new Block.Text(questions.line(view, asked)),
                Block.Buttons.of(lines.press(questions.answer(asked).verb(), view.incident()))));
    }
}
