package dev.hearth.reviews.asking;

import dev.hearth.chat.Button;
import dev.hearth.chat.Voice;
import dev.hearth.incidents.AfterIncident;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Offers a review once an incident is over. */
@Component
class ReviewOffer implements AfterIncident {

    private static final int ORDER = 10;

    private final Voice voice;

    ReviewOffer(Voice voice) {
        this.voice = voice;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Button> after(Over over) {
        return Optional.of(Button.plain(voice.line("review.press.start"), Beginning.START, over.number()));
    }
}
