package dev.hearth.reviews.remedies;

import dev.hearth.reviews.asking.ReviewCard;
import dev.hearth.reviews.review.Review;
import dev.hearth.reviews.review.Reviews;
import dev.hearth.reviews.telling.Telling;
import dev.hearth.scheduling.Caller;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Brings parked ideas back once the story has soaked; those of one pile stand together. */
@Component
class Back implements Caller {

    private final Reviews reviews;
    private final Remedies remedies;
    private final RemedySpeech speech;
    private final ReviewCard card;

    Back(Reviews reviews, Remedies remedies, RemedySpeech speech, ReviewCard card) {
        this.reviews = reviews;
        this.remedies = remedies;
        this.speech = speech;
        this.card = card;
    }

    @Override
    public String kind() {
        return Telling.BACK;
    }

    @Override
    public void due(String subject, Instant due, Instant now) {
        reviews.lock(new Review.Id(Long.parseLong(subject)))
                .flatMap(Review::bringBack)
                .ifPresent(review -> {
                    reviews.save(review);
                    bring(review);
                });
    }

    /** The team asked for it, so it comes late rather than never. */
    @Override
    public void missed(String subject, Instant due, Instant now) {
        due(subject, due, now);
    }

    private void bring(Review review) {
        List<Remedy> parked = remedies.of(review).stream()
                .filter(Remedy::waits)
                .sorted(Comparator.comparing(Remedy::pile).thenComparing(Remedy::number))
                .toList();
        card.refresh(review);
        card.say(review, speech.back(!parked.isEmpty()));
        parked.forEach(remedy -> card.say(review, speech.idea(review, remedy), handle(review, remedy)));
    }

    static String handle(Review review, Remedy remedy) {
        return review.handle() + ":idea:" + remedy.number();
    }
}
