package dev.hearth.stories.telling;

import dev.hearth.chat.Press;
import dev.hearth.chat.Voice;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.stories.ThingsToTellAbout.Thing;
import dev.hearth.stories.forms.Invitation;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Opens the form in answer to a question, or takes a no, of which nothing is kept. */
@Component
public class TellButtons implements ButtonHandler {

    /** Opens the form; the subject is an {@link Invitation}, or empty. */
    public static final String TELL = "stories.tell";

    private static final String NOT_NOW = "stories.not-now";
    private static final String AWAY = "stories.away";

    private final TellForm forms;
    private final Tying tying;
    private final Voice voice;

    TellButtons(TellForm forms, Tying tying, Voice voice) {
        this.forms = forms;
        this.tying = tying;
        this.voice = voice;
    }

    /** The subject for a story about an experiment. */
    public static String about(int experiment) {
        return new Thing(Thing.EXPERIMENT, experiment).written();
    }

    @Override
    public Set<String> buttons() {
        return Set.of(TELL, NOT_NOW, AWAY);
    }

    @Override
    public Set<String> openingForms() {
        return Set.of(TELL);
    }

    @Override
    public Reply press(Request request, Press press) {
        return switch (press.name()) {
            case TELL -> {
                Invitation heard = tying.heard(request, press.subject());
                yield Reply.open(forms.telling(request.person(), tying.setting(request, heard), heard));
            }
            case AWAY -> Reply.say(voice.say("stories.away"));
            default -> Reply.say(voice.say("stories.not-now"));
        };
    }
}
