package dev.hearth.stories.telling;

import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.stories.forms.Overheard;
import dev.hearth.stories.forms.Surroundings;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Some stories begin with the name of a command: {@code /story show me who was on call…}. None of their words is lost. */
@Component
public class PerhapsAStory {

    private final Surroundings surroundings;
    private final TellForm forms;
    private final TellingSpeech speech;

    PerhapsAStory(Surroundings surroundings, TellForm forms, TellingSpeech speech) {
        this.surroundings = surroundings;
        this.forms = forms;
        this.speech = speech;
    }

    /** The form with all the words in it, if more words follow the verb than it takes; nothing if one does. */
    public Optional<Reply> meant(Request request, String verb, String text) {
        return text.chars().anyMatch(Character::isWhitespace)
                ? Optional.of(open(request, verb + ' ' + text))
                : Optional.empty();
    }

    /** The form with these words in it. */
    public Reply open(Request request, String words) {
        return Overheard.is(request)
                ? speech.overheard()
                : Reply.open(forms.telling(request.person(), surroundings.of(request), words));
    }
}
