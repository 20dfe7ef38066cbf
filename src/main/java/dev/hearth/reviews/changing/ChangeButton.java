package dev.hearth.reviews.changing;

import dev.hearth.chat.Press;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reviews.lessons.LessonSpeech;
import dev.hearth.reviews.lessons.Presses;
import dev.hearth.reviews.lessons.Theirs;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Opens the form in which a lesson is changed, for members of its team. */
@Component
class ChangeButton implements ButtonHandler {

    private final Theirs theirs;
    private final ChangeForms forms;
    private final LessonSpeech speech;

    ChangeButton(Theirs theirs, ChangeForms forms, LessonSpeech speech) {
        this.theirs = theirs;
        this.forms = forms;
        this.speech = speech;
    }

    @Override
    public Set<String> buttons() {
        return Set.of(Presses.CHANGE);
    }

    @Override
    public Set<String> openingForms() {
        return buttons();
    }

    @Override
    public Reply press(Request request, Press press) {
        return theirs.lesson(request, press.subject())
                .map(lesson -> Reply.open(forms.filled(lesson)))
                .orElseGet(() -> speech.gone(""));
    }
}
