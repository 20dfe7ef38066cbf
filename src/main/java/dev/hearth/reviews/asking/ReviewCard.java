package dev.hearth.reviews.asking;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Message;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Voice;
import dev.hearth.delivery.Address;
import dev.hearth.delivery.Outbox;
import dev.hearth.delivery.Posting;
import dev.hearth.reviews.TakingUp;
import dev.hearth.reviews.review.Crew;
import dev.hearth.reviews.review.Meant;
import dev.hearth.reviews.review.Moments;
import dev.hearth.reviews.review.Review;
import dev.hearth.reviews.review.Timeline;
import dev.hearth.reviews.review.Timelines;
import dev.hearth.team.Team;
import dev.hearth.team.waiting.Briefly;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The one card of a review in its team's channel, edited as it goes on; whatever else is said stands in its thread. */
@Component
public class ReviewCard {

    private static final int TITLE = 110;

    private final Crew crew;
    private final Meant meant;
    private final Timelines timelines;
    private final Outbox outbox;
    private final Voice voice;
    private final String pages;

    ReviewCard(
            Crew crew,
            Meant meant,
            Timelines timelines,
            Outbox outbox,
            Voice voice,
            @Value("${hearth.public-url:http://localhost:8080}") String publicUrl) {
        this.crew = crew;
        this.meant = meant;
        this.timelines = timelines;
        this.outbox = outbox;
        this.voice = voice;
        this.pages = publicUrl.strip().replaceAll("/+$", "") + "/pages/reviews/";
    }

    /** Puts the card into the channel. Inside a deed. */
    void post(Review review) {
        outbox.post(Posting.of(new Address.In(meant.team(review).place()), show(review))
                .as(review.handle()));
    }

    /** Brings the card up to date. Inside a deed. */
    public void refresh(Review review) {
        outbox.edit(review.workspace(), review.handle(), show(review));
    }

    /** Says something in the thread under it that somebody asked for. Inside a deed. */
    public void say(Review review, Message message) {
        outbox.post(Posting.of(under(review), message));
    }

    /** The same, known by a name of ours, so that it can be changed and taken back. */
    public void say(Review review, Message message, String name) {
        outbox.post(Posting.of(under(review), message).as(name));
    }

    /** The way to its page; whoever follows it signs in first. */
    public Button page(Review review) {
        return new Button(
                voice.line("review.press.open"),
                new dev.hearth.chat.Press("reviews.page", Integer.toString(review.number())),
                Button.Weight.PLAIN,
                pages + review.number());
    }

    private Address under(Review review) {
        return new Address.Under(review.workspace(), meant.team(review).channel(), review.handle());
    }

    private Message show(Review review) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(heading(review)));
        blocks.addAll(body(review));
        blocks.add(leader(review));
        List<Button> buttons = buttons(review);
        if (!buttons.isEmpty()) {
            blocks.add(new Block.Buttons(buttons));
        }
        blocks.add(voice.context("review.card.replies"));
        return Message.of(blocks);
    }

    /** What a review is called, with the title of its incident. */
    public String heading(Review review) {
        return voice.line(
                "review.card.heading",
                "incident",
                review.incident(),
                "title",
                timelines
                        .find(review.workspace(), review.incident())
                        .map(Timeline::title)
                        .map(title -> Briefly.line(title, TITLE))
                        .orElse(""));
    }

    private List<Block> body(Review review) {
        String until = until(review);
        return switch (review.phase()) {
            case GATHERING ->
                List.of(
                        voice.text("review.card.people", "people", people(review)),
                        voice.text("review.card.will-ask", "until", until),
                        voice.context("review.card.by-itself"));
            case ASKED -> List.of(voice.text("review.card.asking", "until", until), voice.context("review.card.yours"));
            case TELLING -> List.of(voice.text("review.card.telling"), voice.context("review.card.telling.next"));
            case SOAKING -> List.of(voice.text("review.card.soaking", "back", back(review)));
            case ACTING -> List.of(voice.text("review.card.acting"));
            case CLOSED -> List.of(voice.text("review.card.closed"));
        };
    }

    private Prose people(Review review) {
        return crew.of(review).stream()
                .map(member -> voice.say("review.person", "person", member.person()))
                .reduce((one, next) -> one.then(Prose.of(", ")).then(next))
                .orElseGet(() -> voice.say("review.card.nobody"));
    }

    private Block leader(Review review) {
        var leads = review.facilitator();
        return leads == null
                ? voice.context(review.isOpen() ? "review.card.unled" : "review.card.over")
                : voice.context("review.card.led", "person", leads);
    }

    private List<Button> buttons(Review review) {
        List<Button> buttons = new ArrayList<>();
        switch (review.phase()) {
            case GATHERING -> {
                buttons.add(primary("right", review));
                buttons.add(plain("people", review));
                buttons.add(plain("lead", review));
            }
            case ASKED -> {
                buttons.add(plain("account", review));
                buttons.add(plain("park", review));
                buttons.add(plain("prepare", review));
            }
            case TELLING -> {
                buttons.add(page(review));
                buttons.add(plain("tell", review));
                buttons.add(plain("park", review));
                buttons.add(plain("told", review));
            }
            case SOAKING -> {
                buttons.add(page(review));
                buttons.add(plain("tell", review));
                buttons.add(plain("park", review));
            }
            case ACTING -> {
                buttons.add(page(review));
                buttons.add(lesson(review));
                buttons.add(plain("close", review));
            }
            case CLOSED -> {
                buttons.add(page(review));
                buttons.add(lesson(review));
            }
        }
        return buttons;
    }

    private Button lesson(Review review) {
        return Button.plain(
                voice.line("reviews.button.note"), TakingUp.NOTE, TakingUp.review(review.team(), review.number()));
    }

    private Button plain(String name, Review review) {
        return Button.plain(voice.line("review.press." + name), "reviews." + name, review.number());
    }

    private Button primary(String name, Review review) {
        return Button.primary(voice.line("review.press." + name), "reviews." + name, review.number());
    }

    private String until(Review review) {
        return Moments.full(review.times().due(), team(review));
    }

    private String back(Review review) {
        var back = review.times().back();
        return back == null ? "" : Moments.full(back, team(review));
    }

    private Team team(Review review) {
        return meant.team(review);
    }
}
