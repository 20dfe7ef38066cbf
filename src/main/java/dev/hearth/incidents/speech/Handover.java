package dev.hearth.incidents.speech;

import dev.hearth.chat.Block;
import dev.hearth.chat.Message;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Voice;
import dev.hearth.clearance.Run;
import dev.hearth.incidents.decisions.Decision;
import dev.hearth.incidents.loop.Entry;
import dev.hearth.incidents.loop.Grounds;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.incidents.loop.Kind;
import dev.hearth.workspaces.Person;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        blocks.addAll(assumed(view));
        blocks.add(new Block.Text(Prose.of(questions.handover(incident.asked().size()))));
        blocks.add(Block.Buttons.of(lines.press(Kind.NOTE.verb(), incident)));
        return Message.of(blocks);
    }

    /** Whose words were copied may not be there; and what may be taken back stands in one message only. */
    private List<Block> knowledge(Incident incident) {
        Map<Person, Entry> newest = new LinkedHashMap<>();
        for (Entry entry : incident.entries()) {
            if (entry instanceof Entry.Note note && note.origin() != null) {
                continue;
            }
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
        for (Entry.Act act : view.incident().unseenActs()) {
            reporting(view, act).ifPresent(blocks::add);
        }
        if (blocks.size() == 1) {
            blocks.add(voice.text("incidents.handover.nothing"));
        }
        return blocks;
    }

    private Optional<Block> reporting(View view, Entry.Act act) {
        return Optional.ofNullable(act.back())
                .map(back -> voice.text(
                        "incidents.handover.reports",
                        "person",
                        act.said().author(),
                        "words",
                        Shown.clause(act.what(), WORDS),
                        "due",
                        view.time(back)));
    }

    /** What was taken for true: what explains it, and what a decision was made on. */
    private List<Block> assumed(View view) {
        Incident incident = view.incident();
        List<Block> blocks = new ArrayList<>();
        incident.explanations(incident.loop().number())
                .forEach(entry -> blocks.add(voice.text(
                        "incidents.handover.assumed.explanation",
                        "words",
                        Shown.line(entry.said().words(), WORDS))));
        incident.last(Kind.DECIDE)
                .filter(Entry.Decide.class::isInstance)
                .map(entry -> ((Entry.Decide) entry).grounds())
                .filter(Grounds::said)
                .ifPresent(grounds -> blocks.add(new Block.Text(lines.grounds(grounds))));
        if (!blocks.isEmpty()) {
            blocks.addFirst(voice.text("incidents.handover.assumed"));
        }
        return blocks;
    }
}
