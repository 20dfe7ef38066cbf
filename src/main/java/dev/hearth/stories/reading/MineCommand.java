package dev.hearth.stories.reading;

import dev.hearth.reception.Command;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.Signature;
import dev.hearth.stories.telling.PerhapsAStory;
import org.springframework.stereotype.Component;

/** {@code /story mine} lists one's own stories. */
@Component
class MineCommand implements Command {

    private final Reading reading;
    private final PerhapsAStory perhaps;

    MineCommand(Reading reading, PerhapsAStory perhaps) {
        this.reading = reading;
        this.perhaps = perhaps;
    }

    @Override
    public Signature signature() {
        return Signature.of("story", "mine", "");
    }

    @Override
    public Reply handle(Request request, String text) {
        return text.isEmpty() ? reading.mine(request, null) : perhaps.open(request, "mine " + text);
    }
}
