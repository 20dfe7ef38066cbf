package dev.hearth.welcome;

import dev.hearth.reception.Command;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.Signature;
import org.springframework.stereotype.Component;

/** {@code /hearth setup}. */
@Component
class SetUpCommand implements Command {

    private final SetUp setUp;

    SetUpCommand(SetUp setUp) {
        this.setUp = setUp;
    }

    @Override
    public Signature signature() {
        return Signature.of("hearth", "setup", "");
    }

    @Override
    public Reply handle(Request request, String text) {
        return setUp.open(request);
    }
}
