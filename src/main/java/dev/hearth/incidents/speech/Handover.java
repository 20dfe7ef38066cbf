package dev.hearth.incidents.speech;

import dev.hearth.chat.Block;
import dev.hearth.chat.Message;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Voice;
import dev.hearth.clearance.Run;
import dev.hearth.incidents.decisions.Decision;
import dev.hearth.incidents.loop.Entry;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.incidents.loop.Kind;
import dev.hearth.workspaces.Person;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What somebody who takes over reads first: where it stands, who knows what, what is pending. */
@Component
public class Handover {

    private static final int WORDS = 200;
    private static final int PEOPLE = 8;

    private final Voice voice;
    private final Questions questions;
    private final Lines lines;
    private final Running runs;

    Handover(Voice voice, Questions questions, Lines lines, Running runs) {
        this.voice = voice;
        this.questions = questions;
        this.lines = lines;
        this.runs = runs;
    }

    /** Reads it out. */
    public Message read(View view, List<Run> running) {
        Incident incident = view.incident();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(voice.line("incidents.handover.heading", "number", incident.number())));
        blocks.add(voice.context(
                "incidents.handover.at",
                "time",
                view.time(view.now()),
                "loop",
                voice.line("incidents.question.loop", "loop", incident.loop().number()),
                "opened",
                view.time(incident.opening().at()),
                "person",
                incident.opening().author()));
        lines.state(view).forEach(line -> blocks.add(new Block.Text(line)));
        if (incident.entries().isEmpty()) {
            blocks.add(voice.text("incidents.handover.empty"));
        }
        blocks.addAll(knowledge(incident));
        blocks.addAll(pending(view, running));
        blocks.add(new Block.Text(Prose.of(questions.handover(incident.asked().size()))));
        blocks.add(Block.Buttons.of(lines.press(Kind.NOTE.verb(), incident)));
        return Message.of(blocks);
    }

    private List<Block> knowledge(Incident incident) {
        Map<Person, Entry> newest = new LinkedHashMap<>();
        for (Entry entry : incident.entries()) {
            newest.remove(entry.said().author());
            newest.put(entry.said().author(), entry);
        }
        List<Block> blocks = new ArrayList<>();
        newest.entrySet().stream()
                .skip(Math.max(0, newest.size() - PEOPLE))
                .forEach(one -> blocks.add(voice.text(
                        "incidents.handover.person",
                        "person",
                        one.getKey(),
                        "words",
                        Shown.line(one.getValue().said().words(), WORDS))));
        if (!blocks.isEmpty()) {
            blocks.addFirst(voice.text("incidents.handover.knows"));
        }
        return blocks;
    }

    private List<Block> pending(View view, List<Run> running) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(voice.text("incidents.handover.pending"));
        running.forEach(run -> blocks.add(new Block.Text(runs.line(view, run))));
        for (Decision.Timed decision : view.incident().pending()) {
            blocks.add(voice.text(
                    "incidents.handover.due",
                    "expectation",
                    Shown.clause(decision.expectation(), WORDS),
                    "due",
                    view.time(decision.due())));
        }
        if (blocks.size() == 1) {
            blocks.add(voice.text("incidents.handover.nothing"));
        }
        return blocks;
    }
}
