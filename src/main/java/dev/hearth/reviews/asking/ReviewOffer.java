package dev.hearth.reviews.asking;

import dev.hearth.chat.Button;
import dev.hearth.chat.Voice;
import dev.hearth.incidents.AfterIncident;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Offers a review once an incident is over, and once more when everybody has slept. */
@Component
class ReviewOffer implements AfterIncident {

    private static final int ORDER = 10;

    private final Voice voice;
    private final Morning morning;

    ReviewOffer(Voice voice, Morning morning) {
        this.voice = voice;
        this.morning = morning;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Button> after(Over over) {
        return Optional.of(Button.plain(voice.line("review.press.start"), Beginning.START, over.number()));
    }

    @Override
    public void ended(Over over) {
        morning.arrange(over);
    }
}
