package dev.hearth.reviews.asking;

import dev.hearth.chat.Button;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Voice;
import dev.hearth.incidents.AfterIncident;
import dev.hearth.reviews.review.Reviews;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Offers a review once an incident is over, and once more when everybody has slept. */
@Component
class ReviewOffer implements AfterIncident {

    private static final int ORDER = 10;

    private final Voice voice;
    private final Morning morning;
    private final Reviews reviews;

    ReviewOffer(Voice voice, Morning morning, Reviews reviews) {
        this.reviews = reviews;
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
    public Optional<Prose> since(Over over) {
        return reviews.of(over.workspace(), over.number()).stream()
                .findFirst()
                .map(review -> voice.say("review.since", "number", review.number()));
    }

    @Override
    public void ended(Over over) {
        morning.arrange(over);
    }
}
