package dev.hearth.experiments.ideas;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Message;
import dev.hearth.chat.Voice;
import dev.hearth.evidence.Belief;
import dev.hearth.experiments.Hint;
import dev.hearth.experiments.believing.PlanAgain;
import dev.hearth.experiments.talk.Keys;
import dev.hearth.prompts.Bank;
import dev.hearth.prompts.ExperimentTemplate;
import dev.hearth.prompts.Prompts;
import dev.hearth.prompts.Question;
import dev.hearth.reception.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Offers an idea to one person: what speaks for it, what it is, and how to plan it. */
@Component
class IdeaSpeech {

    private final Keys keys;
    private final Prompts prompts;
    private final Voice voice;

    IdeaSpeech(Keys keys, Prompts prompts, Voice voice) {
        this.keys = keys;
        this.prompts = prompts;
        this.voice = voice;
    }

    Reply template(ExperimentTemplate idea, Optional<Hint> why, boolean comfortable) {
        return say(
                why,
                List.of(
                        voice.text("experiments.idea", "title", idea.title(), "belief", idea.hypothesis()),
                        voice.text("experiments.idea.action", "action", idea.action(), "reach", idea.blastRadius())),
                keys.planTemplate(idea.id()),
                comfortable);
    }

    Reply again(Belief belief, Optional<Hint> why, boolean comfortable) {
        return say(
                why,
                List.of(
                        voice.text("experiments.idea.again"),
                        new Block.Quote(belief.claim().words(), null)),
                Button.primary(
                        voice.line("experiments.button.plan-this"),
                        PlanAgain.PLAN,
                        belief.id().value()),
                comfortable);
    }

    private Reply say(Optional<Hint> why, List<Block> idea, Button plan, boolean comfortable) {
        List<Block> blocks = new ArrayList<>(idea);
        blocks.add(new Block.Context(
                why.map(Hint::because).orElseGet(() -> voice.say("experiments.idea.because.catalogue"))));
        blocks.add(Block.Buttons.of(plan, keys.anotherIdea()));
        if (comfortable) {
            prompts.questions(Bank.DEBRIEF, "comfort").stream()
                    .findFirst()
                    .map(Question::text)
                    .ifPresent(question -> blocks.add(voice.context("experiments.idea.comfort", "question", question)));
        }
        return Reply.say(new Message(blocks, why.map(Hint::sample).orElse(false)));
    }
}
