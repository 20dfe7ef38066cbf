package dev.hearth.web.export;

import dev.hearth.reception.Command;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.Signature;
import dev.hearth.web.Invitations;
import org.springframework.stereotype.Component;

/** {@code /hearth export} gives a link to what its asker may take along. */
@Component
class ExportCommand implements Command {

    private final Invitations invitations;

    ExportCommand(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public Signature signature() {
        return Signature.of("hearth", "export", "");
    }

    @Override
    public Reply handle(Request request, String text) {
        return invitations.invite(request, ExportPages.PATH, "web.export.link");
    }
}
