package dev.hearth.delivery;

import dev.hearth.reception.Command;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.Signature;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import dev.hearth.workspaces.Standing;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code /hearth status}: for administrators, how Hearth itself is doing here. */
@Component
class StatusCommand implements Command {

    private static final int MOST = 10;

    private final Lost lost;
    private final Teams teams;
    private final StatusSpeech speech;

    StatusCommand(Lost lost, Teams teams, StatusSpeech speech) {
        this.lost = lost;
        this.teams = teams;
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
        return speech.status(
                lost.waiting(workspace), lost.unanswered(workspace), lost.newest(workspace, MOST), zone(request));
    }

    private ZoneId zone(Request request) {
        return Optional.ofNullable(request.place())
                .flatMap(teams::at)
                .map(Team::zone)
                .orElse(ZoneOffset.UTC);
    }
}
