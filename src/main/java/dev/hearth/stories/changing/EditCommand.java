package dev.hearth.stories.changing;

import dev.hearth.reception.Command;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.Signature;
import dev.hearth.stories.telling.PerhapsAStory;
import org.springframework.stereotype.Component;

/** {@code /story edit ID} opens a story of one's own. */
@Component
class EditCommand implements Command {

    private final OwnStories own;
    private final ChangingSpeech speech;
    private final PerhapsAStory perhaps;

    EditCommand(OwnStories own, ChangingSpeech speech, PerhapsAStory perhaps) {
        this.own = own;
        this.speech = speech;
        this.perhaps = perhaps;
    }

    @Override
    public Signature signature() {
        return Signature.of("story", "edit", "ID");
    }

    @Override
    public Reply handle(Request request, String text) {
        if (text.isEmpty()) {
            return speech.which("stories.which.edit");
        }
        return perhaps.meant(request, "edit", text).orElseGet(() -> own.edit(request, text));
    }
}
