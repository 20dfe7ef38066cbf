package dev.hearth.welcome;

import dev.hearth.chat.Block;
import dev.hearth.chat.Message;
import dev.hearth.chat.Press;
import dev.hearth.chat.Voice;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Command;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.Signature;
import dev.hearth.team.Offer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code /hearth privacy}: what is kept, who sees it, and how to take it back. */
@Component
class Privacy implements Command, ButtonHandler {

    private final List<Offer> offers;
    private final Voice voice;

    Privacy(List<Offer> offers, Voice voice) {
        this.offers = offers;
        this.voice = voice;
    }

    @Override
    public Signature signature() {
        return Signature.of("hearth", "privacy", "");
    }

    @Override
    public Reply handle(Request request, String text) {
        return Reply.say(new Message(sentences(), false));
    }

    /** What is said, a paragraph each; on the page as in the chat. */
    List<Block> sentences() {
        List<Block> blocks = new ArrayList<>(List.of(
                voice.text("privacy.hears"),
                voice.text("privacy.kept"),
                voice.text("privacy.seen"),
                voice.text("privacy.nameless"),
                voice.text("privacy.coach"),
                voice.text("privacy.back")));
        List<Block> leaves = leaves();
        blocks.addAll(leaves);
        blocks.add(voice.text(leaves.isEmpty() ? "privacy.never" : "privacy.never.else"));
        return blocks;
    }

    /** What goes to whom, where somebody who runs Hearth set that up. */
    private List<Block> leaves() {
        return offers.stream()
                .filter(Offer::allowed)
                .<Block>flatMap(offer -> offer.leavesFor().stream()
                        .map(host -> voice.text("offer.leaves." + offer.name(), "host", host)))
                .toList();
    }

    @Override
    public Set<String> buttons() {
        return Set.of("welcome.privacy");
    }

    @Override
    public Reply press(Request request, Press press) {
        return handle(request, "");
    }

    @Override
    public Set<String> forGuests() {
        return buttons();
    }
}
