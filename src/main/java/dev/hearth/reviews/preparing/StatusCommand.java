package dev.hearth.reviews.preparing;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Message;
import dev.hearth.chat.Press;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Voice;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Command;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.Signature;
import dev.hearth.reviews.asking.ReviewCard;
import dev.hearth.reviews.review.Meant;
import dev.hearth.reviews.review.Moments;
import dev.hearth.reviews.review.Review;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** {@code /review}: how it stands, and all that prepares its hour, for whoever asks alone. */
@Component
class StatusCommand implements Command, ButtonHandler {

    private static final String PREPARE = "reviews.prepare";

    private final Meant meant;
    private final Preparation preparation;
    private final ReviewCard card;
    private final Voice voice;

    StatusCommand(Meant meant, Preparation preparation, ReviewCard card, Voice voice) {
        this.meant = meant;
        this.preparation = preparation;
        this.card = card;
        this.voice = voice;
    }

    @Override
    public Signature signature() {
        return Signature.bare("review", "status", "[NUMBER]");
    }

    @Override
    public Set<String> buttons() {
        return Set.of(PREPARE);
    }

    @Override
    public Reply press(Request request, Press press) {
        return handle(request, press.subject());
    }

    @Override
    public Reply handle(Request request, String text) {
        return meant.ofTheirTeam(request, text)
                .map(this::show)
                .orElseGet(() -> Reply.say(voice.say(text.isBlank() ? "review.status.none" : "review.gone")));
    }

    private Reply show(Review review) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(card.heading(review)));
        blocks.add(voice.text(
                "review.status." + review.phase().name().toLowerCase(Locale.ROOT),
                "number",
                review.number(),
                "until",
                Moments.full(review.times().due(), meant.team(review))));
        if (review.isOpen()) {
            blocks.add(new Block.Text(agenda()));
            blocks.addAll(preparation.read(review));
        }
        blocks.add(new Block.Buttons(buttons(review)));
        return Reply.say(Message.of(blocks));
    }

    private Prose agenda() {
        return voice.say(
                "review.status.agenda",
                "hour",
                preparation.agenda().stream()
                        .map(part -> voice.line("review.agenda.part", "minutes", part.minutes(), "words", part.words()))
                        .collect(Collectors.joining(" · ")));
    }

    private List<Button> buttons(Review review) {
        List<Button> buttons = new ArrayList<>();
        buttons.add(card.page(review));
        if (review.isOpen()) {
            String[] names = review.phase().ordinal() < Review.Phase.SOAKING.ordinal()
                    ? new String[] {"lead", "wanted", "tell", "told"}
                    : new String[] {"lead", "tell", "close"};
            for (String name : names) {
                buttons.add(Button.plain(voice.line("review.press." + name), "reviews." + name, review.number()));
            }
        }
        return buttons;
    }
}
