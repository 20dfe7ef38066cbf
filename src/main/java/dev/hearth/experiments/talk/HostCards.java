package dev.hearth.experiments.talk;

import dev.hearth.chat.Block;
import dev.hearth.chat.Message;
import dev.hearth.chat.Voice;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.Neighbour.Consent;
import dev.hearth.experiments.book.Plan;
import dev.hearth.experiments.book.State;
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
        blocks.addAll(
                switch (scene.experiment().state()) {
                    case PLANNED, READY -> answering(scene, host.neighbour().consent());
                    case CANCELLED -> cards.standing(scene);
                    case RUNNING, STOPPED, ENDED, DEBRIEF, DONE -> List.of(voice.text("experiments.ask.begun"));
                });
        return phrases.message(scene, blocks);
    }

    private List<Block> answering(Scene scene, Consent consent) {
        Experiment experiment = scene.experiment();
        List<Block> blocks = new ArrayList<>();
        blocks.add(facts(scene));
        if (scene.course().held()) {
            blocks.add(voice.text("experiments.card.held"));
        }
        switch (consent) {
            case ASKED -> {
                blocks.add(
                        Block.Buttons.of(keys.allow(experiment), keys.disallow(experiment), keys.details(experiment)));
                blocks.add(voice.context("experiments.ask.open"));
            }
            case YES -> {
                blocks.add(voice.text("experiments.ask.yes"));
                blocks.add(
                        Block.Buttons.of(keys.takeBack(experiment), keys.hold(experiment), keys.details(experiment)));
            }
            case NO -> {
                blocks.add(voice.text("experiments.ask.no"));
                blocks.add(Block.Buttons.of(keys.allow(experiment), keys.details(experiment)));
            }
        }
        return blocks;
    }

    /** What a team wants to know that decides about its own system. */
    private Block facts(Scene scene) {
        Plan plan = scene.plan();
        List<Block.Fact> facts = new ArrayList<>();
        phrases.add(facts, "belief", plan.belief());
        phrases.add(facts, "action", plan.action());
        phrases.add(facts, "reach", plan.reach());
        phrases.add(facts, "length", phrases.length(scene));
        phrases.add(facts, "stop", plan.stop());
        phrases.add(facts, "undo", plan.undo());
        return new Block.Facts(facts);
    }

    /** The plan has another time: this question is asked anew below. */
    Message askedAnew(Scene scene) {
        return phrases.message(scene, List.of(voice.text("experiments.ask.anew", "number", scene.number())));
    }

    /** It has begun on their system, as things stand. */
    Message started(Scene scene) {
        List<Block> blocks = new ArrayList<>();
        Instant began = scene.course().began();
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
        blocks.addAll(
                scene.course().over() == null
                        ? running(scene)
                        : scene.experiment().state() == State.DEBRIEF ? undone(scene) : cards.standing(scene));
        return phrases.message(scene, blocks);
    }

    private List<Block> running(Scene scene) {
        Experiment experiment = scene.experiment();
        List<Block> blocks = new ArrayList<>(phrases.running(scene, keys.stop(experiment)));
        blocks.add(Block.Buttons.of(keys.note(experiment), keys.details(experiment)));
        blocks.add(voice.context("experiments.started.anyone"));
        return blocks;
    }

    private List<Block> undone(Scene scene) {
        return List.of(
                voice.text("experiments.started.undone", "team", scene.team().name()),
                Block.Buttons.of(keys.details(scene.experiment())));
    }
}
