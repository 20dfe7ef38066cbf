package dev.hearth.reviews.afterwards;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Message;
import dev.hearth.chat.Voice;
import dev.hearth.clock.TeamClock;
import dev.hearth.reviews.asking.ReviewCard;
import dev.hearth.reviews.review.Meant;
import dev.hearth.reviews.review.Moments;
import dev.hearth.reviews.review.Review;
import dev.hearth.scheduling.Appointments;
import dev.hearth.scheduling.Caller;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Asks how the review was, once it is closed, and closes that round a week later. */
@Component
public class Round implements Caller {

    private static final String KIND = "reviews.afterwards";
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration WHENEVER = Duration.ofDays(3650);

    private final Afterthoughts afterthoughts;
    private final Sitting sitting;
    private final ReviewCard card;
    private final Meant meant;
    private final Appointments appointments;
    private final Voice voice;
    private final TeamClock clock;

    Round(
            Afterthoughts afterthoughts,
            Sitting sitting,
            ReviewCard card,
            Meant meant,
            Appointments appointments,
            Voice voice,
            TeamClock clock) {
        this.afterthoughts = afterthoughts;
        this.sitting = sitting;
        this.card = card;
        this.meant = meant;
        this.appointments = appointments;
        this.voice = voice;
        this.clock = clock;
    }

    /** Until when a round of a review is open. */
    static Instant until(Review review) {
        Instant closed = review.times().closed();
        return (closed == null ? review.times().started() : closed).plus(WEEK);
    }

    /** Asks in the thread. Inside a deed. */
    public void begin(Review closed) {
        appointments.make(KIND, Long.toString(closed.id().value()), until(closed), WHENEVER);
        card.say(
                closed,
                Message.of(
                        voice.text("review.afterwards", "until", Moments.full(until(closed), meant.team(closed))),
                        Block.Buttons.of(Button.plain(
                                voice.line("review.press.afterwards"), "reviews.afterwards", closed.number())),
                        voice.context("review.afterwards.five")));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(String subject, Instant due, Instant now) {
        Review.Id review = new Review.Id(Long.parseLong(subject));
        afterthoughts.mix(review);
        sitting.over(review);
    }

    /** Mixing says nothing to anybody, so it is never too late for it. */
    @Override
    public void missed(String subject, Instant due, Instant now) {
        due(subject, due, now);
    }
}
