package dev.hearth.reviews.remedies;

import dev.hearth.chat.Press;
import dev.hearth.reception.Ask;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Deed;
import dev.hearth.reception.FormHandler;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reviews.review.Meant;
import dev.hearth.reviews.review.Review;
import dev.hearth.reviews.review.Reviews;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** An idea that comes while the story is told: parked, so that the story can go on. */
@Component
class Parking implements ButtonHandler, FormHandler {

    /** As much as a lesson has room for. */
    private static final int MOST = 1000;

    private final Meant meant;
    private final Reviews reviews;
    private final Remedies remedies;
    private final RemedySpeech speech;
    private final Ledger ledger;

    Parking(Meant meant, Reviews reviews, Remedies remedies, RemedySpeech speech, Ledger ledger) {
        this.meant = meant;
        this.reviews = reviews;
        this.remedies = remedies;
        this.speech = speech;
        this.ledger = ledger;
    }

    @Override
    public Set<String> buttons() {
        return Set.of(RemedySpeech.PARK);
    }

    @Override
    public Set<String> openingForms() {
        return buttons();
    }

    @Override
    public String form() {
        return RemedySpeech.PARK;
    }

    @Override
    public Reply press(Request request, Press press) {
        return review(request, press.subject())
                .map(review -> Reply.open(speech.park(review)))
                .orElseGet(() -> speech.say("park.over"));
    }

    @Override
    public Reply submit(Request request, Ask.Submitted submitted) {
        String words = submitted.value(RemedySpeech.WORDS);
        Optional<Review> review = review(request, submitted.carry());
        if (review.isEmpty()) {
            return speech.givenBack("park.over", words);
        }
        if (words.isEmpty() || words.length() > MOST) {
            String mistake = speech.mistake(words.isEmpty() ? "idea-empty" : "idea-long");
            return Reply.open(
                    speech.park(review.get()).holding(submitted.values()).mending(Map.of(RemedySpeech.WORDS, mistake)));
        }
        return ledger.keep(
                request,
                () -> reviews.lock(review.get().id())
                        .filter(Parking::isSoaking)
                        .map(locked -> Deed.done(remedies.park(locked, words)))
                        .orElseGet(() -> Deed.refused(speech.givenBack("park.over", words))),
                number -> speech.say("park.done"));
    }

    private Optional<Review> review(Request request, String number) {
        return number.isBlank()
                ? Optional.empty()
                : meant.ofTheirTeam(request, number).filter(Parking::isSoaking);
    }

    private static boolean isSoaking(Review review) {
        return review.phase().ordinal() <= Review.Phase.SOAKING.ordinal();
    }
}
