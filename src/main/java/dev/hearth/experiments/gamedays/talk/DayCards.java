package dev.hearth.experiments.gamedays.talk;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Message;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Voice;
import dev.hearth.experiments.gamedays.DayFindings;
import dev.hearth.experiments.gamedays.DayState;
import dev.hearth.experiments.gamedays.GameDay;
import dev.hearth.experiments.gamedays.Progress.Entry;
import dev.hearth.experiments.talk.Phrases;
import dev.hearth.workspaces.Person;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The two cards of a game day: its announcement, and the agenda while it goes on. Both are edited in place. */
@Component
public class DayCards {

    private static final Duration SHORTLY = Duration.ofMinutes(15);

    private final Voice voice;
    private final DayKeys keys;
    private final DayEntries entries;
    private final DayFindings findings;
    private final Phrases phrases;

    DayCards(Voice voice, DayKeys keys, DayEntries entries, DayFindings findings, Phrases phrases) {
        this.voice = voice;
        this.keys = keys;
        this.entries = entries;
        this.findings = findings;
        this.phrases = phrases;
    }

    /** The announcement, as things stand. */
    public Message announcement(DayScene scene) {
        List<Block> blocks = new ArrayList<>(details(scene));
        blocks.addAll(standing(scene));
        return Message.of(blocks);
    }

    /** What it is: when, who does what, and its agenda. */
    public List<Block> details(DayScene scene) {
        GameDay day = scene.day();
        List<Block> blocks = new ArrayList<>();
        blocks.add(voice.text(
                "gamedays.card",
                "number",
                day.number(),
                "title",
                day.title(),
                "when",
                scene.full(day.from()),
                "to",
                scene.clock(day.to()),
                "owner",
                day.owner()));
        blocks.add(new Block.Facts(entries.agenda(scene)));
        blocks.add(new Block.Context(roles(day)));
        return blocks;
    }

    private Prose roles(GameDay day) {
        Person coordinator = day.coordinator();
        Person reporter = day.reporter();
        List<Person> watching = findings.observers(day);
        return voice.say(
                "gamedays.roles",
                "coordinator",
                coordinator == null ? day.owner() : coordinator,
                "reporter",
                reporter == null ? voice.say("gamedays.nobody-yet") : reporter,
                "watching",
                watching.isEmpty() ? voice.say("gamedays.nobody-yet") : phrases.people(watching));
    }

    private List<Block> standing(DayScene scene) {
        GameDay day = scene.day();
        return switch (day.state()) {
            case PLANNED -> day.held() ? held(scene) : planned(scene);
            case RUNNING ->
                day.held()
                        ? held(scene)
                        : List.of(voice.text("gamedays.card.running"), Block.Buttons.of(keys.stop(day)));
            case DEBRIEF -> List.of(voice.text("gamedays.card.debrief"));
            case DONE -> List.of(voice.text("gamedays.card.done"), Block.Buttons.of(keys.file(day)));
            case CANCELLED -> List.of(voice.text("gamedays.card.cancelled"));
        };
    }

    private List<Block> planned(DayScene scene) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(voice.text("gamedays.card.each"));
        blocks.add(new Block.Context(reminders(scene).then(Prose.of(" ")).then(voice.say("gamedays.card.anyone"))));
        blocks.add(buttons(scene, keys.join(scene.day()), keys.hold(scene.day())));
        return blocks;
    }

    private Prose reminders(DayScene scene) {
        if (!scene.now().isBefore(scene.day().from().minus(SHORTLY))) {
            return Prose.of("");
        }
        return scene.dayBefore()
                .map(day -> voice.say("experiments.card.reminders", "day", scene.full(day)))
                .orElseGet(() -> voice.say("experiments.card.reminder"));
    }

    private List<Block> held(DayScene scene) {
        return List.of(
                voice.text("gamedays.card.held"), buttons(scene, keys.release(scene.day()), keys.join(scene.day())));
    }

    /** The agenda while the day goes on: what is now, and what is next. */
    public Message agenda(DayScene scene) {
        GameDay day = scene.day();
        List<Block> blocks = new ArrayList<>();
        blocks.add(voice.text("gamedays.agenda", "number", day.number(), "title", day.title()));
        if (day.state() != DayState.RUNNING) {
            blocks.add(voice.text("gamedays.agenda.over"));
            return Message.of(blocks);
        }
        if (day.held()) {
            blocks.add(voice.text("gamedays.card.held"));
        }
        blocks.add(new Block.Facts(nowAndNext(scene)));
        blocks.add(new Block.Facts(entries.agenda(scene)));
        blocks.add(
                day.held()
                        ? buttons(scene, keys.release(day), keys.end(day))
                        : buttons(scene, keys.stop(day), keys.join(day), keys.end(day)));
        if (!day.held()) {
            blocks.add(voice.context("gamedays.agenda.anyone"));
        }
        return Message.of(blocks);
    }

    private List<Block.Fact> nowAndNext(DayScene scene) {
        List<Block.Fact> facts = new ArrayList<>();
        List<Entry> current = scene.progress().current();
        current.forEach(entry -> facts.add(new Block.Fact(voice.line("gamedays.now"), entries.words(scene, entry))));
        if (current.isEmpty()) {
            facts.add(new Block.Fact(voice.line("gamedays.now"), voice.say("gamedays.now.nothing")));
        }
        facts.add(new Block.Fact(
                voice.line("gamedays.next"),
                scene.progress()
                        .next()
                        .map(entry -> entries.upcoming(scene, entry))
                        .orElseGet(() -> voice.say("gamedays.next.debrief"))));
        return facts;
    }

    private Block buttons(DayScene scene, Button... first) {
        List<Button> buttons = new ArrayList<>(List.of(first));
        scene.progress().entries().stream()
                .filter(entry -> entry.experiment() == null && scene.progress().isAhead(entry))
                .map(entry -> keys.planSlot(
                        scene.day(), entry.slot(), scene.clock(entry.slot().at())))
                .forEach(buttons::add);
        return new Block.Buttons(buttons);
    }
}
