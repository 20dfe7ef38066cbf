package dev.hearth.reviews.trying;

import dev.hearth.chat.Button;
import dev.hearth.chat.Voice;
import dev.hearth.incidents.AfterIncident;
import dev.hearth.reviews.TakingUp;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Offers to note what an incident taught, right after it; the lesson says where it is from. */
@Component
class IncidentLesson implements AfterIncident {

    private static final int ORDER = 20;

    private final Voice voice;

    IncidentLesson(Voice voice) {
        this.voice = voice;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Button> after(Over over) {
        return Optional.of(Button.plain(
                voice.line("reviews.button.note"), TakingUp.NOTE, TakingUp.incident(over.team(), over.number())));
    }
}
