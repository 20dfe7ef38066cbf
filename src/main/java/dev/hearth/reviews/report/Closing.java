package dev.hearth.reviews.report;

import dev.hearth.chat.Press;
import dev.hearth.chat.Voice;
import dev.hearth.clock.TeamClock;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Command;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.Signature;
import dev.hearth.reviews.accounts.Accounts;
import dev.hearth.reviews.afterwards.Round;
import dev.hearth.reviews.asking.Asking;
import dev.hearth.reviews.asking.ReviewCard;
import dev.hearth.reviews.review.Crew;
import dev.hearth.reviews.review.Meant;
import dev.hearth.reviews.review.Review;
import dev.hearth.reviews.review.Reviews;
import dev.hearth.reviews.telling.Telling;
import dev.hearth.scheduling.Appointments;
import dev.hearth.scheduling.Caller;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code /review close}: names leave a review, and at the latest ninety days after it began they leave by themselves. */
@Component
class Closing implements Command, ButtonHandler, Caller {

    private static final String CLOSE = "reviews.close";

    private final Meant meant;
    private final Reviews reviews;
    private final Accounts accounts;
    private final Crew crew;
    private final Asking asking;
    private final Round round;
    private final ReviewCard card;
    private final Appointments appointments;
    private final Ledger ledger;
    private final Voice voice;
    private final TeamClock clock;

    Closing(
            Meant meant,
            Reviews reviews,
            Accounts accounts,
            Crew crew,
            Asking asking,
            Round round,
            ReviewCard card,
            Appointments appointments,
            Ledger ledger,
            Voice voice,
            TeamClock clock) {
        this.meant = meant;
        this.reviews = reviews;
        this.accounts = accounts;
        this.crew = crew;
        this.asking = asking;
        this.round = round;
        this.card = card;
        this.appointments = appointments;
        this.ledger = ledger;
        this.voice = voice;
        this.clock = clock;
    }

    @Override
    public Signature signature() {
        return Signature.of("review", "close", "[NUMBER]");
    }

    @Override
    public Reply handle(Request request, String text) {
        return close(request, meant.ofTheirTeam(request, text));
    }

    @Override
    public Set<String> buttons() {
        return Set.of(CLOSE);
    }

    @Override
    public Reply press(Request request, Press press) {
        return close(
                request, press.subject().isBlank() ? Optional.empty() : meant.ofTheirTeam(request, press.subject()));
    }

    private Reply close(Request request, Optional<Review> meantOne) {
        if (meantOne.isEmpty()) {
            return Reply.say(voice.say("review.gone"));
        }
        Review review = meantOne.get();
        return ledger.keep(
                request,
                () -> reviews.lock(review.id())
                        .flatMap(locked -> locked.close(clock.now()))
                        .<Deed.Verdict>map(closed -> {
                            end(closed);
                            return Deed.done(closed.number());
                        })
                        .orElseGet(() ->
                                Deed.refused(Reply.say(voice.say("review.close.before", "number", review.number())))),
                number -> Reply.say(voice.say("review.close.done", "number", number)));
    }

    private void end(Review closed) {
        asking.over(closed);
        appointments.cancel(Telling.BACK, Long.toString(closed.id().value()));
        withoutNames(closed);
        round.begin(closed);
    }

    private void withoutNames(Review review) {
        reviews.save(review);
        accounts.forgetNames(review);
        crew.forget(review);
        card.refresh(review);
    }

    @Override
    public String kind() {
        return Asking.NAMELESS;
    }

    /** Ninety days have passed: no name is left, and what nobody shared goes. */
    @Override
    public void due(String subject, Instant due, Instant now) {
        reviews.lock(new Review.Id(Long.parseLong(subject))).ifPresent(review -> {
            if (review.isOpen()) {
                asking.over(review);
            }
            withoutNames(review.gathered().orElse(review).withoutNames());
            accounts.forgetDrafts(review);
        });
    }

    @Override
    public void missed(String subject, Instant due, Instant now) {
        due(subject, due, now);
    }
}
