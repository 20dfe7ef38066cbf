package dev.hearth.hooks.settings;

import dev.hearth.reception.Command;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.Signature;
import dev.hearth.team.Teams;
import dev.hearth.workspaces.Standing;
import org.springframework.stereotype.Component;

/** {@code /hearth hooks}: which programs may reach this team, and which it reaches; for administrators. */
@Component
class HooksCommand implements Command {

    private final Teams teams;
    private final HookSpeech speech;

    HooksCommand(Teams teams, HookSpeech speech) {
        this.teams = teams;
        this.speech = speech;
    }

    @Override
    public Signature signature() {
        return Signature.of("hearth", "hooks", "");
    }

    @Override
    public Reply handle(Request request, String text) {
        if (request.standing() != Standing.ADMINISTRATOR) {
            return speech.say("hooks.not-yours");
        }
        return teams.here(request).map(speech::list).orElseGet(() -> speech.say("hooks.direct"));
    }
}
