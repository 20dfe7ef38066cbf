package dev.hearth.reviews.asking;

import dev.hearth.chat.Voice;
import dev.hearth.reviews.review.Review;
import dev.hearth.reviews.review.Reviews;
import dev.hearth.team.Team;
import dev.hearth.team.waiting.Briefly;
import dev.hearth.team.waiting.Waiting;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reviews of a team that are not over. */
@Component
class WaitingReviews implements Waiting {

    private static final int ORDER = 20;

    private final Reviews reviews;
    private final Voice voice;

    WaitingReviews(Reviews reviews, Voice voice) {
        this.reviews = reviews;
        this.voice = voice;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Fact> in(Team team, LocalDate today) {
        return reviews.of(team).stream()
                .filter(Review::isOpen)
                .map(review -> new Fact(
                        voice.say(
                                "review.waiting",
                                "number",
                                review.number(),
                                "incident",
                                review.incident(),
                                "day",
                                Briefly.day(LocalDate.ofInstant(review.times().started(), team.zone()), today)),
                        false))
                .toList();
    }
}
