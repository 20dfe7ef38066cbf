package dev.hearth.web.signin;

import dev.hearth.chat.Press;
import dev.hearth.chat.Voice;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Command;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.Signature;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code /hearth web} gives a link to the pages; {@code /hearth web off} signs out everywhere. */
@Component
class WebCommand implements Command, ButtonHandler {

    private static final String HOME = "/pages";

    private final Entrance entrance;
    private final Ledger ledger;
    private final Voice voice;

    WebCommand(Entrance entrance, Ledger ledger, Voice voice) {
        this.entrance = entrance;
        this.ledger = ledger;
        this.voice = voice;
    }

    @Override
    public Signature signature() {
        return Signature.of("hearth", "web", "[off]");
    }

    @Override
    public Reply handle(Request request, String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "" -> entrance.invite(request, HOME, "web.link");
            case "off" -> off(request);
            default -> Reply.say(voice.say("web.command.unknown", "typed", text));
        };
    }

    private Reply off(Request request) {
        return ledger.keep(
                request,
                () -> {
                    entrance.shut(request.person());
                    return Deed.done("off");
                },
                _ -> Reply.say(voice.say("web.off")));
    }

    @Override
    public Set<String> buttons() {
        return Set.of(Entrance.OPEN);
    }

    /** Some platforms tell that a link was followed; there is nothing to do. */
    @Override
    public Reply press(Request request, Press press) {
        return Reply.silence();
    }
}
