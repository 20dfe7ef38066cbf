package dev.hearth.experiments.ideas;

import dev.hearth.chat.Block;
import dev.hearth.chat.Message;
import dev.hearth.chat.Voice;
import dev.hearth.experiments.talk.Keys;
import dev.hearth.experiments.talk.Privately;
import dev.hearth.prompts.ExperimentTemplate;
import dev.hearth.reception.Command;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.Signature;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import org.springframework.stereotype.Component;

/** {@code /chaos idea}: a small experiment to start from. */
@Component
class IdeaCommand implements Command {

    private final Ideas ideas;
    private final Teams teams;
    private final Ledger ledger;
    private final Privately privately;
    private final Keys keys;
    private final Voice voice;

    IdeaCommand(Ideas ideas, Teams teams, Ledger ledger, Privately privately, Keys keys, Voice voice) {
        this.ideas = ideas;
        this.teams = teams;
        this.ledger = ledger;
        this.privately = privately;
        this.keys = keys;
        this.voice = voice;
    }

    @Override
    public Signature signature() {
        return Signature.of("chaos", "idea", "");
    }

    @Override
    public Reply handle(Request request, String text) {
        return teams.here(request).map(team -> offer(request, team)).orElseGet(privately::noTeam);
    }

    private Reply offer(Request request, Team team) {
        return ledger.keep(
                request,
                () -> ideas.offer(team)
                        .map(idea -> Deed.done(idea.id()))
                        .orElseGet(() -> Deed.refused(privately.say("experiments.idea.none"))),
                id -> ideas.find(id).map(this::say).orElseGet(() -> privately.say("experiments.idea.none")));
    }

    private Reply say(ExperimentTemplate idea) {
        return Reply.say(Message.of(
                voice.text("experiments.idea", "title", idea.title(), "belief", idea.hypothesis()),
                voice.text("experiments.idea.action", "action", idea.action(), "reach", idea.blastRadius()),
                Block.Buttons.of(keys.planTemplate(idea.id()), keys.anotherIdea())));
    }
}
