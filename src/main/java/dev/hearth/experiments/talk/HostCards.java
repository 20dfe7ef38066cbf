package dev.hearth.experiments.talk;

import dev.hearth.chat.Block;
import dev.hearth.chat.Message;
import dev.hearth.chat.Voice;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.Neighbour.Consent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the team reads in its channel on whose system an experiment is planned. Both cards are edited in place. */
@Component
class HostCards {

    private final Voice voice;
    private final Keys keys;
    private final Phrases phrases;
    private final Cards cards;

    HostCards(Voice voice, Keys keys, Phrases phrases, Cards cards) {
        this.voice = voice;
        this.keys = keys;
        this.phrases = phrases;
        this.cards = cards;
    }

    /** May it be done to their system? As things stand. */
    Message asked(Scene scene, Nearby host) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(voice.text(
                "experiments.ask",
                "team",
                scene.team().name(),
                "number",
                scene.number(),
                "title",
                scene.plan().title(),
                "when",
                phrases.when(scene),
                "owner",
                scene.experiment().owner()));
        if (scene.experiment().state().isAhead()) {
            blocks.add(phrases.beforehand(scene));
            blocks.addAll(answering(scene.experiment(), host.neighbour().consent()));
        } else {
            blocks.addAll(cards.standing(scene));
        }
        return phrases.message(scene, blocks);
    }

    private List<Block> answering(Experiment experiment, Consent consent) {
        return switch (consent) {
            case ASKED ->
                List.of(
                        Block.Buttons.of(keys.allow(experiment), keys.disallow(experiment), keys.details(experiment)),
                        voice.context("experiments.ask.open"));
            case YES ->
                List.of(
                        voice.text("experiments.ask.yes"),
                        Block.Buttons.of(keys.takeBack(experiment), keys.hold(experiment), keys.details(experiment)));
            case NO ->
                List.of(
                        voice.text("experiments.ask.no"),
                        Block.Buttons.of(keys.allow(experiment), keys.details(experiment)));
        };
    }

    /** The plan has another time: this question is asked anew below. */
    Message askedAnew(Scene scene) {
        return phrases.message(scene, List.of(voice.text("experiments.ask.anew", "number", scene.number())));
    }

    /** It has begun on their system, as things stand. */
    Message started(Scene scene) {
        Experiment experiment = scene.experiment();
        Instant began = scene.course().began();
        List<Block> blocks = new ArrayList<>();
        blocks.add(voice.text(
                "experiments.started.there",
                "team",
                scene.team().name(),
                "number",
                scene.number(),
                "title",
                scene.plan().title(),
                "clock",
                began == null ? "" : scene.clock(began),
                "length",
                phrases.length(scene)));
        if (scene.course().over() == null) {
            blocks.addAll(phrases.running(scene, keys.stop(experiment)));
            blocks.add(Block.Buttons.of(keys.note(experiment), keys.details(experiment)));
            blocks.add(voice.context("experiments.started.anyone"));
        } else {
            blocks.addAll(cards.standing(scene));
        }
        return phrases.message(scene, blocks);
    }
}
