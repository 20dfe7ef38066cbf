package dev.hearth.experiments.gamedays.planning;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Message;
import dev.hearth.chat.Voice;
import dev.hearth.experiments.gamedays.DayState;
import dev.hearth.experiments.gamedays.GameDay;
import dev.hearth.experiments.gamedays.talk.DayCards;
import dev.hearth.experiments.gamedays.talk.DayKeys;
import dev.hearth.experiments.gamedays.talk.DayScene;
import dev.hearth.experiments.gamedays.talk.DayScenes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What somebody who asks sees of game days: all of them, one, and one as a file. */
@Component
class DayViews {

    private final DayScenes scenes;
    private final DayCards cards;
    private final DayKeys keys;
    private final DayRecord records;
    private final Voice voice;

    DayViews(DayScenes scenes, DayCards cards, DayKeys keys, DayRecord records, Voice voice) {
        this.scenes = scenes;
        this.cards = cards;
        this.keys = keys;
        this.records = records;
        this.voice = voice;
    }

    /** A line for each. */
    Message list(List<GameDay> days) {
        List<Block> blocks = new ArrayList<>();
        days.forEach(day -> {
            DayScene scene = scenes.of(day);
            String state = day.held() && day.state().canBeHeld()
                    ? "held"
                    : day.state().name().toLowerCase(Locale.ROOT);
            blocks.add(voice.text(
                    "gamedays.line",
                    "number",
                    day.number(),
                    "title",
                    day.title(),
                    "when",
                    scene.full(day.from()),
                    "standing",
                    voice.line("gamedays.state." + state)));
        });
        blocks.add(voice.context("gamedays.list.hint"));
        blocks.add(Block.Buttons.of(keys.another()));
        return Message.of(blocks);
    }

    /** Everything about one. */
    Message details(DayScene scene) {
        List<Block> blocks = new ArrayList<>(cards.details(scene));
        if (scene.day().state().canBeHeld()) {
            blocks.add(voice.context("gamedays.details.anyone", "number", scene.number()));
        }
        if (scene.day().state() != DayState.PLANNED) {
            blocks.add(Block.Buttons.of(keys.file(scene.day())));
        }
        return Message.of(blocks);
    }

    /** All of one as a file, in as many parts as it needs. */
    Message file(DayScene scene, int wanted) {
        List<Block.Document> parts = Block.Document.parts(records.name(scene), records.write(scene));
        int part = Math.clamp(wanted, 1, parts.size());
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                parts.size() == 1
                        ? records.above(scene)
                        : voice.text("toolkit.export.part", "part", part, "parts", parts.size()));
        blocks.add(parts.get(part - 1));
        if (part < parts.size()) {
            blocks.add(Block.Buttons.of(Button.primary(
                    voice.line("toolkit.export.next"), "gamedays.record", scene.number() + "=" + (part + 1))));
        }
        return Message.of(blocks);
    }
}
