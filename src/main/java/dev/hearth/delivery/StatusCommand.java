package dev.hearth.delivery;

import dev.hearth.chat.Block;
import dev.hearth.chat.Message;
import dev.hearth.chat.Place;
import dev.hearth.chat.sides.Sides;
import dev.hearth.chat.sides.Twin;
import dev.hearth.reception.Command;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.Signature;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import dev.hearth.workspaces.Standing;
import dev.hearth.workspaces.Workspace;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code /hearth status}: for administrators, how Hearth itself is doing here. */
@Component
class StatusCommand implements Command {

    private static final int MOST = 10;

    private final Lost lost;
    private final Teams teams;
    private final Sides sides;
    private final StatusSpeech speech;
    private final List<ForAdministrators> others;

    StatusCommand(Lost lost, Teams teams, Sides sides, StatusSpeech speech, List<ForAdministrators> others) {
        this.others = others;
        this.lost = lost;
        this.teams = teams;
        this.sides = sides;
        this.speech = speech;
    }

    @Override
    public Signature signature() {
        return Signature.of("hearth", "status", "");
    }

    @Override
    public Reply handle(Request request, String text) {
        if (request.standing() != Standing.ADMINISTRATOR) {
            return speech.notYours();
        }
        var workspace = request.person().workspace();
        Reply status = speech.status(
                lost.waiting(workspace),
                lost.unanswered(workspace),
                lost.newest(workspace, MOST),
                line -> name(workspace, line),
                zone(request));
        return status instanceof Reply.Say(Message message) ? Reply.say(withMore(message, workspace)) : status;
    }

    private Message withMore(Message message, Workspace.Id workspace) {
        List<Block> blocks = new ArrayList<>(message.blocks());
        others.forEach(other -> blocks.addAll(other.blocks(workspace)));
        return new Message(blocks, message.sample());
    }

    /** What people call the channel that a message was for; a team's channels go by the name of the team. */
    private Optional<String> name(Workspace.Id workspace, String line) {
        String channel = sides.now().twins().stream()
                .filter(twin ->
                        twin.workspace().equals(workspace) && twin.twin().equals(line))
                .map(Twin::channel)
                .findFirst()
                .orElse(line);
        return teams.at(Place.channel(workspace, channel)).map(Team::name);
    }

    private ZoneId zone(Request request) {
        return Optional.ofNullable(request.place())
                .flatMap(teams::at)
                .map(Team::zone)
                .orElse(ZoneOffset.UTC);
    }
}
