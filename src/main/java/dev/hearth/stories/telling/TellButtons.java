package dev.hearth.stories.telling;

import dev.hearth.chat.Press;
import dev.hearth.chat.Voice;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.stories.forms.Surroundings;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Opens the form in answer to a question, or takes a no, of which nothing is kept. */
@Component
class TellButtons implements ButtonHandler {

    /** Opens the form; the subject is the id of a question, or empty. */
    static final String TELL = "stories.tell";

    private static final String NOT_NOW = "stories.not-now";

    private final Surroundings surroundings;
    private final TellForm forms;
    private final Voice voice;

    TellButtons(Surroundings surroundings, TellForm forms, Voice voice) {
        this.surroundings = surroundings;
        this.forms = forms;
        this.voice = voice;
    }

    @Override
    public Set<String> buttons() {
        return Set.of(TELL, NOT_NOW);
    }

    @Override
    public Set<String> openingForms() {
        return Set.of(TELL);
    }

    @Override
    public Reply press(Request request, Press press) {
        return press.name().equals(TELL)
                ? Reply.open(forms.telling(request.person(), surroundings.of(request), press.subject()))
                : Reply.say(voice.say("stories.not-now"));
    }
}
