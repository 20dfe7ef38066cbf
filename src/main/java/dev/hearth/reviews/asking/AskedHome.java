package dev.hearth.reviews.asking;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.HomeSection;
import dev.hearth.chat.Voice;
import dev.hearth.reviews.review.Crew;
import dev.hearth.reviews.review.Meant;
import dev.hearth.reviews.review.Moments;
import dev.hearth.reviews.review.Review;
import dev.hearth.reviews.review.Reviews;
import dev.hearth.workspaces.Person;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The reviews that ask for somebody's account just now. Whether they gave one is not looked at. */
@Component
class AskedHome implements HomeSection {

    private static final int ORDER = 8;
    private static final int MOST = 3;

    private final Reviews reviews;
    private final Crew crew;
    private final Meant meant;
    private final Voice voice;

    AskedHome(Reviews reviews, Crew crew, Meant meant, Voice voice) {
        this.reviews = reviews;
        this.crew = crew;
        this.meant = meant;
        this.voice = voice;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Block> show(Person person) {
        List<Block> blocks = new ArrayList<>();
        reviews.with(person).stream()
                .filter(review -> review.phase() == Review.Phase.ASKED && asks(review, person))
                .limit(MOST)
                .forEach(review -> {
                    blocks.add(voice.text(
                            "review.home",
                            "incident",
                            review.incident(),
                            "until",
                            Moments.full(review.times().due(), meant.team(review))));
                    blocks.add(Block.Buttons.of(
                            Button.plain(voice.line("review.press.account"), "reviews.account", review.number())));
                });
        return blocks;
    }

    private boolean asks(Review review, Person person) {
        return crew.of(review).stream().anyMatch(member -> member.person().equals(person) && !member.declined());
    }
}
