package dev.hearth.privacy.erasing;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Message;
import dev.hearth.chat.Press;
import dev.hearth.chat.Voice;
import dev.hearth.privacy.Belongings;
import dev.hearth.privacy.Erasing;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Command;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code /hearth erase}: says what goes and what stays, asks once, and takes everything of a person back in one press. */
@Component
class EraseCommand implements Command, ButtonHandler {

    private static final String ALL = "privacy.erase";

    private final Erasing erasing;
    private final Ledger ledger;
    private final Voice voice;

    EraseCommand(Erasing erasing, Ledger ledger, Voice voice) {
        this.erasing = erasing;
        this.ledger = ledger;
        this.voice = voice;
    }

    @Override
    public Signature signature() {
        return Signature.of("hearth", "erase", "");
    }

    @Override
    public Reply handle(Request request, String text) {
        List<Belongings> kept = erasing.of(request.person());
        if (kept.isEmpty()) {
            return Reply.say(Message.of(voice.text("privacy.erase.nothing"), voice.context("privacy.erase.codes")));
        }
        List<Block> said = new ArrayList<>(List.of(voice.text("privacy.erase.asks"), voice.text("privacy.erase.goes")));
        kept.stream().map(Belongings::word).distinct().forEach(word -> said.add(voice.text("privacy.keeps." + word)));
        said.add(voice.text("privacy.erase.stays"));
        kept.stream()
                .map(room -> "privacy.stays." + room.word())
                .filter(voice::knows)
                .forEach(key -> said.add(voice.text(key)));
        said.add(voice.context("privacy.erase.codes"));
        said.add(Block.Buttons.of(Button.danger(voice.line("privacy.erase.button"), ALL, "")));
        return Reply.say(Message.of(said));
    }

    @Override
    public Set<String> buttons() {
        return Set.of(ALL);
    }

    /** No key is kept beside it: it would name who pressed, and pressing twice changes nothing. */
    @Override
    public Reply press(Request request, Press press) {
        return ledger.keep(
                request.unkept(),
                () -> {
                    erasing.erase(request.person());
                    return Deed.done("erased");
                },
                _ -> Reply.say(Message.of(voice.text("privacy.erased"), voice.context("privacy.erase.codes"))));
    }
}
