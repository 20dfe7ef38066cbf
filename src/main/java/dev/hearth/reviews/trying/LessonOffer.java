package dev.hearth.reviews.trying;

import dev.hearth.chat.Button;
import dev.hearth.chat.Voice;
import dev.hearth.experiments.Afterwards;
import dev.hearth.reviews.lessons.LessonButtons;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Offers to note what an experiment taught that surprised somebody. */
@Component
class LessonOffer implements Afterwards {

    private static final int ORDER = 20;

    private final Voice voice;

    LessonOffer(Voice voice) {
        this.voice = voice;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Button> after(Tried tried) {
        return tried.surprised()
                ? Optional.of(Button.plain(
                        voice.line("reviews.button.taught"),
                        LessonButtons.NOTE,
                        LessonButtons.about(tried.team(), tried.number())))
                : Optional.empty();
    }
}
