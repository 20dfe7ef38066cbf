package dev.hearth.welcome;

import dev.hearth.reception.Command;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.Signature;
import org.springframework.stereotype.Component;

/** {@code /hearth settings}. */
@Component
class SettingsCommand implements Command {

    private final SetUp setUp;

    SettingsCommand(SetUp setUp) {
        this.setUp = setUp;
    }

    @Override
    public Signature signature() {
        return Signature.of("hearth", "settings", "");
    }

    @Override
    public Reply handle(Request request, String text) {
        return setUp.open(request);
    }
}
