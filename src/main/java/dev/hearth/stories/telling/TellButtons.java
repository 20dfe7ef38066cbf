package dev.hearth.stories.telling;

import dev.hearth.chat.Form;
import dev.hearth.chat.Press;
import dev.hearth.chat.Voice;
import dev.hearth.experiments.TookPart;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.stories.forms.Surroundings;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Opens the form in answer to a question, or takes a no, of which nothing is kept. */
@Component
public class TellButtons implements ButtonHandler {

    /** Opens the form; the subject is the id of a question, an experiment as {@link #about} writes it, or empty. */
    public static final String TELL = "stories.tell";

    private static final String NOT_NOW = "stories.not-now";

    private static final Pattern EXPERIMENT = Pattern.compile("experiment/(\\d{1,9})");

    private final Surroundings surroundings;
    private final TellForm forms;
    private final TookPart experiments;
    private final Voice voice;

    TellButtons(Surroundings surroundings, TellForm forms, TookPart experiments, Voice voice) {
        this.experiments = experiments;
        this.surroundings = surroundings;
        this.forms = forms;
        this.voice = voice;
    }

    /** The subject for a story about an experiment. */
    public static String about(int experiment) {
        return "experiment/" + experiment;
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
                ? Reply.open(form(request, press.subject()))
                : Reply.say(voice.say("stories.not-now"));
    }

    private Form form(Request request, String subject) {
        Matcher about = EXPERIMENT.matcher(subject);
        int number = about.matches() ? Integer.parseInt(about.group(1)) : 0;
        return experiments.isKnown(request.person().workspace(), number)
                ? forms.telling(request.person(), surroundings.of(request), number)
                : forms.telling(request.person(), surroundings.of(request), about.matches() ? "" : subject);
    }
}
