package dev.hearth.stories.reading;

import dev.hearth.reception.Command;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.Signature;
import dev.hearth.stories.telling.PerhapsAStory;
import org.springframework.stereotype.Component;

/** {@code /story show ID} shows a story to those who may read it. */
@Component
class ShowCommand implements Command {

    private final Reading reading;
    private final PerhapsAStory perhaps;

    ShowCommand(Reading reading, PerhapsAStory perhaps) {
        this.reading = reading;
        this.perhaps = perhaps;
    }

    @Override
    public Signature signature() {
        return Signature.of("story", "show", "ID");
    }

    @Override
    public Reply handle(Request request, String text) {
        return text.isEmpty()
                ? reading.mine(request, null)
                : perhaps.meant(request, "show", text).orElseGet(() -> reading.show(request, text));
    }
}
