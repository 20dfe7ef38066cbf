package dev.hearth.incidents.speech;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Message;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Voice;
import dev.hearth.clearance.Run;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.incidents.loop.Kind;
import dev.hearth.incidents.loop.Loop;
import dev.hearth.incidents.loop.Said;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The one card of an incident, in each of its states. */
@Component
public class Card {

    private static final int TITLE = 110;
    private static final int WORDS = 500;

    private final Voice voice;
    private final Questions questions;
    private final Lines lines;
    private final Running runs;

    Card(Voice voice, Questions questions, Lines lines, Running runs) {
        this.voice = voice;
        this.questions = questions;
        this.lines = lines;
        this.runs = runs;
    }

    /**
     * The card as it stands now.
     *
     * @param running what runs just now and has to do with the team; an open incident shows it first
     */
    public Message show(View view, List<Run> running) {
        Said closing = view.incident().closing();
        return Message.of(closing == null ? open(view, running) : closed(view, closing));
    }

    private List<Block> open(View view, List<Run> running) {
        List<Block> blocks = new ArrayList<>();
        running.forEach(run -> blocks.addAll(run(view, run)));
        blocks.add(heading(view.incident()));
        blocks.add(voice.context(
                "incidents.card.opened",
                "time",
                view.time(view.incident().opening().at()),
                "person",
                view.incident().opening().author()));
        lines.state(view).forEach(line -> blocks.add(new Block.Text(line)));
        blocks.addAll(question(view));
        blocks.add(loop(view));
        blocks.addAll(buttons(view.incident()));
        blocks.add(voice.context("incidents.replies"));
        return blocks;
    }

    private List<Block> run(View view, Run run) {
        Block line = new Block.Text(runs.line(view, run));
        String label = voice.line("incidents.card.stop");
        return run.stopped()
                ? List.of(line)
                : List.of(line, Block.Buttons.of(new Button(label, run.stop(), Button.Weight.DANGER, null)));
    }

    private Block heading(Incident incident) {
        return new Block.Heading(voice.line(
                "incidents.card.heading", "number", incident.number(), "title", Shown.line(incident.title(), TITLE)));
    }

    private List<Block> question(View view) {
        if (view.incident().pace().quiet()) {
            return List.of(voice.context("incidents.card.quiet"));
        }
        return view.incident().question().<Block>map(asked -> new Block.Text(questions.line(view, asked))).stream()
                .toList();
    }

    private Block loop(View view) {
        Loop loop = view.incident().loop();
        boolean decided = view.incident().last(Kind.DECIDE).isPresent();
        Prose line = voice.say(
                decided ? "incidents.card.loop" : "incidents.card.loop.undecided",
                "loop",
                loop.number(),
                "age",
                Shown.lasted(Duration.between(loop.began(), view.now())),
                "time",
                view.time(view.now()));
        return new Block.Context(line);
    }

    /** In two rows: where there is room for few in one, none may hide behind another press, *Resolved* least of all. */
    private List<Block> buttons(Incident incident) {
        List<Button> phases = Kind.PHASES.stream()
                .map(phase -> lines.press(phase.verb(), incident))
                .toList();
        return List.of(
                new Block.Buttons(phases),
                Block.Buttons.of(
                        lines.press(incident.pace().quiet() ? "ask" : "quiet", incident),
                        lines.press("resolve", incident)));
    }

    private List<Block> closed(View view, Said closing) {
        List<Block> blocks = new ArrayList<>();
        Said opening = view.incident().opening();
        blocks.add(heading(view.incident()));
        blocks.add(voice.context(
                "incidents.card.closed",
                "opened",
                view.time(opening.at()),
                "opener",
                opening.author(),
                "time",
                view.time(closing.at()),
                "person",
                closing.author(),
                "lasted",
                Shown.lasted(Duration.between(opening.at(), closing.at()))));
        if (!closing.words().isEmpty()) {
            blocks.add(voice.text("incidents.card.ended", "words", Shown.line(closing.words(), WORDS)));
        }
        blocks.add(voice.context("incidents.card.timeline"));
        return blocks;
    }
}
