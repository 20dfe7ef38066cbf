package dev.hearth.stories.changing;

import dev.hearth.reception.Command;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.Signature;
import dev.hearth.stories.forms.Overheard;
import dev.hearth.stories.telling.PerhapsAStory;
import org.springframework.stereotype.Component;

/** {@code /story withdraw ID} takes a story of one's own back. */
@Component
class WithdrawCommand implements Command {

    private final OwnStories own;
    private final ChangingSpeech speech;
    private final PerhapsAStory perhaps;

    WithdrawCommand(OwnStories own, ChangingSpeech speech, PerhapsAStory perhaps) {
        this.own = own;
        this.speech = speech;
        this.perhaps = perhaps;
    }

    @Override
    public Signature signature() {
        return Signature.of("story", "withdraw", "ID");
    }

    @Override
    public Reply handle(Request request, String text) {
        if (text.isEmpty()) {
            return speech.which("stories.which.withdraw");
        }
        return perhaps.meant(request, "withdraw", text)
                .orElseGet(() -> Overheard.is(request) ? own.privately(text) : own.withdraw(request, text));
    }
}
